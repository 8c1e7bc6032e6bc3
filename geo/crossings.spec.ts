import { expect, it } from 'vitest';
import { crossingsOf } from './crossings.ts';

it.each([
	[
		'a square',
		[
			[0, 0],
			[2, 0],
			[2, 2],
			[0, 2],
			[0, 0],
		],
		0,
	],
	[
		'a bow tie',
		[
			[0, 0],
			[2, 2],
			[2, 0],
			[0, 2],
			[0, 0],
		],
		1,
	],
	[
		'a spike that comes back to its edge',
		[
			[0, 0],
			[4, 0],
			[4, 2],
			[2, 0],
			[0, 2],
			[0, 0],
		],
		2,
	],
] as const)('%s', (_, ring, count) => {
	expect(crossingsOf([ring.map((p) => [...p])])).toHaveLength(count);
});

it('a hole that leaves its ring', () => {
	const outer = [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]; // prettier-ignore
	const inside = [[1, 1], [1, 2], [2, 2], [2, 1], [1, 1]]; // prettier-ignore
	expect(crossingsOf([outer, inside])).toEqual([]);
	expect(crossingsOf([outer, inside.map(([x = 0, y = 0]) => [x + 2.5, y])]).length).toBeGreaterThan(
		0,
	);
});
