import packed from './generated/places.json';
import type { Place } from './types.ts';

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

/** Those that have the code of their state: one of each state. */
export const STATE_PLACES: readonly Place[] = PLACES.filter(({ id, state }) => id === state);

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
