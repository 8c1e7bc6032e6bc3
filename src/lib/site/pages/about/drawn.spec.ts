import { expect, test } from 'vitest';
import { drawnInWords, shapeInWords } from './drawn.ts';
import { disputes } from '../../data/reference.ts';
import { lookup } from '../../data/tables.ts';

const CODE = /\b[A-Z]{3}\b/;

test('an area is drawn with a state, as a shape of its own, or not', () => {
	expect(drawnInWords('UKR', lookup)).toBe('drawn with Ukraine');
	expect(drawnInWords('FLK', lookup)).toBe(
		'drawn as a shape of its own in the fill of the United Kingdom',
	);
	expect(drawnInWords(null, lookup)).toBe('not drawn');
});

test('every disputed area is drawn with a shape that is known', () => {
	expect(disputes.areas.length).toBeGreaterThan(0);
	const unknown = disputes.areas.filter(({ drawnIn }) => CODE.test(drawnInWords(drawnIn, lookup)));
	expect(unknown).toEqual([]);
});

test.each([
	['CYN', 'in the fill of Cyprus, its boundary with Cyprus dashed'],
	['XKX', 'in a colour of its own, its boundary with Serbia dashed'],
	['KAS', 'without a colour, its whole boundary dashed'],
	['ATA', 'without a colour'],
])('the shape %s is drawn %s', (id, words) => {
	expect(
		shapeInWords(
			disputes.shapes.find(({ shape }) => shape === id)!,
			lookup,
		),
	).toBe(words);
});

test('every state that a disputed shape is drawn with or against is known', () => {
	expect(disputes.shapes.filter((shape) => CODE.test(shapeInWords(shape, lookup)))).toEqual([]);
});
