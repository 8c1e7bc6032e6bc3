import { describe, expect, it } from 'vitest';
import { STATES } from './codes.ts';
import { crossingsOf } from './crossings.ts';
import { polygonContains } from './rings.ts';
import countries from '../src/lib/geo/generated/countries.json';

const shapes = Object.entries(countries) as [string, [number, number][][][]][];

describe('the outlines that are published', () => {
	it('are there for every state', () => {
		expect(shapes.map(([id]) => id).sort()).toEqual([...STATES].sort());
	});

	it.each(shapes)('%s: no ring crosses itself or another', (_, polygons) => {
		expect(crossingsOf(polygons.flat())).toEqual([]);
	});

	it.each([
		['FRA', 2.3, 48.9],
		['RUS', 37.6, 55.8],
		['LBY', 17, 27],
		['GRL of Denmark', -40, 72],
		['LSO', 28.3, -29.5],
	])('%s lies where it lies', (name, lon, lat) => {
		const found = shapes.filter(([, polygons]) =>
			polygons.some((p) => polygonContains(p, [lon, lat])),
		);
		expect(found.map(([id]) => id)).toEqual([name.endsWith('Denmark') ? 'DNK' : name]);
	});
});
