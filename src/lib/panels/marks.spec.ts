import { expect, test } from 'vitest';
import { marksOf, relationsMarked } from './marks.ts';
import { loadDocument } from '#lib/site/data/documents.ts';

const document = await loadDocument('ummah-pivot');
const passages = document.regions.flatMap((region) => region.passages);

test.each(passages)('“$heading” has its countries marked where they stand', (passage) => {
	const names = marksOf(document, 'RUS', passage).filter((mark) => mark.kind === 'country');
	expect(names.length).toBeGreaterThan(0);
	for (const { start, end } of names) {
		expect(start).toBeGreaterThanOrEqual(passage.start);
		expect(end).toBeLessThanOrEqual(passage.end);
	}
});

test('in the Libyan passage the quote that makes Libya contested is marked', () => {
	const marks = marksOf(document, 'RUS', passages[0]!);
	const libya = relationsMarked(marks).find((relation) => relation.object === 'LBY');
	expect(libya?.category).toBe('contested');
	const quotes = marks.flatMap((mark) => (mark.kind === 'quote' ? [mark] : []));
	expect(
		quotes.filter((mark) => mark.relation === libya).map(({ start, end }) => ({ start, end })),
	).toEqual(libya?.quotes.map(({ start, end }) => ({ start, end })));
});

test('only what colours the map is marked, each relation once', () => {
	const marked = passages.flatMap((passage) => relationsMarked(marksOf(document, 'RUS', passage)));
	expect(marked.length).toBeGreaterThan(0);
	expect(marked.filter((r) => !r.overall || r.category === 'mentioned')).toEqual([]);
	expect(
		marked.filter((r) => r.objectKind === 'indefinite' || r.objectKind === 'non-state'),
	).toEqual([]);
	const first = relationsMarked(marksOf(document, 'RUS', passages[0]!));
	expect(new Set(first).size).toBe(first.length);
});
