import { describe, expect, test } from 'vitest';
import { clickedInWords, panelOrder } from './selection.ts';
import { lookup } from '#lib/site/data/tables.ts';

const northAfrica = lookup.region('north-africa')!;

describe('what stands first in a country’s panel', () => {
	test.each([
		['LBY', 'ummah-pivot/RUS', 'analysis first'],
		['LBY', 'too-alone/CHN', 'analysis second'],
		// In the region by geography: the text is not about it.
		['DZA', 'ummah-pivot/RUS', 'analysis second'],
	])('%s under %s: %s', (country, id, expected) => {
		expect(panelOrder(country, northAfrica, { id })).toBe(expected);
	});
});

describe('the panel says which was clicked', () => {
	test('Iran the country and Iran the region', () => {
		const region = lookup.region('iran');
		const selection = { country: 'IRN', region: 'iran' };
		expect(clickedInWords({ ...selection, clicked: 'country' }, region, lookup)).toBe(
			'Country, in region 5 of 7',
		);
		expect(clickedInWords({ ...selection, clicked: 'region' }, region, lookup)).toBe(
			'Region 5 of 7',
		);
	});

	test('a country that acts in a region is not one of it', () => {
		const turkey = { country: 'TUR', region: 'north-africa', clicked: 'country' } as const;
		expect(clickedInWords(turkey, northAfrica, lookup)).toBe('Country');
	});

	test('a country outside the regions, and nothing', () => {
		const brazil = { country: 'BRA', region: null, clicked: 'country' } as const;
		expect(clickedInWords(brazil, undefined, lookup)).toBe('Country');
		expect(clickedInWords({ ...brazil, country: null }, undefined, lookup)).toBe(
			'Nothing selected',
		);
	});
});
