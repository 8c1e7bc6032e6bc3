import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw, type InputType, type ZlibOptions } from 'node:zlib';
import { renderAsync } from '@resvg/resvg-js';
import { cached, keyOf } from './cache.mjs';
import { indexedPng } from './indexed-png.ts';
import { ROOT, versionOf } from './run.mjs';
import { COLOURS } from '#lib/picture/colours.ts';

const pack = promisify<InputType, ZlibOptions, Buffer>(deflateRaw);
const unpack = promisify<InputType, Buffer>(inflateRaw);

const RENDERER = `resvg ${versionOf('@resvg/resvg-js')}`;

/** What makes a PNG of an SVG. */
const MADE_BY = keyOf(
	RENDERER,
	`zlib ${process.versions['zlib']}`,
	JSON.stringify(COLOURS),
	...(await Promise.all(
		['still-png.ts', 'indexed-png.ts'].map((file) => readFile(join(ROOT, 'scripts', file))),
	)),
);

/** Pixels as RGBA, row after row. */
interface Pixels {
	width: number;
	height: number;
	pixels: Uint8Array;
}

/**
 * A still as PNG, from a cache where it was made before. The part above its foot has a place in the cache
 * of its own: it changes with its document, but the foot names the version of the data, which changes
 * with each of them.
 *
 * @param svg as stillOf makes it
 * @param cache folder
 */
export function stillPng(svg: string, cache: string): Promise<Buffer> {
	return cached(cache, keyOf(MADE_BY, svg), async () => {
		const layers = layersOf(svg);
		const image = (layers && (await laidOver(layers, cache))) ?? (await render(svg));
		return indexedPng(image.pixels, image, COLOURS);
	});
}

/**
 * The two layers of a still, each an SVG of the same size: all but the foot, and the foot on the same
 * ground.
 *
 * @returns `null` where it is built in another way
 */
export function layersOf(svg: string): { body: string; foot: string } | null {
	const [root] = /^<svg [^>]*>/.exec(svg) ?? [];
	const [definitions] = /<defs>.*?<\/defs>/s.exec(svg) ?? [];
	const [ground] = /<rect id="ground"[^>]*>/.exec(svg) ?? [];
	const [foot] = /<g id="foot">.*(?=<\/svg>)/s.exec(svg) ?? [];
	if (!root || !definitions || !ground || !foot) return null;
	const body = svg.replace(foot, '');
	// A letter that the foot alone has would make another body of the same picture.
	const needed = definitions.replace(/<path id="([^"]+)"[^>]*>/g, (path, id) =>
		body.includes(`"#${id}"`) ? path : '',
	);
	return {
		body: body.replace(definitions, needed),
		foot: `${root}${definitions}${ground}${foot}</svg>`,
	};
}

/** @returns `null` where the foot covers more than the ground, so that the layers are not the picture */
async function laidOver(
	{ body, foot }: { body: string; foot: string },
	cache: string,
): Promise<Pixels | null> {
	const packed = await cached(cache, keyOf(RENDERER, 'pixels', body), async () =>
		pack((await render(body)).pixels, { level: 1 }),
	);
	const upper = await render(foot);
	const [below, above] = [colours(await unpack(packed)), colours(upper.pixels)];
	// Nothing but the ground is in the corner of the foot's layer.
	const ground = above[0];
	for (let i = 0; i < above.length; i++) {
		const colour = above[i] ?? 0;
		if (colour === ground) continue;
		if (below[i] !== ground) return null;
		below[i] = colour;
	}
	return { ...upper, pixels: new Uint8Array(below.buffer) };
}

/** One number for each pixel, of a copy. */
const colours = (pixels: Uint8Array) => new Uint32Array(Uint8Array.from(pixels).buffer);

async function render(svg: string): Promise<Pixels> {
	const { width, height, pixels } = await renderAsync(svg, { font: { loadSystemFonts: false } });
	return { width, height, pixels };
}
