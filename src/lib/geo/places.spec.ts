import { describe, expect, it } from 'vitest';
import { boxOf } from './boxes.ts';
import { markerBelow } from './markers.ts';
import { placeOf, PLACES, shapesOf } from './places.ts';
import { project, unproject } from './projection.ts';
import type { Place } from './types.ts';

const place = (id: string) => placeOf(id) as Place;

describe('places', () => {
	it('are there for 241 shapes of 198 states', () => {
		expect(PLACES).toHaveLength(241);
		expect(new Set(PLACES.flatMap(({ state }) => state ?? [])).size).toBe(198);
	});

	it('give a state all shapes that take its fill', () => {
		expect(shapesOf('DNK').map(({ id }) => id)).toEqual(['GRL', 'DNK', 'FRO']);
		expect(shapesOf('SOM').map(({ id }) => id)).toEqual(['SOM', 'SOL']);
		expect(shapesOf('KAS')).toEqual([]);
		expect(place('KAS').state).toBeNull();
	});

	it('frame France without Guiana and the United States with Alaska', () => {
		const [cayenne] = project(-53, 4);
		const [alaska] = project(-150, 65);
		const [hawaii] = project(-156, 20);
		expect(boxOf('FRA')![0]).toBeGreaterThan(cayenne + 50);
		expect(boxOf('USA')![0]).toBeLessThan(alaska);
		expect(boxOf('USA')![0]).toBeGreaterThan(hawaii - 40);
	});

	it('letter Libya in Libya', () => {
		const [lon, lat] = unproject(...place('LBY').label) ?? [0, 0];
		expect(Math.abs(lon - 17)).toBeLessThan(6);
		expect(Math.abs(lat - 27)).toBeLessThan(4);
		expect(place('LBY').radius).toBeGreaterThan(10);
	});

	it('ask for a marker where the largest part is under six pixels', () => {
		expect(markerBelow(place('LBY'))).toBeLessThan(1);
		expect(markerBelow(place('BHR'))).toBeGreaterThan(3);
		// Kiribati's islands lie a quarter of the globe apart; none of them is to be seen.
		expect(markerBelow(place('KIR'))).toBeGreaterThan(3);
		expect(markerBelow(place('VAT'))).toBeGreaterThan(100);
	});

	it('lie in their boxes', () => {
		const out = PLACES.filter(({ id, label: [x, y] }) => {
			const [x0, y0, x1, y1] = boxOf(id)!;
			return x < x0 || x > x1 || y < y0 || y > y1;
		});
		expect(out).toEqual([]);
	});
});
