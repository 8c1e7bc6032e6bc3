import { expect, test } from 'vitest';
import { classOf } from './standing-class.ts';
import type { Standing } from '#lib/corpus/viewpoint.ts';

const named: Standing = {
	category: 'ally',
	via: 'named',
	basis: 'explicit',
	modality: 'is',
	voice: 'author',
	relation: 'small/1',
};

test.each<[string, Standing | undefined, string]>([
	['a country that is not named has none', undefined, ''],
	['what is said of a country is its category', named, 'ally'],
	['what is said of its group is hatched', { ...named, via: 'nato' }, 'ally through'],
	['what is inferred is soft', { ...named, basis: 'inferred' }, 'ally soft'],
	['what is reported is soft', { ...named, voice: 'Foreign Ministry' }, 'ally soft'],
	[
		'what is inferred of a group is both',
		{ ...named, via: 'nato', basis: 'inferred' },
		'ally through soft',
	],
	[
		'the vantage is itself',
		{ category: 'self', via: 'vantage', basis: null, modality: null, voice: null, relation: null },
		'self',
	],
])('%s', (_, standing, expected) => {
	expect(classOf(standing)).toBe(expected);
});
