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
	const colours = Int32Array.from(
		{ length: width * height },
		(_, i) =>
			((pixels[4 * i] ?? 0) << 16) | ((pixels[4 * i + 1] ?? 0) << 8) | (pixels[4 * i + 2] ?? 0),
	);
	const counts = new Map<number, number>();
	for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
	const palette = paletteOf(counts, kept);
	const index = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));

	// Each row begins with its filter: none, for neighbouring indices have nothing in common.
	const rows = Buffer.alloc((width + 1) * height);
	colours.forEach((colour, i) => {
		rows[i + Math.floor(i / width) + 1] = index.get(colour) ?? 0;
	});
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits for a pixel, which is an index into the palette.
	header.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flatMap(channels))),
		chunk('IDAT', await deflated(rows, { level: 9, memLevel: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
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

/** Place in the palette of the colour nearest to another, by the distance of the channels. */
function nearest(palette: readonly number[], colour: number): number {
	const [r, g, b] = channels(colour);
	let best = 0;
	let least = Infinity;
	palette.forEach((candidate, i) => {
		const [r1, g1, b1] = channels(candidate);
		const distance = (r - r1) ** 2 + (g - g1) ** 2 + (b - b1) ** 2;
		if (distance < least) [best, least] = [i, distance];
	});
	return best;
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
