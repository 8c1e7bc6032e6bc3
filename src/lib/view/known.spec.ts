import { describe, expect, test } from 'vitest';
import { known, unknownIn } from './known.ts';
import type { View } from './view.ts';
import { lookup } from '#lib/site/data/tables.ts';

const HERE: View = {
	viewpoint: 'ummah-pivot/RUS',
	region: 'gulf',
	country: 'YEM',
	byName: true,
	projection: 'globe',
	look: { lon: 45, lat: 25, nearness: 3 },
};

describe('a view that this site can show', () => {
	test('stays as it is', () => {
		expect(known(HERE, lookup)).toEqual(HERE);
		expect(unknownIn(HERE, lookup)).toEqual([]);
	});

	test('need name nothing but its viewpoint', () => {
		const plain = { viewpoint: 'ummah-pivot/RUS', region: null };
		expect(known(plain, lookup)).toEqual(plain);
		expect(unknownIn(plain, lookup)).toEqual([]);
	});
});

describe('a view of another site', () => {
	test.each<[string, Partial<View>]>([
		['region', { region: 'atlantis' }],
		['region', { region: 'toString' }],
		['country', { country: 'ZZZ' }],
		['country', { country: 'europe-3' }],
	])('loses its %s: %j', (field, change) => {
		const view = { ...HERE, ...change };
		expect(known(view, lookup)).toEqual({ ...HERE, [field]: null });
		expect(unknownIn(view, lookup)).toEqual([{ field, kind: field, id: Object.values(change)[0] }]);
	});

	test('keeps a viewpoint that is not known, which is named first', () => {
		const view = { ...HERE, viewpoint: 'lost/RUS', region: 'atlantis', country: 'ZZZ' };
		expect(known(view, lookup)).toEqual({
			...HERE,
			viewpoint: 'lost/RUS',
			region: null,
			country: null,
		});
		expect(unknownIn(view, lookup).map(({ kind }) => kind)).toEqual([
			'viewpoint',
			'region',
			'country',
		]);
	});

	test('keeps what a later version may know', () => {
		const later = { ...HERE, compare: ['too-alone/CHN'] };
		expect(known(later, lookup)).toEqual(later);
	});
});
