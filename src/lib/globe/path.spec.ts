import { geoOrthographic, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon } from 'geojson';
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { lineOf } from './line.ts';
import { fullGlobeOf, globeOf } from './shape.ts';
import { pathOf } from './path.ts';
import { axesOf, type Turn } from './sphere.ts';
import { GLOBE_MIDDLE, GLOBE_RADIUS } from '#lib/geo/globe-size.ts';
import type { LonLatTopology } from '#lib/geo/decode-world.ts';
import type { Drawing } from '#lib/geo/types.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const topology = read('static/geo/world-lonlat.topo.json') as LonLatTopology;
const drawing = read('static/geo/world.json') as Drawing;
const drawings = { light: globeOf(drawing), full: fullGlobeOf(topology) };

const UNIT = 0.02;
const viewOf = (turn: Turn) => ({ axes: axesOf(turn), reach: Math.PI / 2, unit: UNIT });

/** Area in square map units, by the shoelace formula over path data. */
function areaOf(d: string): number {
	let twice = 0;
	for (const ring of d.split('z').filter(Boolean)) {
		const [x0 = 0, y0 = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
		let [x, y] = [x0, y0];
		for (let i = 0; i < steps.length; i += 2) {
			const [nx, ny] = [x + steps[i]!, y + steps[i + 1]!];
			twice += x * ny - nx * y;
			[x, y] = [nx, ny];
		}
		twice += x * y0 - x0 * y;
	}
	return (Math.abs(twice) / 2) * UNIT ** 2;
}

const TURNS: Turn[] = [
	{ lon: 11, lat: 6 },
	{ lon: 180, lat: 60 },
	{ lon: -100, lat: 40 },
	{ lon: 100, lat: -60 },
	{ lon: 0, lat: 85 },
];

describe.each(TURNS)('turned to $lon, $lat', (turn) => {
	const orthographic = geoPath(
		geoOrthographic()
			.rotate([-turn.lon, -turn.lat])
			.scale(GLOBE_RADIUS)
			.translate(GLOBE_MIDDLE)
			.clipAngle(90)
			.precision(0.02),
	);

	test('every shape covers of the drawing what d3 says it covers', () => {
		const wrong = topology.objects.shapes.geometries.flatMap((geometry) => {
			const area = feature(topology, geometry) as Feature<MultiPolygon>;
			const wanted = orthographic.area(area);
			const drawn = areaOf(pathOf(drawings.full.get(`s-${geometry.id}`)!, viewOf(turn)));
			// Parallels are straight in the file, and great circles to d3.
			return Math.abs(wanted - drawn) > 0.3 + 0.01 * wanted
				? [`${geometry.id}: ${drawn}, not ${wanted}`]
				: [];
		});
		expect(wrong).toEqual([]);
	});

	test.each(['light', 'full'] as const)('the %s drawing stays on the globe', (name) => {
		const beyond = [...drawings[name]].flatMap(([id, lines]) => {
			let [x, y] = [0, 0];
			let far = 0;
			const path = pathOf(lines, viewOf(turn));
			for (const [, command, dx, dy] of path.matchAll(/([Ml ])?(-?\d+)[ ]?(-?\d+)/g)) {
				[x, y] = command === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
				far = Math.max(far, Math.hypot(x * UNIT - GLOBE_MIDDLE[0], y * UNIT - GLOBE_MIDDLE[1]));
			}
			return far > GLOBE_RADIUS + UNIT ? [`${id} reaches ${far}`] : [];
		});
		expect(beyond).toEqual([]);
	});
});

test('both drawings have all shapes and outlines of the world, and Antarctica', () => {
	const wanted = [
		...drawing.shapes.map(({ id }) => `s-${id}`),
		...drawing.outlines.map((o) => `o-${o.region}`),
		's-ATA',
	];
	for (const drawing of Object.values(drawings)) {
		expect(wanted.filter((id) => !drawing.get(id)?.length)).toEqual([]);
	}
});

test('the light Antarctica is as large as the full one', () => {
	const turn = { lon: 0, lat: -85 };
	const [light, full] = [drawings.light, drawings.full].map((d) =>
		areaOf(pathOf(d.get('s-ATA')!, viewOf(turn))),
	);
	expect(light! / full!).toBeGreaterThan(0.97);
	expect(light! / full!).toBeLessThan(1.03);
});

test('what is out of sight is not written', () => {
	const libya = drawings.light.get('s-LBY')!;
	expect(pathOf(libya, viewOf({ lon: -160, lat: 0 }))).toBe('');
	expect(pathOf(libya, { ...viewOf({ lon: 60, lat: 0 }), reach: 0.1 })).toBe('');
	expect(pathOf(libya, viewOf({ lon: 60, lat: 0 }))).not.toBe('');
});

test('an open line ends at the horizon', () => {
	const equator = lineOf(
		Array.from({ length: 37 }, (_, i) => [i * 10 - 180, 0]),
		false,
	);
	const d = pathOf([equator], viewOf({ lon: 5, lat: 20 }));
	expect(d).not.toContain('z');
	expect(d.match(/M/g)).toHaveLength(1);
});

test('no shape reaches so far round that what lies beyond the horizon could come round', () => {
	const far = [...drawings.full].filter(([, lines]) =>
		lines.some(({ closed, reach }) => closed && reach > Math.PI / 4),
	);
	expect(far.map(([id]) => id)).toEqual([]);
});
