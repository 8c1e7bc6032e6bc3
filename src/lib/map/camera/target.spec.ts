import { describe, expect, test } from 'vitest';
import { targetOf } from './target.ts';
import { boxOf } from '#lib/geo/boxes.ts';
import { placeOf } from '#lib/geo/places.ts';
import { regionPlaceOf } from '#lib/geo/regions.ts';
import { middleOf, within } from '#lib/geo/camera.ts';
import { lookup } from '#lib/site/data/tables.ts';
import type { Box } from '#lib/geo/types.ts';

const countryBox = (country: string) =>
	targetOf({ country, region: null, clicked: 'country' }, boxOf)!.box;
const width = ([x0, , x1]: Box) => x1 - x0;

describe('what a selection brings nearer', () => {
	test('is nothing where nothing is selected', () => {
		expect(targetOf({ country: null, region: null, clicked: 'region' }, boxOf)).toBeNull();
	});

	test('is a country with its neighbours', () => {
		expect(within(boxOf('LBY')!, countryBox('LBY'))).toBe(true);
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

	test('of a country waits for the boxes, of a region does not', () => {
		const libya = { country: 'LBY', region: null, clicked: 'country' as const };
		expect(targetOf(libya, null)).toBeNull();
		expect(targetOf({ ...libya, country: null, region: 'gulf' }, null)).not.toBeNull();
	});

	test('is a region’s frame', () => {
		expect(targetOf({ country: null, region: 'gulf', clicked: 'region' }, boxOf)).toEqual({
			key: 'region gulf',
			box: regionPlaceOf('gulf')?.frame,
		});
	});

	test('is the country where country and region are both selected', () => {
		const both = targetOf({ country: 'TUN', region: 'north-africa', clicked: 'country' }, boxOf);
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
		].filter((selection) => !targetOf(selection, boxOf));
		expect(missing).toEqual([]);
	});
});
