import { describe, expect, test } from 'vitest';
import { flow, stack, type Item } from './flow.ts';

const item = (name: string, width: number, gap = 10): Item => ({
	width,
	gap,
	draw: ([x, y]) => `${name}@${x},${y} `,
});

describe('items in lines', () => {
	test('follow each other with their gaps, and go on in the next line', () => {
		const block = flow([item('a', 40), item('b', 40), item('c', 40)], 100, 20);
		expect(block.height).toBe(40);
		expect(block.draw([5, 100])).toBe('a@5,115.2 b@55,115.2 c@5,135.2 ');
	});

	test('break no item that is wider than the line', () => {
		expect(flow([item('a', 40), item('b', 400)], 100, 20).height).toBe(40);
	});
});

test('blocks stand below each other', () => {
	const block = stack([flow([item('a', 40)], 100, 20), flow([item('b', 40)], 100, 20)], 7);
	expect(block.height).toBe(47);
	expect(block.draw([0, 0])).toBe('a@0,15.2 b@0,42.2 ');
});
