import { describe, expect, test } from 'vitest';
import { figuresOf, standfirst } from './figures.ts';
import type { Standing } from './viewpoint.ts';
import type { CorpusDocument, Relation } from '#lib/content/types.ts';
import { lookup } from '#lib/site/tables.ts';

const text = 'Russia courts Egypt. It holds the Gulf dear, and Iraq. It courts Egypt again.';
const quote = (exact: string) => {
	const start = text.indexOf(exact);
	return { exact, start, end: start + exact.length };
};
const document = {
	text,
	named: ['EGY', 'IRQ', 'RUS'],
	relations: [
		{ id: 'egypt', quotes: [quote('courts Egypt'), quote('courts Egypt again')] },
		{ id: 'gulf', quotes: [quote('the Gulf'), quote('holds')] },
		{ id: 'iraq', quotes: [quote('and Iraq')] },
	] as Relation[],
} as CorpusDocument;

const standing = (category: Standing['category'], via: string, relation: string | null) => ({
	category,
	via,
	relation,
	basis: null,
	voice: null,
});
const viewpoint = {
	id: 'small/RUS',
	document: 'small',
	subject: 'RUS',
	countries: {
		EGY: standing('partner', 'named', 'egypt'),
		IRQ: standing('mentioned', 'named', 'iraq'),
		KWT: standing('ally', 'gulf', 'gulf'),
		OMN: standing('ally', 'gulf', 'gulf'),
		RUS: standing('self', 'vantage', null),
	},
};

describe('the figures of a viewpoint', () => {
	const figures = figuresOf(viewpoint, document);

	test('count what the text names, the vantage included', () => {
		expect(figures.named).toBe(3);
	});

	test('count neither the vantage nor what is merely named as classified', () => {
		expect(figures.byName).toBe(1);
	});

	test('count each country of a group, and the group once', () => {
		expect([figures.throughGroups, figures.groups]).toEqual([2, 1]);
	});

	test('count a sentence once, however many quotes lie in it', () => {
		expect(figures.sentences).toBe(3);
	});

	test('add up to the countries that are classified, in every viewpoint', () => {
		for (const { countries, figures } of lookup.tables.viewpoints) {
			const classified = Object.values(countries).filter(
				({ category }) => category !== 'self' && category !== 'mentioned',
			);
			expect(figures.byName + figures.throughGroups).toBe(classified.length);
		}
	});
});

describe('the standfirst', () => {
	const figures = { named: 21, byName: 17, throughGroups: 9, groups: 2, sentences: 37 };

	test('is one sentence of figures', () => {
		expect(standfirst(figures)).toBe(
			'Names 21 countries; classifies 17 by name and 9 through two groups; ' +
				'37 sentences carry the map.',
		);
	});

	test('does not speak of groups where none colours', () => {
		expect(standfirst({ ...figures, throughGroups: 0, groups: 0 })).toBe(
			'Names 21 countries; classifies 17 by name; 37 sentences carry the map.',
		);
	});

	test('counts one as one', () => {
		expect(standfirst({ named: 1, byName: 0, throughGroups: 1, groups: 1, sentences: 1 })).toBe(
			'Names one country; classifies 0 by name and 1 through one group; 1 sentence carries the map.',
		);
	});

	test('writes many groups in digits', () => {
		expect(standfirst({ ...figures, groups: 12 })).toContain('through 12 groups');
	});
});
