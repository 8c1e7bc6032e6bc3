import { byNameOnly } from './by-name.ts';
import type { ViewpointEntry } from '#lib/corpus/tables.ts';
import type { View } from '#lib/view/view.ts';

/** A viewpoint with the colours that a view shows of it: all, or those by name only. */
export const shownIn = (
	viewpoint: ViewpointEntry,
	{ byName }: Pick<View, 'byName'>,
): ViewpointEntry => (byName ? byNameOnly(viewpoint) : viewpoint);
