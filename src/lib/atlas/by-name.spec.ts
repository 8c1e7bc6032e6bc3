import { describe, expect, test } from 'vitest';
import { byNameOnly } from './by-name.ts';
import { claims } from './categories.ts';
import { isThroughGroup } from './standing.ts';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';

const { viewpoints, documents } = lookup.tables;
const loaded = await loadDocuments(documents.map(({ id }) => id));

describe.each(viewpoints)('$id by name only', (viewpoint) => {
	const { countries } = byNameOnly(viewpoint);
	const { named, vantages } = loaded.find(({ id }) => id === viewpoint.document)!;

	test('has no colour through a group, and all others as they were', () => {
		expect(Object.values(countries).filter(isThroughGroup)).toEqual([]);
		const others = Object.entries(viewpoint.countries).filter(([, s]) => !isThroughGroup(s));
		expect(countries).toMatchObject(Object.fromEntries(others));
	});

	test('has the figures of what is left', () => {
		const { figures } = byNameOnly(viewpoint);
		expect(figures.byName).toBe(
			Object.values(countries).filter(({ category }) => claims(category)).length,
		);
		expect([figures.throughGroups, figures.away]).toEqual([0, viewpoint.figures.throughGroups]);
		expect(figures.sentences).toBeLessThanOrEqual(viewpoint.figures.sentences);
	});

	test('has every country that the text names, and the vantage’s own, and no other', () => {
		const own = Object.keys(countries).filter((c) => countries[c]?.category === 'self');
		expect(Object.keys(countries).sort()).toEqual([...new Set([...named, ...own])].sort());
		expect(vantages).toContain(viewpoint.subject);
	});
});

test('there are countries that keep a dot', () => {
	const kept = viewpoints.flatMap(({ namedInGroup }) => namedInGroup);
	expect(kept.length).toBeGreaterThan(0);
});
