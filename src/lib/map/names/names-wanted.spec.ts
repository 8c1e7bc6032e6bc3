import { describe, expect, test } from 'vitest';
import { isNear, namesWanted } from './names-wanted.ts';
import { WORLD_FRAME } from '#lib/geo/camera.ts';
import { REGION_PLACES } from '#lib/geo/regions.ts';
import type { Box } from '#lib/geo/types.ts';
import type { Selection } from '../port.ts';
import { lookup } from '#lib/site/data/tables.ts';

const russia = lookup.viewpoint('ummah-pivot/RUS')!;
const port = {
	countryName: (id: string) => lookup.name(id),
	regionName: (id: string) => lookup.region(id)?.name ?? id,
};
const NONE: Selection = { country: null, region: null, clicked: 'country' };
const names = ({
	showRegions = true,
	invite = null as string | null,
	selected = NONE,
	scale = 1,
	visible = WORLD_FRAME,
}) => {
	const regions = showRegions ? REGION_PLACES.map(({ id }) => id) : [];
	const wanted = namesWanted(russia, port, { regions, invite, selected }, scale, visible);
	return new Map(wanted.map((name) => [name.id, name]));
};
/** A window of common size on the Levant. */
const NEAR: Box = [530, 99, 579, 135];

describe('the names that the map would letter', () => {
	test('weigh the selection most, then the vantage, colours, what is named, regions and the rest', () => {
		const all = names({ selected: { ...NONE, country: 'BRA' }, scale: 20, visible: NEAR });
		const ids = ['BRA', 'RUS', 'LBY', 'IRQ', 'region-levant', 'CAN'];
		const weights = ids.map((id) => all.get(id)!.priority);
		expect(weights).toEqual([...weights].sort((a, b) => b - a));
		expect(new Set(weights).size).toBe(ids.length);
	});

	test('hold what has no colour and is not named only near', () => {
		expect([names({}).has('CAN'), names({ scale: 20, visible: NEAR }).has('CAN')]).toEqual([
			false,
			true,
		]);
		expect([isNear(3, WORLD_FRAME), isNear(20, NEAR)]).toEqual([false, true]);
		const chosen = { ...NONE, country: 'CAN' };
		expect(names({ selected: chosen }).has('CAN')).toBe(true);
	});

	test('are 11 pixels high at the least', () => {
		expect(Math.min(...[...names({}).values()].map(({ size }) => size))).toBe(11);
	});

	test('hold every state once that is coloured, its dependencies not', () => {
		const all = names({ showRegions: false });
		const missing = Object.keys(russia.countries).filter((id) => !all.has(id));
		expect(missing).toEqual([]);
		expect(all.has('GRL')).toBe(false);
	});

	test('letter a region of one country once', () => {
		expect(names({}).has('IRN')).toBe(false);
		expect(names({}).get('region-iran')?.text).toBe('Iran');
		expect(names({ showRegions: false }).has('IRN')).toBe(true);
	});

	test('leave out the country in brackets, which is lettered itself', () => {
		expect(names({}).get('region-north-africa')?.text).toBe('North Africa');
	});

	test('invite to one region', () => {
		const all = names({ invite: 'north-africa' });
		const noted = [...all.values()].filter(({ note }) => note);
		expect(noted.map(({ id }) => id)).toEqual(['region-north-africa']);
	});

	test('put the name of a coloured marker beside it', () => {
		expect(names({}).get('BHR')?.placement).toBe('beside');
	});

	test('name a marker without a colour only where there is room', () => {
		expect(names({ scale: 2.5, visible: NEAR }).has('VAT')).toBe(false);
		expect(names({ scale: 4, visible: NEAR }).has('VAT')).toBe(true);
	});
});
