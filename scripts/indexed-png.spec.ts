import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { indexedPng } from './indexed-png.ts';

const SIZE = { width: 40, height: 30 };

/** A picture of 1200 different colours, and one pixel of ink. */
const colourful = () => {
	const pixels = new Uint8Array(4 * SIZE.width * SIZE.height);
	for (let i = 0; i < SIZE.width * SIZE.height; i++) {
		pixels.set([100 + (i % 40), 100 + Math.floor(i / 40), 200, 255], 4 * i);
	}
	pixels.set([0x16, 0x19, 0x1d, 255], 4 * 77);
	return pixels;
};

const colours = (data: Uint8Array) =>
	Array.from({ length: data.length / 4 }, (_, i) => [...data.subarray(4 * i, 4 * i + 4)]);

describe('an indexed PNG', () => {
	it('gives back a picture of few colours to the letter', async () => {
		const pixels = colourful().map((value, i) => (i % 4 === 3 ? 255 : value & 0xe0));
		const { width, height, data } = PNG.sync.read(await indexedPng(pixels, SIZE, []));
		expect({ width, height }).toEqual(SIZE);
		expect(colours(data)).toEqual(colours(pixels));
	});

	it('has 256 colours at most, each near to what it stands for', async () => {
		const pixels = colourful();
		const { data } = PNG.sync.read(await indexedPng(pixels, SIZE, []));
		expect(new Set(colours(data).map(String)).size).toBe(256);
		const wanted = colours(pixels);
		const farthest = colours(data).map((colour, i) =>
			Math.max(...colour.map((channel, k) => Math.abs(channel - wanted[i]![k]!))),
		);
		expect(Math.max(...farthest.toSpliced(77, 1))).toBeLessThan(40);
	});

	it('keeps a colour that says something, however rare', async () => {
		const { data } = PNG.sync.read(await indexedPng(colourful(), SIZE, ['#16191d']));
		expect(colours(data)[77]).toEqual([0x16, 0x19, 0x1d, 255]);
	});

	it('is the same for the same pixels', async () => {
		const once = await indexedPng(colourful(), SIZE, []);
		expect((await indexedPng(colourful(), SIZE, [])).equals(once)).toBe(true);
	});
});
