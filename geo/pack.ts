import type { FramedPlace, Place } from '../src/lib/geo/types.ts';

/** Whole hundredths of a map unit. */
const hundredths = (n: number) => Math.round(n * 100);

/** A shape this large is placed to a tenth of a map unit: the noughts compress. */
const LARGE = 6;

/** Two digits that count: enough to compare sizes and to fit names. */
const twoDigits = (n: number) => hundredths(Number(n.toPrecision(2)));

/**
 * Places as columns of whole numbers, which compress to half of what rows of objects do; shipped with
 * every page and read by `src/lib/geo/places.ts`. Labels, radii and sizes are in hundredths of a map
 * unit.
 */
export function packPlaces(places: readonly Place[]): string {
	const columns = {
		id: places.map(({ id }) => id).join(' '),
		// The few shapes that take the fill of another state, or of none.
		state: Object.fromEntries(
			places.filter(({ id, state }) => state !== id).map(({ id, state }) => [id, state]),
		),
		x: places.map((place) => coordinate(place, 0)),
		y: places.map((place) => coordinate(place, 1)),
		radius: places.map(({ radius }) => twoDigits(radius)),
		size: places.map(({ size }) => twoDigits(size)),
	};
	return columnFile(columns);
}

/** The places' boxes in the same order, in whole map units, rounded outwards; read by `boxes.ts`. */
export function packBoxes(places: readonly FramedPlace[]): string {
	return columnFile({
		x0: places.map(({ bbox }) => Math.floor(bbox[0])),
		y0: places.map(({ bbox }) => Math.floor(bbox[1])),
		x1: places.map(({ bbox }) => Math.ceil(bbox[2])),
		y1: places.map(({ bbox }) => Math.ceil(bbox[3])),
	});
}

function columnFile(columns: Record<string, unknown>): string {
	const lines = Object.entries(columns).map(
		([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`,
	);
	return `{\n${lines.join(',\n')}\n}\n`;
}

const coordinate = ({ label, size }: Place, axis: 0 | 1) =>
	size >= LARGE ? Math.round(label[axis] * 10) * 10 : hundredths(label[axis]);
