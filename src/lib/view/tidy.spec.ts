import { expect, test } from 'vitest';
import { defaultOf, laterFields, tidyView } from './tidy.ts';
import { FIELDS, fields, type View } from './view.ts';

const LATER = { compare: ['too-alone/CHN'], constructor: 'x', arcs: null };

test('what says nothing goes, and what says something stays', () => {
	const defaults = Object.fromEntries(fields().map(([name, field]) => [name, defaultOf(field)]));
	const plain: View = { ...defaults, viewpoint: 'a/RUS' };
	expect(tidyView(plain)).toEqual({ viewpoint: 'a/RUS' });
	const full: View = {
		viewpoint: 'a/RUS',
		region: 'gulf',
		country: 'YEM',
		byName: true,
		history: true,
		patterns: true,
		projection: 'globe',
		look: { lon: 0, lat: 0, nearness: 1 },
	};
	expect(tidyView(full)).toEqual(full);
});

test('what a later version may know stays, behind what this one knows', () => {
	const view = { ...LATER, byName: false, viewpoint: 'a/RUS' } as View;
	expect(laterFields(view)).toEqual(LATER);
	expect(Object.entries(tidyView(view))).toEqual([
		['viewpoint', 'a/RUS'],
		...Object.entries(LATER),
	]);
});

test('the default of a choice is its first value', () => {
	expect(defaultOf(FIELDS.projection)).toBe('flat');
});
