import { describe, expect, test } from 'vitest';
import { caveat, standfirst } from './standfirst.ts';
import { lookup } from '#lib/site/data/tables.ts';

const figures = {
	named: 21,
	byName: 17,
	throughGroups: 9,
	groups: 2,
	sentences: 37,
	nameSentences: 35,
	groupSentences: 3,
	away: 0,
	aside: 0,
	recommended: 0,
	asItIs: null,
	groupArea: 20,
};

describe('the standfirst', () => {
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

	test('counts one as one, and speaks of names only where one is classified', () => {
		const one = { ...figures, named: 1, byName: 0, throughGroups: 1, groups: 1, sentences: 1 };
		expect(standfirst(one)).toBe(
			'Names one country; classifies 1 through one group; one sentence carries the map.',
		);
	});

	test('says that nothing carries a map without colours', () => {
		const none = { ...figures, byName: 0, throughGroups: 0, groups: 0, sentences: 0 };
		expect(standfirst(none)).toBe(
			'Names 21 countries; classifies none; no sentence carries the map.',
		);
	});

	test('writes many groups in digits', () => {
		expect(standfirst({ ...figures, groups: 12 })).toContain('through 12 groups');
	});
});

describe('the caveat', () => {
	test('says that groups carry more than half of the coloured area, and by how many sentences', () => {
		expect(caveat({ ...figures, groupArea: 51 })).toBe(
			'mostly through two groups, by three sentences',
		);
		expect(caveat({ ...figures, groupArea: 50 })).toBeNull();
	});

	test('says wholly where all of it does', () => {
		expect(caveat({ ...figures, groupArea: 100 })).toMatch(/^wholly through two groups/);
	});

	test('says by name only how many of how many are left', () => {
		const byName = { ...figures, throughGroups: 0, groups: 0, groupArea: 0, away: 9 };
		expect(caveat(byName)).toBe('by name only, 17 of 26 countries');
		expect(caveat({ ...byName, byName: 0 })).toBe('by name only, none of 9 countries');
	});

	test('says that what is recommended is taken away, beside the groups where both are', () => {
		expect(caveat({ ...figures, aside: 4 })).toMatch(/^as it is, \d+ of \d+ countries$/);
		expect(caveat({ ...figures, away: 2, aside: 4 })).toMatch(/^by name only, as it is, /);
	});

	test('says that a map has few countries', () => {
		const few = { ...figures, byName: 4, throughGroups: 0, groups: 0 };
		expect(caveat(few)).toBe('4 countries classified');
		expect(caveat({ ...few, byName: 10 })).toBe('10 countries classified');
		expect(caveat({ ...few, byName: 11 })).toBeNull();
	});

	test('stands over every map that is thin', () => {
		const thin = lookup.tables.viewpoints.filter(
			({ figures: { byName, throughGroups } }) => byName + throughGroups <= 10,
		);
		expect(thin.length).toBeGreaterThan(0);
		expect(thin.filter((viewpoint) => caveat(viewpoint.figures) === null)).toEqual([]);
	});
});
