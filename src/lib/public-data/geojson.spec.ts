import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { geojson, geojsonPath, type Mapped } from './geojson.ts';
import { geojsonSchema } from './schemas/geojson.ts';
import { publicSource } from '#lib/site/data/public-source.ts';

type Ring = [number, number][];
interface Feature {
	id: string;
	properties: Record<string, string | null>;
	geometry: { coordinates: Ring[][] };
}

const source = await publicSource('');
const mapped: Mapped = {
	...source,
	relations: new Map(source.documents.flatMap((d) => d.relations.map((r) => [r.id, r]))),
};
const read = (text: string) => JSON.parse(text) as { features: Feature[] };
const accepts = new Ajv2020({ strict: true, strictTypes: false }).compile(geojsonSchema);

/** Positive where the ring runs counterclockwise. */
const area = (ring: Ring) =>
	ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0) / 2;

describe.each(source.viewpoints.map((each) => [each.id, each] as const))('%s', (_, viewpoint) => {
	const text = geojson(viewpoint, mapped);
	const { features } = read(text);

	test('has every country that it speaks of, with its standing and the words behind it', () => {
		expect(features.map(({ id }) => id).sort()).toEqual(Object.keys(viewpoint.countries).sort());
		for (const { id, properties } of features) {
			const standing = viewpoint.countries[id]!;
			expect(properties).toMatchObject(standing);
			const quote = mapped.relations.get(standing.relation ?? '')?.quotes[0]?.exact ?? null;
			expect(properties['quote'], id).toBe(quote);
		}
	});

	test('fits its schema and is light', () => {
		accepts(read(text));
		expect(accepts.errors).toBeNull();
		expect(text.length).toBeLessThan(200_000);
	});
});

describe('the outlines', () => {
	const polygons = Object.entries(source.shapes).flatMap(([id, shape]) =>
		shape.map((rings) => ({ id, rings: rings as unknown as Ring[] })),
	);

	test('are there for every country', () => {
		expect(Object.keys(source.shapes).sort()).toEqual(
			source.countries.map(({ iso3 }) => iso3).sort(),
		);
	});

	test('follow the right-hand rule, in closed rings', () => {
		for (const { id, rings } of polygons)
			for (const [i, ring] of rings.entries()) {
				expect(area(ring) > 0, `${id}, ring ${i}`).toBe(i === 0);
				expect(ring.at(-1), id).toEqual(ring[0]);
				expect(ring.length).toBeGreaterThanOrEqual(4);
			}
	});

	test('are cut at 180°: none leaves the world, none goes round it', () => {
		for (const { id, rings } of polygons)
			for (const ring of rings) {
				const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
				expect(Math.min(...xs), id).toBeGreaterThanOrEqual(-180);
				expect(Math.max(...xs), id).toBeLessThanOrEqual(180);
				expect(Math.max(...ys.map(Math.abs)), id).toBeLessThanOrEqual(90);
				// No edge crosses the whole map.
				for (const [i, x] of xs.entries())
					expect(Math.abs(x - (xs[i + 1] ?? x)), id).toBeLessThan(60);
			}
		const russia = polygons.filter(({ id }) => id === 'RUS').flatMap(({ rings }) => rings.flat());
		expect(russia.some(([x]) => x > 177)).toBe(true);
		expect(russia.some(([x]) => x < -177)).toBe(true);
	});

	test('have neighbours meet', () => {
		const edges = new Map<string, number>();
		for (const { rings } of polygons)
			for (const ring of rings)
				for (let i = 1; i < ring.length; i++) {
					const key = [ring[i - 1]!.join(), ring[i]!.join()].sort().join(' ');
					edges.set(key, (edges.get(key) ?? 0) + 1);
				}
		const spain = polygons.filter(({ id }) => id === 'ESP')[0]!.rings[0]!;
		const shared = spain
			.slice(1)
			.filter((point, i) => edges.get([spain[i]!.join(), point.join()].sort().join(' ')) === 2);
		expect(shared.length).toBeGreaterThan(5);
	});
});

test('its path is its id', () => {
	const [viewpoint] = source.viewpoints;
	expect(geojsonPath(viewpoint!)).toBe(`geojson/${viewpoint!.id}.geojson`);
});
