/** The world's width by height, which the map of a frame would like to have. */
const ASPECT = 960 / 420;
/** Below and above this a map is no longer what its reader wants. In pixels. */
const LEAST = 200;
const MOST = 640;

/**
 * The height that a frame would like at its present width, whatever height it has: title, a map that
 * shows the world, legend.
 *
 * @param root the screen: its header, the map and its footer
 * @returns CSS pixels
 */
export function wishedHeight(root: HTMLElement): number {
	const heightOf = (part: string) => root.querySelector(`:scope > ${part}`)?.scrollHeight ?? 0;
	const width = root.querySelector('.world')?.clientWidth ?? root.clientWidth;
	const map = Math.min(MOST, Math.max(LEAST, width / ASPECT));
	return heightOf('header') + map + heightOf('footer');
}
