import type { Lookup } from '#lib/atlas/tables.ts';
import { placeOf } from '#lib/geo/places.ts';
import { inText } from '#lib/panels/names.ts';

/**
 * How a disputed area is drawn, in words: "with Ukraine", "as a shape of its own in the fill of the
 * United Kingdom".
 *
 * @param shape the shape that holds the area: a state's, or a territory's
 */
export function drawnInWords(shape: string, lookup: Lookup): string {
	const state = placeOf(shape)?.state ?? shape;
	const name = inText(lookup.name(state));
	return state === shape ? `with ${name}` : `as a shape of its own in the fill of ${name}`;
}
