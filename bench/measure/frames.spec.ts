import { describe, expect, it } from 'vitest';
import {
	colourBySquare,
	colouredPixels,
	pointWithin,
	shareThere,
	timeToColoured,
	type Pixels,
} from './frames.ts';

const [SEA, RED] = [
	[227, 235, 239],
	[139, 21, 48],
] as const;

/** A row of pixels. */
const picture = (...colours: (readonly number[])[]): Pixels => Uint8Array.from(colours.flat());

const frame = (at: number, pixels: Pixels) => ({ at, decode: () => Promise.resolve(pixels) });

/** Ten coloured pixels beside two of the sea, of which so many are there. */
const withRed = (there: number) =>
	picture(SEA, SEA, ...Array.from({ length: 10 }, (_, i) => (i < there ? RED : SEA)));

describe('when the coloured map is on screen', () => {
	it('is the first frame with nine tenths of the settled colours', async () => {
		const frames = [
			frame(1000, withRed(0)),
			frame(1100, withRed(8)),
			frame(1200, withRed(9)),
			frame(1300, withRed(10)),
		];
		expect(await timeToColoured(frames, 1000, 12)).toBe(200);
	});
	it('frames from before the navigation and of another size do not count', async () => {
		const frames = [frame(900, withRed(10)), frame(1050, picture(RED)), frame(1400, withRed(10))];
		expect(await timeToColoured(frames, 1000, 12)).toBe(400);
	});
	it('a page without colours never shows the map, nor does one without frames', async () => {
		expect(await timeToColoured([frame(1000, withRed(0))], 900, 12)).toBeNull();
		expect(await timeToColoured([], 900, 12)).toBeNull();
	});
	it('colour that comes to lie a few pixels further is there; colour elsewhere is not', () => {
		const row = (from: number) =>
			colourBySquare(
				picture(...Array.from({ length: 64 }, (_, x) => (x >= from && x < from + 8 ? RED : SEA))),
				64,
			);
		expect(shareThere(row(3), row(1))).toBe(1);
		expect(shareThere(row(40), row(1))).toBe(0);
	});
	it('sea and paper have no colour', () => {
		expect(colouredPixels(picture(SEA, [251, 250, 245], RED))).toEqual([6]);
	});
});

describe('where to point', () => {
	const WIDTH = 20;
	const square = Array.from({ length: 400 }, (_, i) => {
		const [x, y] = [i % WIDTH, Math.floor(i / WIDTH)];
		return x >= 8 && x < 18 && y >= 4 && y < 14 ? RED : SEA;
	});
	it('is well within a colour, and within the map', () => {
		const [x, y] = pointWithin(picture(...square), WIDTH, [0, 0, 20, 20], 2)!;
		expect(x).toBeGreaterThanOrEqual(10);
		expect(x).toBeLessThanOrEqual(15);
		expect(y).toBeGreaterThanOrEqual(6);
		expect(y).toBeLessThanOrEqual(11);
		expect(pointWithin(picture(...square), WIDTH, [0, 0, 8, 20], 2)).toBeNull();
	});
});
