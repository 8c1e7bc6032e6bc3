/** The world's width by height: the preferred shape of the map. */
const ASPECT = 960 / 420;
/** Bounds of a useful map height, in pixels. */
const LEAST = 200;
const MOST = 640;

/**
 * The height at which a frame of the present width shows everything: title, a map of the whole world,
 * legend.
 *
 * @param root the screen: its header, the map and its footer
 * @returns CSS pixels
 */
export function preferredHeight(root: HTMLElement): number {
	const heightOf = (part: string) => root.querySelector(`:scope > ${part}`)?.scrollHeight ?? 0;
	const width = root.querySelector('.world')?.clientWidth ?? root.clientWidth;
	const map = Math.min(MOST, Math.max(LEAST, width / ASPECT));
	return heightOf('header') + map + heightOf('footer');
}
