import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import regions from '../src/content/regions.json';
import { unproject } from '../src/lib/geo/projection.ts';
import { FURTHER_NAMES } from '../src/lib/geo/waters.ts';
import { lookup } from '../src/lib/site/data/tables.ts';
import powers from './powers.json';
import { readSource } from './source.ts';

const source = readSource();
const landAt = (x: number, y: number) => {
	const point = unproject(x, y)!;
	return source.find(({ geometry }) => geoContains(geometry, point))?.id ?? null;
};

describe('waters', () => {
	it('are lettered on water, from end to end', () => {
		const ashore = FURTHER_NAMES.filter(([, kind]) => kind !== 'capital').flatMap(
			([name, , x, y, width]) =>
				[-0.48, -0.25, 0, 0.25, 0.48]
					.map((share) => landAt(x + share * width, y))
					.filter((land) => land !== null)
					.map((land) => `${name}: ${land}`),
		);
		expect(ashore).toEqual([]);
	});
});

describe('capitals', () => {
	it('are those of the vantages, and of the powers that act in the regions', () => {
		const vantages = lookup.tables.viewpoints.flatMap(({ countries }) =>
			Object.entries(countries)
				.filter(([, { category }]) => category === 'self')
				.map(([iso3]) => iso3),
		);
		const actors = regions.regions.flatMap((region) => region.actors);
		expect([...new Set([...vantages, ...actors])].sort()).toEqual(powers.toSorted());
	});

	it('lie in their countries', () => {
		const capitals = FURTHER_NAMES.filter(([, kind]) => kind === 'capital');
		expect(capitals.map(([, , x, y]) => landAt(x, y))).toEqual(powers);
	});
});
