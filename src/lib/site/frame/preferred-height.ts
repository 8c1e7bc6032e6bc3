/** The world's width by height: the preferred shape of the map. */
const ASPECT = 960 / 420;
/** Bounds of a useful map height, in pixels: `EmbedLayout.svelte` gives it no less. */
const LEAST = 200;
const MOST = 640;
/** Below this height a frame leaves out whose words the map shows (`EmbedLayout.svelte`), in pixels. */
const WHOLE = 450;

/**
 * The height at which a frame of the present width shows everything: title, a map of the whole world,
 * legend, and the lines below it.
 *
 * @param root the screen: its header, the map and its footer
 * @returns CSS pixels
 */
export function preferredHeight(root: HTMLElement): number {
	const heightOf = (part: string) => root.querySelector(`:scope > ${part}`)?.scrollHeight ?? 0;
	const width = root.querySelector('.world')?.clientWidth ?? root.clientWidth;
	const map = Math.min(MOST, Math.max(LEAST, width / ASPECT));
	const legend = root.querySelector('footer > section');
	const scrolled = legend ? legend.scrollHeight - legend.clientHeight : 0;
	const height = heightOf('header') + map + heightOf('footer') + scrolled;
	// In short it is lower, and means to be.
	const inShort = /^(?:min|none)$/.test(document.documentElement.dataset['ui'] ?? '');
	return inShort ? height : Math.max(WHOLE, height);
}
