import { promisify } from 'node:util';
import { crc32, deflate, type ZlibOptions } from 'node:zlib';

const deflated = promisify<Buffer, ZlibOptions, Buffer>(deflate);

/** An indexed picture has one byte for each pixel. */
const MOST_COLOURS = 256;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Pixels as a PNG of 256 colours, a third of the size of one in full colour. A map has few colours
 * and thousands of mixtures of two of them along its edges: what is not among the 256 most frequent
 * gets the nearest of these. The same pixels give the same bytes.
 *
 * @param pixels RGBA, opaque
 * @param kept colours (`#rrggbb`) that stay what they are, however rare
 */
export async function indexedPng(
	pixels: Uint8Array,
	{ width, height }: { width: number; height: number },
	kept: readonly string[],
): Promise<Buffer> {
	const colours = coloursOf(pixels);
	const counts = countsOf(colours);
	const palette = paletteOf(counts, kept);
	const index = indexOf(palette, counts.keys());

	// Each row begins with its filter: none, for neighbouring indices have nothing in common.
	const rows = Buffer.alloc((width + 1) * height);
	let last = -1;
	let entry = 0;
	for (let y = 0, pixel = 0; y < height; y++) {
		for (let x = 1; x <= width; x++, pixel++) {
			const colour = colours[pixel] ?? 0;
			// Most pixels are like the one before: only the others are looked up.
			if (colour !== last) [last, entry] = [colour, index.get(colour) ?? 0];
			rows[y * (width + 1) + x] = entry;
		}
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits for a pixel, which is an index into the palette.
	header.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flatMap(channels))),
		// A level more would save 1 % in three times the time.
		chunk('IDAT', await deflated(rows, { level: 8, memLevel: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** Each pixel's colour as one number, `0xrrggbb`. */
function coloursOf(pixels: Uint8Array): Int32Array {
	const colours = new Int32Array(pixels.length / 4);
	for (let i = 0, at = 0; i < colours.length; i++, at += 4) {
		colours[i] = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
	}
	return colours;
}

/** How many pixels have which colour. */
function countsOf(colours: Int32Array): Map<number, number> {
	const counts = new Map<number, number>();
	for (let from = 0, to = 0; from < colours.length; from = to) {
		const colour = colours[from] ?? 0;
		while (to < colours.length && colours[to] === colour) to++;
		counts.set(colour, (counts.get(colour) ?? 0) + to - from);
	}
	return counts;
}

/** The colours to keep, then the most frequent; ties by value, so that the order is always the same. */
function paletteOf(counts: ReadonlyMap<number, number>, kept: readonly string[]): number[] {
	const fixed = kept.map((colour) => parseInt(colour.slice(1), 16)).filter((c) => counts.has(c));
	const frequent = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour);
	return [...new Set([...fixed, ...frequent])].slice(0, MOST_COLOURS);
}

const channels = (colour: number): [number, number, number] => [
	colour >> 16,
	(colour >> 8) & 255,
	colour & 255,
];

/** For each colour the place in the palette of the nearest one, by the distance of the channels. */
function indexOf(palette: readonly number[], colours: Iterable<number>): Map<number, number> {
	const flat = Uint8Array.from(palette.flatMap(channels));
	const index = new Map<number, number>();
	for (const colour of colours) {
		const [r, g, b] = channels(colour);
		let best = 0;
		let least = Infinity;
		for (let at = 0; at < flat.length; at += 3) {
			const [dr, dg, db] = [r - (flat[at] ?? 0), g - (flat[at + 1] ?? 0), b - (flat[at + 2] ?? 0)];
			const distance = dr * dr + dg * dg + db * db;
			if (distance < least) [best, least] = [at / 3, distance];
		}
		index.set(colour, best);
	}
	return index;
}

/** A part of a PNG file: length, name, data, checksum. */
function chunk(name: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}
