import { describe, expect, test } from 'vitest';
import type { Context } from './context.ts';
import { flow, stack, type Block, type Item } from './flow.ts';

/** Where items have been drawn, in place of a picture. */
const item = (name: string, width: number, gap = 10): Item => ({
	width,
	gap,
	draw: (context, [x, y]) => context.link(`${name}@${x},${y}`, () => undefined),
});
const drawn = (block: Block, at: [number, number]): string[] => {
	const places: string[] = [];
	const context = { link: (place: string) => places.push(place) } as unknown as Context;
	block.draw(context, at);
	return places;
};

describe('items in lines', () => {
	test('follow each other with their gaps, and go on in the next line', () => {
		const block = flow([item('a', 40), item('b', 40), item('c', 40)], 100, 20);
		expect(block.height).toBe(40);
		expect(drawn(block, [5, 100])).toEqual(['a@5,115.2', 'b@55,115.2', 'c@5,135.2']);
	});

	test('break no item that is wider than the line', () => {
		expect(flow([item('a', 40), item('b', 400)], 100, 20).height).toBe(40);
	});
});

test('blocks stand below each other', () => {
	const block = stack([flow([item('a', 40)], 100, 20), flow([item('b', 40)], 100, 20)], 7);
	expect(block.height).toBe(47);
	expect(drawn(block, [0, 0])).toEqual(['a@0,15.2', 'b@0,42.2']);
});
