import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { decodePath } from '../src/lib/geo/path.ts';
import { PLACES } from '../src/lib/geo/places.ts';
import { HEIGHT, WIDTH } from '../src/lib/geo/projection.ts';
import { REGION_PLACES } from '../src/lib/geo/regions.ts';
import type { Point, Drawing } from '../src/lib/geo/types.ts';
import { STATES } from './codes.ts';
import coded from '../src/content/regions.json';
import regions from './regions.json';
import { boundsOf, polygonArea, polygonContains, ringContains } from './rings.ts';
import type { World } from './world.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const readDrawing = (path: string) => JSON.parse(read(`static/geo/${path}.json`)) as Drawing;
const compressed = (text: string) => brotliCompressSync(text).length;

/** Even-odd over all rings of a path, in map units. */
const pathContains = (d: string, unit: number, [x, y]: Point) =>
	decodePath(d).filter((ring) => ringContains(ring, [x / unit, y / unit])).length % 2 === 1;

const light = readDrawing('world');
const full = JSON.parse(read('static/geo/world.topo.json')) as World;
const globe = JSON.parse(read('static/geo/world-lonlat.topo.json')) as World;

describe('the light world', () => {
	it('draws every state and every other shape but Antarctica', () => {
		const ids = light.shapes.map(({ id }) => id);
		expect(ids).toHaveLength(241);
		expect([...STATES].filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('takes at most 40 kB as brotli', () => {
		expect(compressed(light.shapes.map(({ d }) => d).join(''))).toBeLessThan(40_000);
		expect(compressed(read('static/geo/world.json'))).toBeLessThan(40_000);
	});

	it('stays within the drawing', () => {
		const points = light.shapes.flatMap(({ d }) => decodePath(d).flat());
		const [x0, y0, x1, y1] = boundsOf(points).map((n) => n * light.unit);
		expect(Math.min(x0 ?? -1, y0 ?? -1)).toBeGreaterThanOrEqual(0);
		expect(x1).toBeLessThanOrEqual(WIDTH);
		expect(y1).toBeLessThanOrEqual(HEIGHT);
	});

	it('outlines all seven regions', () => {
		expect(light.outlines.map(({ region }) => region)).toEqual(regions.map(({ id }) => id));
	});
});

describe('the regions', () => {
	it('have the members that the content gives them', () => {
		expect(regions).toEqual(coded.regions.map(({ id, members }) => ({ id, members })));
	});
});

describe.each(regions)('the drawing of $id', ({ id, members }) => {
	const extract = readDrawing(`regions/${id}`);
	const place = REGION_PLACES.find((region) => region.id === id);
	const outline = extract.outlines.find(({ region }) => region === id)?.d ?? '';
	const labels = PLACES.filter((p) => members.includes(p.id)).map((p) => p.label);

	it('takes at most 40 kB as brotli', () => {
		expect(compressed(read(`static/geo/regions/${id}.json`))).toBeLessThan(40_000);
	});

	it('draws all members, and covers the frame with a margin', () => {
		const [x0, y0, x1, y1] = place?.frame ?? [0, 0, 0, 0];
		const [left, top, right, bottom] = extract.extent;
		expect(extract.shapes.map((s) => s.id)).toEqual(expect.arrayContaining(members));
		// South Asia and North Africa come near the drawing's upper edge, where there is nothing beyond.
		expect(x0 - left).toBeGreaterThanOrEqual(0.45 * (x1 - x0));
		expect(right - x1).toBeGreaterThanOrEqual(0.45 * (x1 - x0));
		expect(bottom - y1).toBeGreaterThanOrEqual(0.45 * (y1 - y0));
		expect(top === 0 || y0 - top >= 0.45 * (y1 - y0)).toBe(true);
	});

	it('ends at its extent', () => {
		const points = extract.shapes.flatMap(({ d }) => decodePath(d).flat());
		const box = boundsOf(points).map((n) => n * extract.unit);
		const [x0, y0, x1, y1] = extract.extent;
		expect(box[0]).toBeGreaterThanOrEqual(x0 - 1e-6);
		expect(box[1]).toBeGreaterThanOrEqual(y0 - 1e-6);
		expect(box[2]).toBeLessThanOrEqual(x1 + 1e-6);
		expect(box[3]).toBeLessThanOrEqual(y1 + 1e-6);
	});

	it('has the names of all members, and its own, inside its outline', () => {
		expect(labels).toHaveLength(members.length);
		expect(labels.filter((label) => !pathContains(outline, extract.unit, label))).toEqual([]);
		expect(pathContains(outline, extract.unit, place?.label ?? [0, 0])).toBe(true);
	});

	it('keeps its name off the members’ names', () => {
		const [x, y] = place?.label ?? [0, 0];
		const nearest = Math.min(...labels.map((label) => Math.hypot(label[0] - x, label[1] - y)));
		const [, y0, , y1] = place?.bbox ?? [0, 0, 0, 0];
		expect(nearest).toBeGreaterThan((y1 - y0) / 10);
	});
});

describe('the full world', () => {
	it('has all shapes of the light one under the same ids', () => {
		const ids = full.objects.shapes.geometries.map(({ id }) => id);
		expect(ids).toEqual(light.shapes.map(({ id }) => id));
		expect(PLACES.map(({ id }) => id)).toEqual(ids);
	});

	it('has each place’s label inside the largest part', () => {
		const outside = PLACES.filter(({ id, label, size }) => {
			const shape = full.objects.shapes.geometries.find((geometry) => geometry.id === id);
			const parts = shape ? feature(full, shape).geometry.coordinates : [];
			const area = (part: (typeof parts)[number]) => Math.sqrt(polygonArea(part));
			const largest = parts.reduce((a, b) => (area(b) > area(a) ? b : a));
			return (
				!polygonContains(largest, label) ||
				Math.abs(area(largest) - size) > 0.05 * area(largest) + 0.005
			);
		});
		expect(outside.map(({ id }) => id)).toEqual([]);
	});

	it('takes at most 6 kB as brotli for the places', () => {
		expect(compressed(read('src/lib/geo/generated/places.json'))).toBeLessThan(6000);
	});
});

describe('the world for the globe', () => {
	it('has all shapes with Antarctica, wound for d3-geo, cut at 180°', () => {
		const { features } = feature(globe, globe.objects.shapes);
		const points = features.flatMap(({ geometry }) => (geometry as { coordinates: number[][][][] }).coordinates.flat(2)); // prettier-ignore
		expect(features).toHaveLength(242);
		expect(features.filter((shape) => geoArea(shape) >= 2 * Math.PI)).toEqual([]);
		expect(boundsOf(points)).toEqual([-180, -90, 180, expect.closeTo(83.6, 1)]);
	});
});
