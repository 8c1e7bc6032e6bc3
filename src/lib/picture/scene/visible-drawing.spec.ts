import { expect, test } from 'vitest';
import { visibleDrawing } from './visible-drawing.ts';
import { linePath } from '#lib/geo/line-path.ts';
import { decodePath, encodePath, type Ring } from '#lib/geo/path.ts';
import type { Drawing } from '#lib/geo/types.ts';

const square = (x: number, y: number, side: number): Ring => [
	[x, y],
	[x + side, y],
	[x + side, y + side],
	[x, y + side],
];
const shape = (id: string, ...rings: Ring[]) => ({ id, d: encodePath(rings) });

// Half a map unit each: the window is 0 to 200 of the drawing's own units, what is kept ends at ±20 around it.
const drawing: Drawing = {
	id: 'full',
	unit: 0.5,
	extent: [0, 0, 960, 420],
	shapes: [
		shape('IN', square(10, 10, 50)),
		shape('OUT', square(300, 300, 50)),
		shape('WIDE', square(-1000, 100, 2000)),
		shape('FAR', square(150, 150, 30), square(5000, 5000, 10)),
	],
	outlines: [],
	disputed: {
		d: linePath([
			[
				[50, 50],
				[60, 60],
			],
			[
				[4000, 50],
				[4100, 60],
			],
		]),
		within: [0, 0, 960, 420],
	},
};

test('a picture’s drawing has what is seen, whole or cut off beyond the window, and nothing far away', () => {
	const { shapes, disputed } = visibleDrawing(drawing, [0, 0, 100, 100]);
	expect(shapes.map(({ id }) => id)).toEqual(['IN', 'WIDE', 'FAR']);
	expect(shapes[0]).toBe(drawing.shapes[0]);
	const wide = decodePath(shapes[1]!.d).flat();
	expect(Math.min(...wide.map(([x]) => x))).toBe(-20);
	expect(Math.max(...wide.flat())).toBe(220);
	expect(decodePath(shapes[2]!.d)).toEqual([square(150, 150, 30)]);
	expect(disputed?.d).toBe('M50 50l10 10');
});
