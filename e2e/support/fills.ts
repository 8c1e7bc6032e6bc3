import { hexOf, isNear, type Colour } from './pixels.ts';
import { dotsAt } from './places.ts';
import type { ScreenProjection } from './map.ts';
import { CATEGORY_COLOURS, SURFACE_COLOURS, type Theme } from '#lib/theme/tokens.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { Place } from '#lib/geo/types.ts';

/** Half of a dot, and the hair around it that antialiasing may have mixed. In pixels. */
const DOT = 3;
const HAIR = 1.5;

/** The colour that a country has to have: its category's, or bare paper. */
export function fillOf(country: string, { countries }: Viewpoint, theme: Theme): string {
	const standing = countries[country];
	return (standing ? CATEGORY_COLOURS[standing.category] : SURFACE_COLOURS.paper)[theme];
}

/**
 * Whether a state's colour can be read at its label point: the state is wide enough there or has a
 * dot, and no other state's dot covers the point.
 *
 * @param scale screen pixels per map unit
 */
export function isLegible(state: Place, scale: number): boolean {
	const dots = dotsAt(scale);
	if (!dots.includes(state) && state.radius * scale < HAIR) return false;
	return !dots.some(
		(dot) =>
			dot !== state &&
			Math.hypot(dot.label[0] - state.label[0], dot.label[1] - state.label[1]) * scale < DOT + HAIR,
	);
}

/**
 * Compares what a picture shows with what a viewpoint wants.
 *
 * @param read the colour at a pixel of the window; throws outside the picture
 * @param states those to be read
 * @param far the world is in sight: small states without a colour have no dot there, and are left out
 * @returns one line for each state of another colour; empty where all are right
 */
export function wrongFills(
	read: (x: number, y: number) => Colour,
	{ toScreen, scale }: ScreenProjection,
	states: readonly Place[],
	viewpoint: Viewpoint,
	theme: Theme,
	{ far = false } = {},
): string[] {
	const dots = new Set(far ? dotsAt(scale).map(({ id }) => id) : []);
	const drawn = states.filter(({ id }) => !dots.has(id) || id in viewpoint.countries);
	return drawn.flatMap(({ id, label }) => {
		const [x, y] = toScreen(label);
		const colour = read(Math.floor(x), Math.floor(y));
		const wanted = fillOf(id, viewpoint, theme);
		if (isNear(colour, wanted)) return [];
		const category = viewpoint.countries[id]?.category ?? 'not named';
		return [`${id} is ${hexOf(colour)}, not ${wanted} (${category}), at ${x}, ${y}`];
	});
}
