import { describe, expect, it } from 'vitest';
import { addressesToKeep, typeOf, wayOf, type Way } from './plan.ts';

describe('what is kept from the first visit on', () => {
	const kept = {
		texts: { '_app/immutable/a.js': 'a' },
		files: ['_app/immutable/assets/serif.woff2'],
	};
	const build = {
		base: '/vantage',
		files: ['/vantage/favicon.svg', '/vantage/geo/world.json'],
		data: '0123abcd',
	};
	it('is, beside the texts, the faces and the geometry of this version of the data', () => {
		expect(addressesToKeep(kept, build)).toEqual([
			'/vantage/_app/immutable/assets/serif.woff2',
			'/vantage/geo/world.json?v=0123abcd',
		]);
	});
	it('a script is served as one, or no page would run it', () => {
		expect(typeOf('_app/immutable/a.b.js')).toBe('text/javascript;charset=utf-8');
		expect(typeOf('_app/immutable/a.css')).toBe('text/css;charset=utf-8');
	});
});

describe('what becomes of a request', () => {
	const way = (address: string, mode = 'cors', method = 'GET'): Way =>
		wayOf({ method, mode, url: new URL(address, 'https://a.example') }, 'https://a.example', '/v');

	it('pages come from the network, or from the shell', () => {
		for (const path of [
			'/v/',
			'/v/ummah-pivot/RUS?country=SYR',
			'/v/country/LBY',
			'/v/present',
			'/v/x',
		])
			expect(way(path, 'navigate'), path).toBe('page');
	});
	it('frames and files are left alone', () => {
		for (const path of [
			'/v/embed/ummah-pivot/RUS',
			'/v/data/groups.json',
			'/v/offline/vantage.html',
		])
			expect(way(path, 'navigate'), path).toBe('network');
	});
	it('what says its version is kept, and nothing else', () => {
		expect(way('/v/_app/immutable/chunks/a.js')).toBe('kept');
		expect(way('/v/geo/world.json?v=0123abcd')).toBe('kept');
		for (const path of ['/v/geo/world.json', '/v/_app/version.json', '/v/stills/a/B.svg'])
			expect(way(path), path).toBe('network');
	});
	it('other sites, and requests that change something, are left alone', () => {
		expect(way('https://b.example/v/_app/immutable/a.js')).toBe('network');
		expect(way('/other/_app/immutable/a.js')).toBe('network');
		expect(way('/v/_app/immutable/a.js', 'cors', 'POST')).toBe('network');
	});
});
