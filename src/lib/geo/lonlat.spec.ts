import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lonLatAt } from './lonlat.ts';
import { project } from './projection.ts';
import { PLACES } from './places.ts';

test('what is projected and asked for again is the same place', () => {
	fc.assert(
		fc.property(
			fc.double({ min: -168, max: 180, noNaN: true }),
			fc.double({ min: -57, max: 83, noNaN: true }),
			(lon, lat) => {
				const [x, y] = lonLatAt(project(lon, lat));
				expect(x).toBeCloseTo(lon, 5);
				expect(y).toBeCloseTo(lat, 5);
			},
		),
	);
});

test('the label of Fiji, east of 180° on the flat map, keeps its side', () => {
	const fiji = PLACES.find(({ id }) => id === 'FJI')!;
	const [lon, lat] = lonLatAt(fiji.label);
	expect(Math.round(lon)).toBe(178);
	expect(Math.round(lat)).toBe(-18);
});
