import { describe, expect, it } from 'vitest';
import { AROUND, Lookup, type DocumentCard, type Known } from './tables.ts';
import { lookup as real } from '#lib/site/data/tables.ts';

const TOTAL = 800;
const first = real.tables.documents[0]!;
const cards = Array.from({ length: TOTAL }, (_, place): DocumentCard => ({
	...first,
	id: `d-${place}`,
	place,
	vantages: ['RUS', 'CHN'],
}));
const entry = real.tables.viewpoints[0]!;
const viewpointsOf = (document: string): Known['viewpoints'] =>
	['RUS', 'CHN'].map((subject) => ({ ...entry, id: `${document}/${subject}`, document, subject }));

const fresh = () =>
	new Lookup({
		...real.tables,
		total: TOTAL,
		documents: [cards[400]!],
		viewpoints: viewpointsOf('d-400').slice(0, 1),
	});
const told = (lookup: Lookup, from: number, to: number) =>
	lookup.learn({ total: TOTAL, documents: cards.slice(from, to).reverse(), viewpoints: [] });
const placesAround = (lookup: Lookup, place: number) =>
	lookup.around(`d-${place}`).map((card) => card.place);

describe('a lookup that knows part of the corpus', () => {
	it('answers with what it knows, and is not complete', () => {
		const lookup = fresh();
		expect(lookup.tables.documents.map(({ id }) => id)).toEqual(['d-400']);
		expect(lookup.viewpointsOf('d-400').map(({ subject }) => subject)).toEqual(['RUS']);
		expect(lookup.viewpoint('d-400/CHN')).toBeUndefined();
		expect(lookup.complete).toBe(false);
	});

	it('learns more, in the order of the corpus; what it knew stays', () => {
		const lookup = fresh();
		const before = lookup.viewpoint('d-400/RUS');
		told(lookup, 398, 403);
		lookup.learn({ total: TOTAL, documents: [], viewpoints: viewpointsOf('d-400') });
		expect(lookup.tables.documents.map(({ place }) => place)).toEqual([398, 399, 400, 401, 402]);
		expect(lookup.tables.viewpoints.map(({ id }) => id)).toEqual(['d-400/RUS', 'd-400/CHN']);
		expect(lookup.viewpoint('d-400/RUS')).toBe(before);
	});

	it('lists as many documents around one as a page has room for, at the ends too', () => {
		const lookup = fresh();
		told(lookup, 0, TOTAL);
		expect(placesAround(lookup, 400)).toEqual([397, 398, 399, 400, 401, 402, 403, 404]);
		expect(placesAround(lookup, 0)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
		expect(placesAround(lookup, TOTAL - 1)).toHaveLength(AROUND);
	});

	it('is complete once it knows every viewpoint of every document', () => {
		const lookup = fresh();
		told(lookup, 0, TOTAL);
		expect(lookup.complete).toBe(false);
		const viewpoints = cards.flatMap(({ id }) => viewpointsOf(id));
		lookup.learn({ total: TOTAL, documents: [], viewpoints });
		expect(lookup.complete).toBe(true);
	});
});

describe('the site’s own lookup', () => {
	it('knows all of the corpus on the server, each card with the counts of its vantages', () => {
		expect(real.complete).toBe(true);
		for (const { id, vantages, classified } of real.tables.documents)
			expect(classified).toEqual(
				vantages.map((subject) => {
					const { byName, throughGroups } = real.viewpoint(`${id}/${subject}`)!.figures;
					return byName + throughGroups;
				}),
			);
	});
});
