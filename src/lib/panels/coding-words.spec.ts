import { describe, expect, test } from 'vitest';
import { isSoft, isThroughGroup } from '#lib/atlas/standing.ts';
import { groundsInWords, standingInWords, voiceInWords } from './coding-words.ts';
import type { Standing } from '#lib/corpus/viewpoint.ts';
import { lookup } from '#lib/site/data/tables.ts';

const standing = (of: Partial<Standing>): Standing => ({
	category: 'contested',
	via: 'named',
	basis: 'explicit',
	modality: 'is',
	voice: 'author',
	relation: 'ummah-pivot/x',
	...of,
});

describe('a standing in words', () => {
	test('by name, in the author’s voice', () => {
		expect(standingInWords(standing({}), lookup)).toBe('Contested, by name, explicit');
	});

	test('through a group, inferred, in another voice', () => {
		const grounds = { via: 'west', basis: 'inferred', voice: 'Foreign Affairs' } as const;
		expect(standingInWords(standing(grounds), lookup)).toBe(
			'Contested, through a group (the West), inferred, according to Foreign Affairs, as the document reports',
		);
	});

	test('the vantage, what is named only, and silence have no grounds', () => {
		const self = standing({
			category: 'self',
			via: 'vantage',
			basis: null,
			modality: null,
			voice: null,
		});
		expect(standingInWords(self, lookup)).toBe('Vantage');
		expect(groundsInWords(standing({ category: 'mentioned' }), lookup)).toBe('');
		expect(standingInWords(null, lookup)).toBe('Not named');
	});

	test('Kazakhstan comes through Central Asia, Libya by name', () => {
		const { countries } = lookup.viewpoint('ummah-pivot/RUS')!;
		expect(isThroughGroup(countries['KAZ']!)).toBe(true);
		expect(isThroughGroup(countries['LBY']!)).toBe(false);
		expect(isThroughGroup(countries['RUS']!)).toBe(false);
	});
});

describe('the parts', () => {
	test('only another voice than the author’s is told', () => {
		expect(voiceInWords('author')).toBeNull();
		expect(voiceInWords(null)).toBeNull();
		expect(voiceInWords('Beijing')).toBe('according to Beijing, as the document reports');
	});

	test('inferred or reported is soft', () => {
		expect(isSoft({ basis: 'explicit', voice: 'author' })).toBe(false);
		expect(isSoft({ basis: 'inferred', voice: 'author' })).toBe(true);
		expect(isSoft({ basis: 'explicit', voice: 'Xi Jinping' })).toBe(true);
		expect(isSoft({ basis: null, voice: null })).toBe(false);
	});
});
