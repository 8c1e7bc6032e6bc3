import { expect, test } from 'vitest';
import { ended, sourceLine, sourceOf } from './source.ts';
import { lookup } from '#lib/site/data/tables.ts';

test('what a document states is told first, then what it does not state', () => {
	expect(sourceLine(lookup.document('changing-alliance-structures')!)).toBe(
		'IISS. Author and date not stated in the document',
	);
	expect(sourceLine(lookup.document('ummah-pivot')!)).toBe(
		'From our partner RIAC. Author, publisher and date not stated in the document',
	);
	expect(sourceLine(lookup.document('too-alone')!)).toBe(
		'Author, publisher and date not stated in the document',
	);
});

test('a document that states everything leaves nothing unsaid', () => {
	const stated = { author: 'A', publisher: 'B', date: '2021', sourceNote: null };
	expect(sourceOf(stated)).toEqual({ stated: ['A', 'B', '2021'], unstated: null });
	expect(sourceLine(stated)).toBe('A, B, 2021');
});

test('a title that asks ends in its own mark', () => {
	expect(ended(lookup.document('too-alone')!.title)).toMatch(/possible\?$/);
	expect(ended('Changing Alliance Structures')).toBe('Changing Alliance Structures.');
});
