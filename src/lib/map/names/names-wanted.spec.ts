import { describe, expect, test } from 'vitest';
import { namesWanted } from './names-wanted.ts';
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
}) =>
	new Map(
		namesWanted(russia, port, { showRegions, invite, selected }, scale).map((n) => [n.id, n]),
	);

describe('the names that the map would letter', () => {
	test('weigh the selection most, then the vantage, regions, colours and the rest', () => {
		const all = names({ selected: { ...NONE, country: 'BRA' } });
		const weights = ['BRA', 'RUS', 'region-levant', 'LBY', 'CAN'].map(
			(id) => all.get(id)!.priority,
		);
		expect(weights).toEqual([...weights].sort((a, b) => b - a));
		expect(new Set(weights).size).toBe(5);
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
		expect(names({ scale: 1 }).has('VAT')).toBe(false);
		expect(names({ scale: 4 }).has('VAT')).toBe(true);
	});
});
