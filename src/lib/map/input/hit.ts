import type { Point } from '#lib/geo/types.ts';

/** What a click or the pointer means. */
export type Hit = { kind: 'country'; id: string } | { kind: 'region'; id: string };

/** What lies under a point of the screen, topmost first, as the drawing tells it. */
export interface UnderPoint {
	regionLabel: string | null;
	/** The state whose polygon lies under the point. */
	polygon: string | null;
	/** Small states whose marker is shown, with the marker's place on the screen in pixels. */
	small: { state: string; at: Point }[];
	/** The region within whose outline band of 12 px the point lies. */
	band: string | null;
}

/** Half the width of a small state's dot with its ring, in pixels. */
const MARKER_RADIUS = 4;

/** A small state is hit within 10 px of its marker: a target 20 px across. */
export const SMALL_STATE_REACH = 10;

/**
 * What a point means where hit areas overlap, in this order: region label; polygon or marker of a
 * country that the document classifies or names; hit area of a small state (the nearest wins);
 * outline band; any other polygon. A member by geography of which the document says nothing stands
 * for its region.
 */
export function hitOf(
	under: UnderPoint,
	point: Point,
	isNamed: (state: string) => boolean,
	regionOf: (state: string) => string | undefined,
): Hit | null {
	if (under.regionLabel) return { kind: 'region', id: under.regionLabel };
	const near = under.small
		.map(({ state, at }) => ({ state, distance: Math.hypot(at[0] - point[0], at[1] - point[1]) }))
		.filter(({ distance }) => distance <= SMALL_STATE_REACH)
		.sort((a, b) => a.distance - b.distance)[0];

	// On the marker itself, unless the point lies within another small state, which the marker covers.
	const withinSmall = under.small.some(({ state }) => state === under.polygon);
	const marker =
		near && near.distance <= MARKER_RADIUS && !withinSmall && isNamed(near.state)
			? near.state
			: null;
	const shown = marker ?? under.polygon;
	if (shown && isNamed(shown)) return { kind: 'country', id: shown };

	const country = near?.state ?? (under.band ? null : under.polygon);
	if (country) {
		const region = isNamed(country) ? undefined : regionOf(country);
		return region ? { kind: 'region', id: region } : { kind: 'country', id: country };
	}
	return under.band ? { kind: 'region', id: under.band } : null;
}
