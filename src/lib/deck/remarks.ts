import type { DeckStep } from './types.ts';
import type { Lookup } from '#lib/corpus/tables.ts';
import { unknownIn } from '#lib/view/known.ts';
import { laterFields } from '#lib/view/tidy.ts';

/**
 * What of a step this site cannot show, in sentences. The step is kept as it is: a later version, or a
 * site with other documents, may know it.
 */
export function remarksOf({ view }: DeckStep, lookup: Lookup): string[] {
	const later = Object.keys(laterFields(view));
	return [
		...unknownIn(view, lookup).map(({ kind, id }) => `There is no ${kind} “${id}” here.`),
		later.length > 0
			? `Made by a later version: ${later.map((field) => `“${field}”`).join(', ')} is kept and not shown.`
			: '',
	].filter(Boolean);
}
