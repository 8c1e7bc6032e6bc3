/** A picture of the page, as red, green, blue. */
export type Pixels = Uint8Array;

/** What a screencast sent. */
export interface Frame {
	/** When it was put on screen, in milliseconds since the epoch. */
	at: number;
	decode(): Promise<Pixels>;
}

/** From here on a pixel is coloured: sea, paper and what is merely mentioned are below. */
const CHROMA = 40;

/** Pixels of a side of the squares within which it does not matter which pixels are coloured. */
const SQUARE = 16;

/** Share of the coloured pixels that makes a map. */
export const ENOUGH = 0.9;

/** Where a picture is coloured: the offsets of the red channel. */
export function colouredPixels(pixels: Pixels): number[] {
	const found: number[] = [];
	for (let i = 0; i + 2 < pixels.length; i += 3) {
		const [r, g, b] = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!];
		if (Math.max(r, g, b) - Math.min(r, g, b) > CHROMA) found.push(i);
	}
	return found;
}

/** How many pixels of each square of the window are coloured. */
export function colourBySquare(pixels: Pixels, width: number): Map<number, number> {
	const across = Math.ceil(width / SQUARE);
	const counts = new Map<number, number>();
	for (const offset of colouredPixels(pixels)) {
		const [x, y] = [(offset / 3) % width, Math.floor(offset / 3 / width)];
		const square = Math.floor(y / SQUARE) * across + Math.floor(x / SQUARE);
		counts.set(square, (counts.get(square) ?? 0) + 1);
	}
	return counts;
}

/**
 * How much of the settled colour is there already, 0 to 1. By squares, because hatching and names that come to lie
 * a few pixels further are no other map; not in all, because colour elsewhere is none of this map.
 */
export function shareThere(now: Map<number, number>, settled: Map<number, number>): number {
	let [there, whole] = [0, 0];
	for (const [square, count] of settled) {
		there += Math.min(count, now.get(square) ?? 0);
		whole += count;
	}
	return whole ? there / whole : 0;
}

/**
 * When the coloured map was on screen: the first frame after `start` that has 90 % of the coloured pixels of
 * the last one, in milliseconds from `start`.
 *
 * @returns `null` where the last frame has no colours
 */
export async function timeToColoured(
	frames: readonly Frame[],
	start: number,
	width: number,
): Promise<number | null> {
	const last = frames.at(-1);
	if (!last) return null;
	const settled = await last.decode();
	const wanted = colourBySquare(settled, width);
	for (const { at, decode } of frames) {
		if (at < start) continue;
		const pixels = await decode();
		// A window that has not its size yet.
		if (pixels.length !== settled.length) continue;
		if (shareThere(colourBySquare(pixels, width), wanted) >= ENOUGH) return at - start;
	}
	return null;
}

/**
 * A point well within a coloured country, near the middle of the map.
 *
 * @param box of the map: x, y, width, height
 * @param around how many pixels on each side are coloured
 */
export function pointWithin(
	pixels: Pixels,
	width: number,
	[x0, y0, boxWidth, boxHeight]: readonly [number, number, number, number],
	around = 10,
): [x: number, y: number] | null {
	const coloured = new Set(colouredPixels(pixels));
	const height = pixels.length / 3 / width;
	const isWithin = (x: number, y: number) => {
		for (let dy = -around; dy <= around; dy += 2)
			for (let dx = -around; dx <= around; dx += 2)
				if (!coloured.has(((y + dy) * width + x + dx) * 3)) return false;
		return true;
	};
	const [midX, midY] = [x0 + boxWidth / 2, y0 + boxHeight / 2];
	let best: [number, number] | null = null;
	let nearest = Infinity;
	for (let y = around; y < height - around; y += 3) {
		for (let x = around; x < width - around; x += 3) {
			if (x < x0 + around || x > x0 + boxWidth - around) continue;
			if (y < y0 + around || y > y0 + boxHeight - around) continue;
			const far = Math.hypot(x - midX, y - midY);
			if (far < nearest && isWithin(x, y)) [best, nearest] = [[x, y], far];
		}
	}
	return best;
}
