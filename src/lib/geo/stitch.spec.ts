import { readFileSync } from 'node:fs';
import type { MultiPolygon, Feature, Position } from 'geojson';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import { onCut, stitched } from './stitch.ts';
import type { LonLatTopology } from './decode-world.ts';

const topology = JSON.parse(
	readFileSync('static/geo/world-lonlat.topo.json', 'utf8'),
) as LonLatTopology;

const ringsOf = (id: string) => {
	const shape = topology.objects.shapes.geometries.find((geometry) => geometry.id === id)!;
	return (feature(topology, shape) as Feature<MultiPolygon>).geometry.coordinates.flat();
};

/** Edges along the cut. */
const along = (rings: Position[][]) =>
	rings.flatMap((ring) => ring.filter((p, i) => i > 0 && onCut(p) && onCut(ring[i - 1]!)));

test('rings that meet no cut are left as they are', () => {
	const rings = ringsOf('LBY');
	expect(stitched(rings)).toEqual(rings);
});

test.each(['RUS', 'FJI', 'ATA'])('%s is cut in the file, and whole again', (id) => {
	const rings = ringsOf(id);
	expect(along(rings).length).toBeGreaterThan(0);
	const whole = stitched(rings);
	expect(along(whole)).toEqual([]);
	expect(whole.length).toBeLessThanOrEqual(rings.length);
	for (const ring of whole) expect(ring[0]).toEqual(ring.at(-1));
	// Every point off the cut is there, once.
	const off = (all: Position[][]) =>
		all
			.flatMap((ring) =>
				ring
					.slice(1)
					.filter((p) => !onCut(p))
					.map(String),
			)
			.sort();
	expect(off(whole)).toEqual(off(rings));
});

test('all that is cut is one of these', () => {
	const cut = topology.objects.shapes.geometries
		.filter(({ id }) => along(ringsOf(String(id))).length > 0)
		.map(({ id }) => id);
	expect(cut.sort()).toEqual(['ATA', 'FJI', 'RUS']);
});
