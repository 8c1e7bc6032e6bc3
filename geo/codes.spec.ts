import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import countries from 'world-countries/countries.json';
import { OTHER_SHAPES, shapeIdOf, stateOf, STATES } from './codes.ts';
import dependencies from './dependencies.json';
import disputed from './disputed-shapes.json';
import { readSource } from './source.ts';

const source = readSource();
const shape = (id: string) => source.find((s) => s.id === id);

describe('states', () => {
	it('are 198, among them the 193 members of the United Nations', () => {
		const members = countries.filter((c) => c.unMember).map((c) => c.cca3);
		const others = ['VAT', 'PSE', 'XKX', 'TWN', 'ESH'];
		expect(STATES.size).toBe(198);
		expect([...STATES].sort()).toEqual([...new Set([...members, ...others])].sort());
	});

	it('each have a shape in the source', () => {
		expect([...STATES].filter((id) => !shape(id))).toEqual([]);
	});
});

describe('shape ids', () => {
	it('are unique and cover the source', () => {
		expect(source).toHaveLength(242);
		expect(new Set(source.map(({ id }) => id)).size).toBe(242);
		expect(source.filter(({ id }) => !STATES.has(id)).map(({ id }) => id).sort()).toEqual([...OTHER_SHAPES].sort()); // prettier-ignore
	});

	it.each([
		['XKX', 'Kosovo', '-2'],
		['SOL', 'Somaliland', '-3'],
		['CYN', 'N. Cyprus', '-1'],
		['IOA', 'Indian Ocean Ter.', 'IOA'],
		['KAS', 'Siachen Glacier', 'KAS'],
		['AUS', 'Australia', '036'],
		['ATC', 'Ashmore and Cartier Is.', '036'],
	])('%s is the shape "%s" with the source’s id %s', (id, name, sourceId) => {
		expect(shape(id)).toMatchObject({ name, sourceId });
	});

	it('agree with the numeric codes of world-atlas', () => {
		const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
		const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
			countries: GeometryCollection;
		}>;
		const numeric = new Map(countries.map(({ ccn3, cca3 }) => [ccn3, cca3]));
		const coded = atlas.objects.countries.geometries.filter(({ id }) => id !== undefined);
		const missing = coded.filter(({ id }) => !shape(numeric.get(String(id)) ?? ''));
		expect(coded.length).toBeGreaterThan(230);
		expect(missing).toEqual([]);
	});

	it('refuse a shape that nobody has reviewed', () => {
		expect(() => shapeIdOf({ name: 'Atlantis', a3: 'ATL' })).toThrow(
			/Atlantis.*dependencies\.json/,
		);
		expect(() => stateOf('ATL')).toThrow(/ATL/);
	});
});

describe('the state of a shape', () => {
	it('is one of the 198 for every dependency, and none is a state itself', () => {
		expect(dependencies.filter((d) => !STATES.has(d.sovereign) || STATES.has(d.shape))).toEqual([]);
	});

	it('follows the reviewed lists', () => {
		expect(['LBY', 'GRL', 'PRI', 'IOA', 'SOL', 'CYN', 'KAS', 'ATA', 'XKX'].map(stateOf)).toEqual([
			'LBY',
			'DNK',
			'USA',
			'AUS',
			'SOM',
			'CYP',
			null,
			null,
			'XKX', // prettier-ignore
		]);
	});

	it('is said with a reason for every shape', () => {
		expect([...dependencies, ...disputed].filter(({ reason }) => reason.length < 15)).toEqual([]);
		expect(disputed.filter((d) => (d.treatment === 'own') !== STATES.has(d.shape))).toEqual([]);
	});
});

describe('the source', () => {
	it('winds every polygon so that it is the smaller side of the globe', () => {
		const wrong = source.flatMap(({ id, geometry }) =>
			geometry.coordinates
				.filter((coordinates) => geoArea({ type: 'Polygon', coordinates }) >= 2 * Math.PI)
				.map(() => id),
		);
		expect(wrong).toEqual([]);
	});
});
