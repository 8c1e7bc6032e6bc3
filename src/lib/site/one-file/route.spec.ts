import { describe, expect, it } from 'vitest';
import { lookup } from '../data/tables.ts';
import { routeOf } from './route.ts';

describe('what an address of the file leads to', () => {
	const { viewpoints, regions, countries } = lookup.tables;

	it('is every viewpoint, alone and with every region', () => {
		for (const { id } of viewpoints) {
			expect(routeOf(`/${id}`)).toEqual({ kind: 'map', viewpoint: id, region: null });
			for (const region of regions)
				expect(routeOf(`/${id}/region/${region.id}`)).toEqual({
					kind: 'map',
					viewpoint: id,
					region: region.id,
				});
		}
	});
	it('is every country, every document to be read, the about page, the presenter and the published files', () => {
		for (const { iso3 } of countries)
			expect(routeOf(`/country/${iso3}`)).toEqual({ kind: 'country', country: iso3 });
		for (const { id } of lookup.tables.documents)
			expect(routeOf(`/read/${id}`)).toEqual({ kind: 'read', document: id });
		expect(routeOf('/about')).toEqual({ kind: 'about' });
		expect(routeOf('/present')).toEqual({ kind: 'present' });
		expect(routeOf('/data/texts/a.txt')).toEqual({ kind: 'data', file: 'texts/a.txt' });
	});
	it('does not mind the case of letters', () => {
		expect(routeOf('/country/lby')).toEqual({ kind: 'country', country: 'LBY' });
		expect(routeOf('/UMMAH-pivot/rus')).toMatchObject({ viewpoint: 'ummah-pivot/RUS' });
	});
	it('is unknown for anything else', () => {
		for (const path of [
			'/country/XXX',
			'/read/x',
			'/a/b',
			'/ummah-pivot/RUS/region/x',
			'/%E0%A4%A',
			'/ummah-pivot/RUS/x',
		])
			expect(routeOf(path), path).toEqual({ kind: 'unknown' });
	});
});
