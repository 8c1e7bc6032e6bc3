import { shapesByState } from '../flat/render-shapes.ts';
import { MARKED } from '../flat/marked.ts';
import { SMALL_UNIT } from './small-window.ts';
import { LAND, landOf } from './land-ids.ts';
import { decodePath, encodePath, type Ring } from '#lib/geo/path.ts';
import { STATE_PLACES } from '#lib/geo/places.ts';
import type { Drawing } from '#lib/geo/types.ts';

/** Islands that are less than this across, in map units, could not be seen: a pixel on a wide small map. */
const ISLET = 2.5;

const isSeen = (ring: Ring): boolean =>
	([0, 1] as const).some((axis) => {
		const values = ring.map((point) => point[axis]);
		return (Math.max(...values) - Math.min(...values)) * SMALL_UNIT >= ISLET;
	});

/** A ring in the coarser unit of small maps; neighbours round the points that they share alike. */
function coarse(ring: Ring, ratio: number): Ring {
	const rounded = ring.map(([x, y]): Ring[number] => [
		Math.round(x / ratio),
		Math.round(y / ratio),
	]);
	return rounded.filter(([x, y], i) => {
		const [beforeX, beforeY] = rounded.at(i - 1)!;
		return rounded.length === 1 || i === 0 || x !== beforeX || y !== beforeY;
	});
}

const states = new Set(STATE_PLACES.map(({ id }) => id));
const marked = new Map(MARKED.map(({ place }) => [place.id, place]));

/**
 * What all small maps of a page are made of, once: the whole land as one path, and each state with what
 * belongs to it, and with a dot where it is too small to be seen. Each map uses the land, and over it the
 * states that have a colour there, so that a map is some dozens of nodes and no geometry.
 *
 * Coordinates are in the unit of small maps.
 */
export function renderLand(drawing: Drawing): string {
	const ratio = SMALL_UNIT / drawing.unit;
	const shapes = drawing.shapes.map(({ id, d }) => {
		const rings = decodePath(d).map((ring) => coarse(ring, ratio));
		const seen = rings.filter(isSeen);
		// A state has land, if only for the pointer.
		return { id, d: encodePath(seen.length || !states.has(id) ? seen : rings) };
	});
	// Relative to where a path before it ended, every shape but the first would be somewhere else.
	const whole = shapes.map(({ d }) => d && `M${d.slice(1)}`).join('');
	const byState = shapesByState({ ...drawing, shapes }).flatMap(({ state, shapes }) => {
		if (state === null) return [];
		const paths = shapes.map(({ d }) => d && `<path class="small-land" d="${d}"/>`).join('');
		return `<g id="${landOf(state)}">${paths}${dotOf(state)}</g>`;
	});
	return `<path id="${LAND}" class="small-land" d="${whole}"/>${byState.join('')}`;
}

/** A dot is a line of no length with round ends: its size in pixels is that of the stroke. */
function dotOf(state: string): string {
	const place = marked.get(state);
	if (!place) return '';
	const [x, y] = place.label.map((v) => Math.round(v / SMALL_UNIT));
	return `<path class="small-dot" d="m${x} ${y}h.001"/>`;
}
