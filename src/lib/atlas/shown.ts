import { asItIs } from './as-it-is.ts';
import { byNameOnly } from './by-name.ts';
import type { ViewpointEntry } from '#lib/corpus/tables.ts';
import type { View } from '#lib/view/view.ts';

/** A viewpoint with the colours that a view shows of it: all, those by name only, those of what is so. */
export function shownIn(
	viewpoint: ViewpointEntry,
	{ byName, asItIs: only }: Pick<View, 'byName' | 'asItIs'>,
): ViewpointEntry {
	const asked = only ? asItIs(viewpoint) : viewpoint;
	return byName ? byNameOnly(asked) : asked;
}
