import { isSoft, isThroughGroup } from '#lib/atlas/standing.ts';
import type { Standing } from '#lib/corpus/viewpoint.ts';

/**
 * The class that draws a standing: the category, `through` for a colour that comes through a group,
 * `soft` for one that is inferred or reported. A country that is not named has none.
 */
export function classOf(standing: Standing | undefined): string {
	if (!standing) return '';
	const classes: string[] = [standing.category];
	if (isThroughGroup(standing)) classes.push('through');
	if (isSoft(standing)) classes.push('soft');
	return classes.join(' ');
}
