import { describe, expect, test } from 'vitest';
import { clippedOutlines } from './clipped-outlines.ts';
import type { Ring } from '#lib/geo/path.ts';
import type { Box } from '#lib/geo/types.ts';

const WINDOW: Box = [0, 0, 100, 100];
const square = (x: number, y: number, side: number): Ring => [
	[x, y],
	[x + side, y],
	[x + side, y + side],
	[x, y + side],
];

describe('a country in the window', () => {
	test('keeps rings and edge in one where nothing is cut', () => {
		expect(clippedOutlines([square(10, 10, 50)], WINDOW, false)).toEqual([
			{ rings: [square(10, 10, 50)], fill: true, stroke: true },
		]);
	});

	test('has no edge along the window, and its holes still', () => {
		const [fill, edge, ...rest] = clippedOutlines(
			[square(50, 20, 80), square(60, 30, 20)],
			WINDOW,
			false,
		);
		expect(rest).toEqual([]);
		expect(fill).toMatchObject({ fill: true, stroke: false });
		expect(fill && 'rings' in fill && fill.rings).toHaveLength(2);
		const lines = edge && 'lines' in edge ? edge.lines : [];
		const along = lines.some((line) =>
			line.some(([x], i) => i > 0 && x === 100 && line[i - 1]?.[0] === 100),
		);
		expect(along).toBe(false);
		expect(edge).toMatchObject({ fill: false, stroke: true });
	});

	test('is drawn in one line across the point that its ring begins with', () => {
		const [, edge] = clippedOutlines([square(50, 20, 80)], WINDOW, false);
		expect(edge && 'lines' in edge && edge.lines).toEqual([
			[[50, 100], [50, 20], [100, 20]], // prettier-ignore
		]);
	});

	test('has no heavy edge around its islets', () => {
		const [, edge] = clippedOutlines([square(10, 10, 50), square(80, 80, 4)], WINDOW, true);
		expect(edge && 'lines' in edge && edge.lines).toHaveLength(1);
	});

	test('is nothing where nothing of it is in sight', () => {
		expect(clippedOutlines([square(200, 0, 10)], WINDOW, false)).toEqual([]);
	});
});
