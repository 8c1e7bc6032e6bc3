import { describe, expect, test } from 'vitest';
import { classifiedCount, figuresOf } from './figures.ts';
import type { Standing } from '#lib/corpus/viewpoint.ts';
import type { CorpusDocument, Relation } from '#lib/corpus/types.ts';
import { lookup } from '#lib/site/data/tables.ts';

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
	modality: null,
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
	const figures = figuresOf(viewpoint, document, { EGY: 4, KWT: 1, OMN: 2, RUS: 90, IRQ: 50 });

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

	test('count the sentences that speak of groups', () => {
		expect(figures.groupSentences).toBe(1);
	});

	test('weigh groups by area, apart from the vantage and what is merely named', () => {
		expect(figures.groupArea).toBe(43);
		expect(figuresOf({ ...viewpoint, countries: {} }, document, {}).groupArea).toBe(0);
	});

	test('add up to the countries that are classified, in every viewpoint', () => {
		for (const { countries, figures } of lookup.tables.viewpoints) {
			const classified = Object.values(countries).filter(
				({ category }) => category !== 'self' && category !== 'mentioned',
			);
			expect(classifiedCount(figures)).toBe(classified.length);
		}
	});
});
