import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Feature, MultiLineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { DISPUTES } from '../src/lib/geo/disputes.ts';
import { unproject } from '../src/lib/geo/projection.ts';
import { STATES } from './codes.ts';
import { boundaryOnlyThere, readDeFacto } from './de-facto.ts';
import { differences } from './differences.ts';
import shapes from './disputed-shapes.json';
import { withDisputed } from './disputed.ts';
import areas from './disputes.json';
import { makeDrawing } from './make.ts';
import { DRAWING } from './planes.ts';
import { readSource } from './source.ts';
import { worldOn } from './world.ts';

const source = readSource();

describe('the two packages', () => {
	const found = differences(source, readDeFacto());

	it('differ in Crimea and in Western Sahara, above 1,000 km² and 0.5 % of a state', () => {
		expect(found.map(({ ours, theirs }) => [ours, theirs])).toEqual([
			['ESH', 'MAR'],
			['UKR', 'RUS'],
		]);
		expect(found.map(({ km2 }) => Math.round(km2 / 1000))).toEqual([178, 27]);
	});

	it('differ in nothing that has no entry', () => {
		const entries = [...shapes, ...areas].map(({ claimants }) => [...claimants].sort().join());
		const missing = found.filter(({ ours, theirs }) => !entries.includes([ours, theirs].sort().join())); // prettier-ignore
		expect(missing).toEqual([]);
	});

	it('find no difference between a drawing and itself', () => {
		expect(differences(source, source)).toEqual([]);
	});
});

describe('disputes', () => {
	it('have claimants that are states, at least one besides who governs', () => {
		const all = [...shapes.filter(({ shape }) => shape !== 'ATA'), ...areas];
		expect(all.filter(({ claimants }) => claimants.length === 0)).toEqual([]);
		expect(all.flatMap(({ claimants }) => claimants).filter((id) => !STATES.has(id))).toEqual([]);
	});

	it('have a note and a source that is dated or has an address', () => {
		const all = [...shapes, ...areas];
		expect(all.filter(({ note }) => !/^[A-Z].*\.$/.test(note))).toEqual([]);
		expect(all.filter(({ source }) => !/\d{4}(?:,|$|;| \(|-)|https:/.test(source))).toEqual([]);
	});

	it('have ids and names of their own', () => {
		const ids = [...shapes.map(({ shape }) => shape), ...areas.map(({ id }) => id)];
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => !/^[\w-]+$/.test(id))).toEqual([]);
	});

	const inShapes = shapes.flatMap(({ shape, position }) =>
		position ? [{ id: shape, position, drawnIn: shape }] : [],
	);
	it.each([...areas, ...inShapes])('$id lies in the shape that holds it', (ring) => {
		const { position, drawnIn } = ring;
		const inside = source.filter(({ geometry }) =>
			geoContains(geometry, position as [number, number]),
		);
		expect(inside.map(({ id }) => id)).toEqual(drawnIn ? [drawnIn] : []);
	});
});

describe('rings', () => {
	it('are there for every area, and for every shape on the map that is no link', () => {
		const unlinked = shapes.filter(
			({ shape, treatment }) => treatment === 'none' && shape !== 'ATA',
		);
		expect(DISPUTES.map(({ id }) => id)).toEqual([
			...areas.map(({ id }) => id),
			...unlinked.map(({ shape }) => shape),
		]);
	});
});

describe('dashed boundaries', () => {
	const drawing = makeDrawing();
	const boundary = (id: string) => {
		const lines = drawing.objects.disputed.geometries.find((geometry) => geometry.id === id)!;
		const { coordinates } = (feature(drawing, lines) as Feature<MultiLineString>).geometry;
		return coordinates.flat().map(([x = 0, y = 0]) => unproject(x / 100, y / 100)!);
	};

	it('are those of the disputed shapes and of Crimea', () => {
		const ids = drawing.objects.disputed.geometries.map(({ id }) => id);
		expect(ids).toEqual(['CYN', 'ESH', 'KAS', 'PSE', 'SOL', 'TWN', 'XKX', 'crimea']);
	});

	it('run along the neighbour alone', () => {
		const kosovo = boundary('XKX');
		expect(kosovo.length).toBeGreaterThan(10);
		// The boundaries with Albania and North Macedonia, in the south and west, are not disputed.
		expect(Math.min(...kosovo.map(([, lat]) => lat))).toBeGreaterThan(42.2);
	});

	it('cut off Crimea at its neck', () => {
		const lats = boundaryOnlyThere(['UKR', 'RUS'])
			.flat()
			.map(([, lat = 0]) => lat);
		expect(Math.min(...lats)).toBeGreaterThan(45.7);
		expect(Math.max(...lats)).toBeLessThan(46.3);
		expect(boundary('crimea')).toHaveLength(lats.length);
	});

	it('cannot be asked for where there are none', () => {
		expect(() => boundaryOnlyThere(['FRA', 'DEU'])).toThrow(/between FRA and DEU/);
		const without = worldOn(DRAWING, source.filter(({ id }) => id !== 'SRB')); // prettier-ignore
		expect(() => withDisputed(without, DRAWING)).toThrow(/XKX has no boundary with SRB/);
	});
});
