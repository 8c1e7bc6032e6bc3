import { expect, test } from 'vitest';
import { drawing } from '../../../../../scripts/pptx/decks.ts';
import { thinWorld } from './thin-world.ts';
import { placeOf } from '#lib/geo/places.ts';
import { MARKED } from '#lib/map/flat/marked.ts';
import { areaOf } from '../../clip.ts';

const points = (rings: readonly (readonly unknown[])[]) =>
	rings.reduce((sum, ring) => sum + ring.length, 0);

const near = thinWorld(drawing, 8);
const SCALE = 1;
const far = thinWorld(drawing, SCALE);
const rings = ({ shapes }: typeof near) => shapes.flatMap((shape) => shape.rings);

test('keeps every shape, and as much of it as can be seen', () => {
	expect(far.shapes.map(({ id }) => id)).toEqual(drawing.shapes.map(({ id }) => id));
	for (const { id, rings: own } of far.shapes) {
		expect(own.length, id).toBeGreaterThan(0);
		if (placeOf(id)?.state !== id) continue;
		// A state that has no area left is so small that a marker stands for it.
		const marked = MARKED.some(({ place, below }) => place.id === id && below > SCALE);
		expect(Math.max(...own.map(areaOf)) > 0 || marked, id).toBe(true);
	}
	expect(points(rings(far))).toBeLessThan(points(rings(near)) / 2);
	const area = (world: typeof near) => rings(world).map(areaOf).reduce((a, b) => a + b); // prettier-ignore
	expect(area(far) / area(near)).toBeCloseTo(1, 2);
});

test('neighbours still meet: their common boundary has the same points in both', () => {
	const pointsOf = (country: string) =>
		new Set(
			far.shapes
				.filter(({ id }) => id === country)
				.flatMap((shape) => shape.rings.flat().map((point) => point.join())),
		);
	const germany = pointsOf('DEU');
	for (const neighbour of ['FRA', 'POL', 'AUT', 'CZE']) {
		const shared = [...pointsOf(neighbour)].filter((point) => germany.has(point));
		expect(shared.length, neighbour).toBeGreaterThan(2);
	}
});

test('the coast is where land meets water, and no boundary between states', () => {
	const coast = new Set(far.coast.flat().map((point) => point.join()));
	const landlocked = far.shapes.find(({ id }) => id === 'CZE')?.rings.flat() ?? [];
	expect(landlocked.length).toBeGreaterThan(3);
	expect(landlocked.filter((point) => coast.has(point.join()))).toEqual([]);
	const iceland = far.shapes.find(({ id }) => id === 'ISL')?.rings[0] ?? [];
	expect(iceland.filter((point) => !coast.has(point.join()))).toEqual([]);
});
