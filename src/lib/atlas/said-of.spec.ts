import { describe, expect, test } from 'vitest';
import { saidOf } from './said-of.ts';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';

const [ummah] = await loadDocuments(['ummah-pivot']);
const russia = lookup.viewpoint('ummah-pivot/RUS')!;
const said = (country: string) => saidOf(country, russia, ummah!);

describe('what a viewpoint says of a country', () => {
	test('begins with the relation that colours it', () => {
		const { standing, relations } = said('IRN');
		expect(relations[0]?.id).toBe(standing?.relation);
		expect(relations.length).toBeGreaterThan(3);
	});

	test('begins with the group’s relation where that colours, though the country is named', () => {
		expect(
			said('QAT')
				.relations.slice(0, 2)
				.map(({ id }) => id),
		).toEqual(['ummah-pivot/rus-gulf-states', 'ummah-pivot/rus-qat']);
	});

	test('has what is said of a part after what is said of the whole, and history last', () => {
		const [whole] = ummah!.relations.filter((r) => r.id === 'ummah-pivot/rus-irn');
		const part = { ...whole!, id: 'part', scope: 'trade', overall: false };
		const past = { ...whole!, id: 'past', scope: 'history', overall: false };
		const { relations } = saidOf('IRN', russia, { groups: [], relations: [past, part, whole!] });
		expect(relations.map(({ id }) => id)).toEqual(['ummah-pivot/rus-irn', 'part', 'past']);
	});

	test('counts what is said of its groups', () => {
		const objects = new Set(said('KAZ').relations.map(({ object }) => object));
		expect(objects).toEqual(new Set(['central-asia']));
	});

	test('has what others than the vantage do there, and what it does itself, apart', () => {
		const subjects = new Set(said('LBY').others.map(({ subject }) => subject));
		expect(subjects).toEqual(new Set(['TUR', 'EGY', 'ARE', 'FRA']));
		expect(said('CHN').others.map(({ subject }) => subject)).toContain('CHN');
	});

	test('is silence where the document does not name it', () => {
		expect(said('BRA')).toMatchObject({ standing: null, relations: [], others: [] });
	});

	test('leaves the document’s relations in their order', () => {
		const before = ummah!.relations.map(({ id }) => id);
		said('IRN');
		expect(ummah!.relations.map(({ id }) => id)).toEqual(before);
	});
});
