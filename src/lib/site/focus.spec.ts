import { describe, expect, test } from 'vitest';
import { classifiedBox, focusOf } from './focus.ts';
import { lookup } from './tables.ts';
import { placeOf } from '#lib/geo/places.ts';
import { regionPlaceOf } from '#lib/geo/regions.ts';
import { middleOf, within } from '#lib/map/camera.ts';
import type { Box } from '#lib/geo/types.ts';

const countryBox = (country: string) => focusOf({ country, region: null, clicked: 'country' })!.box;
const width = ([x0, , x1]: Box) => x1 - x0;

describe('what a selection brings nearer', () => {
	test('is nothing where nothing is selected', () => {
		expect(focusOf({ country: null, region: null, clicked: 'region' })).toBeNull();
	});

	test('is a country with its neighbours', () => {
		expect(within(placeOf('LBY')!.bbox, countryBox('LBY'))).toBe(true);
		for (const neighbour of ['TUN', 'EGY', 'DZA', 'TCD']) {
			const [x, y] = placeOf(neighbour)!.label;
			expect(within([x, y, x, y], countryBox('LBY')), neighbour).toBe(true);
		}
	});

	test('is a small state in the middle of room enough', () => {
		const [x, y] = placeOf('VAT')!.label;
		const [middleX, middleY] = middleOf(countryBox('VAT'));
		expect(middleX).toBeCloseTo(x, 0);
		expect(middleY).toBeCloseTo(y, 0);
		expect(width(countryBox('VAT'))).toBeGreaterThan(60);
	});

	test('is a region’s frame', () => {
		expect(focusOf({ country: null, region: 'gulf', clicked: 'region' })).toEqual({
			key: 'region gulf',
			box: regionPlaceOf('gulf')?.frame,
		});
	});

	test('is the country where country and region are both selected', () => {
		const both = focusOf({ country: 'TUN', region: 'north-africa', clicked: 'country' });
		expect(both?.key).toBe('country TUN');
	});

	test('is there for every state and every region', () => {
		const { countries, regions } = lookup.tables;
		const missing = [
			...countries.map(({ iso3 }) => ({
				country: iso3,
				region: null,
				clicked: 'country' as const,
			})),
			...regions.map(({ id }) => ({ country: null, region: id, clicked: 'region' as const })),
		].filter((selection) => !focusOf(selection));
		expect(missing).toEqual([]);
	});
});

describe('the box of what is classified', () => {
	test('holds every country that a viewpoint classifies', () => {
		const { countries } = lookup.viewpoint('too-alone/CHN')!;
		const box = classifiedBox({ countries })!;
		for (const [country, { category }] of Object.entries(countries))
			if (category !== 'self' && category !== 'mentioned')
				expect(within(placeOf(country)!.bbox, box), country).toBe(true);
	});

	test('reaches as far as the vantage’s middle, and not for what is merely named', () => {
		const { countries } = lookup.viewpoint('ummah-pivot/RUS')!;
		const few = { RUS: countries['RUS']!, IRQ: countries['IRQ']! };
		expect(classifiedBox({ countries: few })).toBeNull();
		const [RUS, LBY] = [countries['RUS']!, countries['LBY']!];
		const box = classifiedBox({ countries: { ...few, LBY } });
		expect(box).toEqual(classifiedBox({ countries: { RUS, LBY } }));
		expect(box![2]).toBeGreaterThan(placeOf('RUS')!.label[0]);
		expect(box![2]).toBeLessThan(placeOf('RUS')!.bbox[2]);
	});
});
