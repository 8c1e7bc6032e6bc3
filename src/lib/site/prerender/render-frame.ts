import { readFile } from 'node:fs/promises';
import { render } from 'svelte/server';
import { readDrawing } from './read-drawing.ts';
import EmbedScreen from '../frame/EmbedScreen.svelte';

/** What the pages of frames load, as addresses below the site's base. */
export interface FrameFiles {
	/** Runs before the first paint. */
	early: string;
	/** Of a frame with a map: the script, and all that it imports at once. */
	map: Loaded;
	/** Of a country's card. */
	card: Loaded;
}

export interface Loaded {
	/** The entry first. */
	scripts: string[];
	styles: string[];
}

/**
 * What `scripts/frame-scripts.mjs` has made for the pages of frames.
 *
 * @param _address the frame's own, to which the browser goes instead
 */
export const frameFiles = async (_address: string): Promise<FrameFiles> =>
	JSON.parse(await readFile('.svelte-kit/frame-scripts.json', 'utf8')) as FrameFiles;

/** The screen of a frame with a map as HTML, with the marks by which its script takes it over. */
export async function renderFrame(viewpoint: string, region: string | null): Promise<string> {
	const drawing = await readDrawing(region ?? 'world');
	return render(EmbedScreen, { props: { viewpoint, region, drawing } }).body;
}
