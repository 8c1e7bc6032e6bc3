import { expect, test } from 'vitest';
import { drawnInWords } from './drawn.ts';
import { disputes } from '../reference.ts';
import { lookup } from '../tables.ts';

test('an area is drawn with a state, or as a shape of its own', () => {
	expect(drawnInWords('UKR', lookup)).toBe('with Ukraine');
	expect(drawnInWords('FLK', lookup)).toBe(
		'as a shape of its own in the fill of the United Kingdom',
	);
});

test('every disputed area is drawn with a shape that is known', () => {
	expect(disputes.length).toBeGreaterThan(0);
	const unknown = disputes.filter(({ drawnIn }) =>
		/\b[A-Z]{3}\b/.test(drawnInWords(drawnIn, lookup)),
	);
	expect(unknown).toEqual([]);
});
