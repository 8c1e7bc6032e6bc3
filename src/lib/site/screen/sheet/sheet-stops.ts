/** Where the sheet stands: a strip with its heading, half of the window, whole under the bar. */
export type Stop = 'strip' | 'half' | 'whole';

const STOPS: readonly Stop[] = ['strip', 'half', 'whole'];

/** How far ahead a flick is projected, in milliseconds. */
const AHEAD = 160;

/** The stop above; the highest stop itself. */
export const higher = (stop: Stop): Stop => STOPS[STOPS.indexOf(stop) + 1] ?? stop;

/** The stop below; the lowest stop itself. */
export const lower = (stop: Stop): Stop => STOPS[STOPS.indexOf(stop) - 1] ?? stop;

/**
 * The stop at which a released sheet comes to rest: the one nearest to where it was heading.
 *
 * @param height of the sheet, in pixels
 * @param speed with which it grows, in pixels per millisecond
 * @param heights of the stops, in pixels
 */
export function stopAfterDrag(height: number, speed: number, heights: Record<Stop, number>): Stop {
	const going = height + speed * AHEAD;
	const distance = (stop: Stop) => Math.abs(heights[stop] - going);
	return STOPS.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
}
