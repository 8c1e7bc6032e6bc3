import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawingOf, type WorldTopology } from './decode-world.ts';
import { decodePath, type Ring } from './path.ts';
import { boxOf as frameOf } from './boxes.ts';
import { PLACES } from './places.ts';
import { REGION_PLACES, regionPlaceOf } from './regions.ts';
import type { Box } from './types.ts';

const file = readFileSync('static/geo/world.topo.json', 'utf8');
const drawing = drawingOf(JSON.parse(file) as WorldTopology);

/** The box around rings, in map units. */
const boxOf = (rings: Ring[]): Box => {
	const xs = rings.flat().map(([x]) => x * drawing.unit);
	const ys = rings.flat().map(([, y]) => y * drawing.unit);
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};
const ringsOf = (id: string) => decodePath(drawing.shapes.find((s) => s.id === id)?.d ?? '');
const area = ([x0, y0, x1, y1]: Box) => (x1 - x0) * (y1 - y0);
/** Islands far off lie outside the box of a place: it is what to bring into view. */
const largestPart = (d: string) =>
	decodePath(d)
		.map((ring) => boxOf([ring]))
		.reduce((a, b) => (area(b) > area(a) ? b : a));
/** Boxes of places are whole map units; the path's points are rounded to its own unit. */
const isWithin = (a: Box, b: Box) =>
	a[0] >= b[0] - 1 && a[1] >= b[1] - 1 && a[2] <= b[2] + 1 && a[3] <= b[3] + 1;

describe('the world in full detail', () => {
	test('has every shape of the flat map once', () => {
		expect(drawing.shapes.map(({ id }) => id).sort()).toEqual(PLACES.map(({ id }) => id).sort());
	});

	test('has the outlines of the seven regions', () => {
		expect(drawing.outlines.map(({ region }) => region).sort()).toEqual(
			REGION_PLACES.map(({ id }) => id).sort(),
		);
	});

	test.each(['LBY', 'CHE', 'MNG', 'KAZ', 'SYR'])('has %s where its place says', (id) => {
		const [is, expected] = [boxOf(ringsOf(id)), frameOf(id)!];
		is.forEach((edge, i) => expect(Math.abs(edge - expected[i]!)).toBeLessThanOrEqual(1));
	});

	test('has the largest part of every shape within the box of its place', () => {
		const astray = drawing.shapes.filter(({ id, d }) => !isWithin(largestPart(d), frameOf(id)!));
		expect(astray.map(({ id }) => id)).toEqual([]);
	});

	test('has the largest part of every outline within the box of its region', () => {
		const astray = drawing.outlines.filter(
			({ region, d }) => !isWithin(largestPart(d), regionPlaceOf(region)!.bbox),
		);
		expect(astray.map(({ region }) => region)).toEqual([]);
	});

	test('leaves no ring open and none without a surface', () => {
		const short = drawing.shapes.filter(({ id }) => ringsOf(id).some((ring) => ring.length < 3));
		expect(short.map(({ id }) => id)).toEqual([]);
	});
});
