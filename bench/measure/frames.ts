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

/** How far a colour may be from the settled one, summed over the channels: what JPEG makes of edges. */
const SAME = 90;

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

/** How much of what is coloured in the settled picture has its colour in another one already: 0 to 1. */
export function shareThere(pixels: Pixels, settled: Pixels, coloured: readonly number[]): number {
	if (coloured.length === 0) return 0;
	let there = 0;
	for (const i of coloured) {
		let apart = 0;
		for (let c = i; c < i + 3; c++) apart += Math.abs((pixels[c] ?? 0) - settled[c]!);
		if (apart <= SAME) there++;
	}
	return there / coloured.length;
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
): Promise<number | null> {
	const last = frames.at(-1);
	if (!last) return null;
	const settled = await last.decode();
	const coloured = colouredPixels(settled);
	for (const { at, decode } of frames) {
		if (at < start) continue;
		const pixels = await decode();
		// A window that has not its size yet.
		if (pixels.length !== settled.length) continue;
		if (shareThere(pixels, settled, coloured) >= ENOUGH) return at - start;
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
