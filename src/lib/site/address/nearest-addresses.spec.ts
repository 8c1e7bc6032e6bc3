import { describe, expect, test, vi } from 'vitest';
import { nearestAddresses } from './nearest-addresses.ts';

// Kit's router is not there in Node: its routes are filled in as it fills them, groups left out.
vi.mock('$app/paths', () => ({
	asset: (file: string) => file,
	resolve: (route: string, params: Record<string, string> = {}) =>
		route
			.replace(/\/\([^)]+\)/g, '')
			.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? ''),
}));

const first = (path: string) => nearestAddresses(path)[0];

describe('for an address that does not exist the nearest is offered', () => {
	test.each([
		['a misprint in a document', '/ummah-pivott/RUS', '/'],
		['a misprint in a vantage', '/too-alone/CHM', '/too-alone/CHN'],
		['a misprint in a region', '/too-alone/CHN/region/levan', '/too-alone/CHN/region/levant'],
		['a country by name', '/country/Libya', '/country/LBY'],
		['a country by name, with a misprint', '/country/Egipt', '/country/EGY'],
		['a code in lower case', '/country/lby', '/country/LBY'],
		['a code of two letters too many', '/country/TURKY', '/country/TUR'],
		['a stroke at the end', '/abuot/', '/about'],
		['letters that an address escapes', '/country/Lib%79a', '/country/LBY'],
	])('%s: %s → %s', (_, asked, expected) => {
		expect(first(asked)?.href).toBe(expected);
	});

	test('with a label that says where it leads', () => {
		expect(first('/too-alone/CHM')?.label).toBe(
			'Too alone, China races to find allies: Is an alliance with Russia possible?, seen from China',
		);
		expect(first('/country/Egipt')?.label).toBe('What the documents say of Egypt');
	});

	test('four times, each address once', () => {
		const offered = nearestAddresses('/country/LBY').map(({ href }) => href);
		expect(offered).toHaveLength(4);
		expect(new Set(offered).size).toBe(4);
	});

	test('a name with two letters exchanged among them, not short codes alone', () => {
		const offered = nearestAddresses('/country/Lybia').map(({ href }) => href);
		expect(offered).toContain('/country/LBY');
	});

	test('a region, which several documents have, is told by its document', () => {
		const offered = nearestAddresses('/region/south-asia').map(({ label }) => label);
		expect(offered[0]).toBe('South Asia');
		expect(new Set(offered).size).toBe(offered.length);
	});

	test('but nothing that has little in common with it', () => {
		expect(nearestAddresses('/wp-login.php')).toEqual([]);
	});

	test('though the path be no valid escape', () => {
		expect(first('/country/Libya%')?.href).toBe('/country/LBY');
	});
});
