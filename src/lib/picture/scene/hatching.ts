import type { Pattern } from './context.ts';
import type { Colours } from '../colours.ts';
import { claims } from '#lib/atlas/categories.ts';
import { isThroughGroup } from '#lib/atlas/standing.ts';
import type { Standing, Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { CategoryId } from '#lib/corpus/types.ts';

/** Distance and full thickness of the lines in pixels. */
const STEP = 6;
const LINE = 1.6;

/**
 * A category's hatching, the sign of a colour that comes through a group.
 *
 * @param px units of the hatched shapes in one pixel
 * @param weight what share of their full thickness the lines have
 */
export const hatching = (
	category: CategoryId,
	px: number,
	weight: number,
	colours: Colours,
): Pattern => ({
	id: `hatch-${category}`,
	side: STEP,
	transform: { scale: Number(px.toFixed(4)), rotate: 45 },
	draw(tile) {
		tile.rect({ width: STEP, height: STEP, fill: colours.category(category) });
		tile.rect({ width: LINE * weight, height: STEP, fill: colours.surface('hatch') });
	},
});

/** Whether a country is hatched. */
export const isHatched = (standing: Standing): boolean =>
	isThroughGroup(standing) && claims(standing.category);

/** The categories whose hatchings a viewpoint's map needs. */
export const hatchedIn = ({ countries }: Viewpoint): CategoryId[] =>
	[
		...new Set(
			Object.values(countries)
				.filter(isHatched)
				.map(({ category }) => category),
		),
	].sort();
