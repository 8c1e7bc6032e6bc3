import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryOf, readQuery } from './query.ts';

const read = (query: string) => readQuery(new URLSearchParams(query), { isCountry: () => true });

test('a view that is as the map opens has no query', () => {
	expect(queryOf({})).toBe('');
	expect(queryOf({ country: null, look: null, projection: 'flat' })).toBe('');
});

test('a query says country, switches, projection and place', () => {
	const look = { lon: 34.5, lat: 28.2544, nearness: 3 };
	expect(queryOf({ country: 'LBY', byName: true, projection: 'globe', look })).toBe(
		'country=LBY&by-name&projection=globe&at=34.5,28.254,3',
	);
});

test('where an address looks is what it was told, to a thousandth', () => {
	const coordinate = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
	const looks = fc.record({
		lon: coordinate(180),
		lat: coordinate(90),
		nearness: fc.double({ min: 0.11, max: 999, noNaN: true }),
	});
	fc.assert(
		fc.property(looks, (look) => {
			const there = read(queryOf({ look })).look;
			expect(there?.lon).toBeCloseTo(look.lon, 2);
			expect(there?.lat).toBeCloseTo(look.lat, 2);
			expect((there?.nearness ?? 0) / look.nearness).toBeCloseTo(1, 3);
		}),
	);
});

test.each([
	'at=',
	'at=1,2',
	'at=1,2,3,4',
	'at=x,y,z',
	'at=200,0,1',
	'at=0,91,1',
	'at=0,0,0',
	'at=,,',
	'',
])('“%s” names no place', (query) => {
	expect(read(query).look).toBeNull();
});

test('only a globe is a globe', () => {
	expect(read('projection=globe').projection).toBe('globe');
	expect(read('projection=mercator').projection).toBe('flat');
});
