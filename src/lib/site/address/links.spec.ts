import { expect, test } from 'vitest';
import { linksFor } from './links.ts';

const region = 'north-africa';
const viewpoint = 'ummah-pivot/RUS';
const CASES = [
	// From the map, the table, the finder: a country elsewhere leaves the region behind.
	[{ region }, 'LBY', undefined, `/${viewpoint}/region/${region}?country=LBY`],
	[{ region }, 'TUR', undefined, '/?country=TUR'],
	[{}, 'TUR', undefined, '/?country=TUR'],
	// From what is said of the region: whoever is named there is selected together with it.
	[{ region }, 'LBY', region, `/${viewpoint}/region/${region}?country=LBY`],
	[{ region }, 'TUR', region, `/${viewpoint}/region/${region}?country=TUR`],
	[{ country: 'LBY' }, 'TUR', region, `/${viewpoint}/region/${region}?country=TUR`],
	// The region of a country of its own need not be said.
	[{ country: 'LBY' }, 'EGY', region, '/?country=EGY'],
] as const;

test.each(CASES)('of %o, %s of %s is %s', (view, country, of, address) => {
	expect(linksFor({ viewpoint, ...view }).select(country, of)).toBe(address);
});
