import type { Colours } from '../colours.ts';
import { claims } from '#lib/atlas/categories.ts';
import { isThroughGroup } from '#lib/atlas/standing.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { CategoryId } from '#lib/corpus/types.ts';

/** Distance and thickness of the lines in pixels. */
const STEP = 6;
const LINE = 1.6;

/** The id of a category's hatching, the sign of a colour that comes through a group. */
export const hatchId = (category: CategoryId): string => `hatch-${category}`;

/**
 * The hatchings that a viewpoint's map needs.
 *
 * @param px units of the hatched shapes in one pixel
 */
export function hatchings({ countries }: Viewpoint, px: number, colours: Colours): string {
	const standings = Object.values(countries);
	const hatched = new Set(
		standings.filter((s) => isThroughGroup(s) && claims(s.category)).map((s) => s.category),
	);
	return [...hatched]
		.sort()
		.map(
			(category) =>
				`<pattern id="${hatchId(category)}" width="${STEP}" height="${STEP}" ` +
				`patternUnits="userSpaceOnUse" patternTransform="scale(${Number(px.toFixed(4))}) rotate(45)">` +
				`<rect width="${STEP}" height="${STEP}" fill="${colours.category(category)}"/>` +
				`<rect width="${LINE}" height="${STEP}" fill="${colours.surface('hatch')}"/></pattern>`,
		)
		.join('');
}
