import { describe, expect, it } from 'vitest';
import { pathIn, urlOf } from './address.ts';
import { resolve } from './paths.ts';

describe('an address without Kit', () => {
	it('is what stands in the fragment', () => {
		expect(pathIn('#/ummah-pivot/RUS?country=SYR')).toBe('/ummah-pivot/RUS?country=SYR');
		expect(pathIn('#/country/LBY#ummah-pivot-RUS')).toBe('/country/LBY#ummah-pivot-RUS');
	});
	it('is the start page without one', () => {
		expect([pathIn(''), pathIn('#')]).toEqual(['/', '/']);
	});
	it('is none where the fragment is a place within the page', () => {
		expect(pathIn('#panel')).toBeNull();
	});
	it('has path, query and anchor, wherever the site stands', () => {
		for (const origin of ['', 'https://vantage.example']) {
			const { pathname, searchParams, hash } = urlOf('/a/B?country=SYR#c', origin);
			expect([pathname, searchParams.get('country'), hash]).toEqual(['/a/B', 'SYR', '#c']);
		}
	});
	it('never names another host and never throws', () => {
		expect(urlOf('//elsewhere.invalid/x', 'https://vantage.example').host).toBe('vantage.example');
		expect(urlOf('//[', '').pathname).toBe('/[');
	});
});

describe('the address of a route', () => {
	it('has its parameters and no group', () => {
		const params = { document: 'ummah-pivot', vantage: 'RUS', region: 'levant' };
		expect(resolve('/(map)/[document]/[vantage]/region/[region]', params)).toBe(
			'#/ummah-pivot/RUS/region/levant',
		);
		expect(resolve('/data/[...file]', { file: 'texts/a.txt' })).toBe('#/data/texts/a.txt');
		expect(resolve('/(pages)/about')).toBe('#/about');
		expect(resolve('/')).toBe('#/');
	});
	it('needs all of them', () => {
		expect(() => resolve('/[document]/[vantage]', { document: 'a' })).toThrow(/vantage/);
	});
});
