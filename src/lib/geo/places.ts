import packed from './generated/places.json';
import type { Place } from './types.ts';

/** A shape whose largest part is less than this across on the screen, in pixels, needs a marker. */
const LEAST_PIXELS = 9;

const states: Record<string, string | null> = packed.state;

/** The columns are in hundredths of a map unit. */
const at = (column: readonly number[], i: number) => (column[i] ?? 0) / 100;

/** All shapes of the flat map, big ones first: the order in which they are painted. */
export const PLACES: readonly Place[] = packed.id.split(' ').map((id, i) => {
	const state = states[id];
	return {
		id,
		state: state === undefined ? id : state,
		label: [at(packed.x, i), at(packed.y, i)],
		radius: at(packed.radius, i),
		size: at(packed.size, i),
	};
});

const byShape = new Map(PLACES.map((place) => [place.id, place]));

const byState = new Map<string, Place[]>();
for (const place of PLACES) {
	if (place.state === null) continue;
	byState.set(place.state, [...(byState.get(place.state) ?? []), place]);
}

/** Where a shape is named and what it spans; `undefined` for an id that is not on the flat map. */
export function placeOf(shape: string): Place | undefined {
	return byShape.get(shape);
}

/** All shapes that take a state's fill, its dependencies among them; big ones first. */
export function shapesOf(state: string): readonly Place[] {
	return byState.get(state) ?? [];
}

/**
 * The scale, in screen pixels per map unit, below which a shape needs a marker to be seen: the one at
 * which its largest part is nine pixels across: below that, outlines would leave nothing of its fill. A state of tiny islands needs one however far they lie
 * apart.
 */
export function markerBelow({ size }: Place): number {
	return LEAST_PIXELS / size;
}
