import type { Place } from '../src/lib/geo/types.ts';

/** Whole hundredths of a map unit. */
const hundredths = (n: number) => Math.round(n * 100);

/**
 * Places as columns of whole numbers, which compress to half of what rows of objects do; shipped with
 * every page and read by `src/lib/geo/places.ts`. Labels, radii and sizes are in hundredths of a map
 * unit, boxes in tenths, rounded outwards.
 */
export function packPlaces(places: readonly Place[]): string {
	const columns = {
		id: places.map(({ id }) => id).join(' '),
		// The few shapes that take the fill of another state, or of none.
		state: Object.fromEntries(
			places.filter(({ id, state }) => state !== id).map(({ id, state }) => [id, state]),
		),
		x: places.map(({ label }) => hundredths(label[0])),
		y: places.map(({ label }) => hundredths(label[1])),
		radius: places.map(({ radius }) => hundredths(radius)),
		size: places.map(({ size }) => hundredths(size)),
		x0: places.map(({ bbox }) => Math.floor(bbox[0] * 10)),
		y0: places.map(({ bbox }) => Math.floor(bbox[1] * 10)),
		x1: places.map(({ bbox }) => Math.ceil(bbox[2] * 10)),
		y1: places.map(({ bbox }) => Math.ceil(bbox[3] * 10)),
	};
	const lines = Object.entries(columns).map(
		([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`,
	);
	return `{\n${lines.join(',\n')}\n}\n`;
}
