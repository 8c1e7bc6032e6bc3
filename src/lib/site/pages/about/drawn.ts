import type { DisputedShape } from '../../data/reference.ts';
import type { Lookup } from '#lib/corpus/tables.ts';
import { placeOf } from '#lib/geo/places.ts';
import { inText, listed } from '#lib/panels/names.ts';

/**
 * How a disputed area is drawn, in words: "drawn with Ukraine", "drawn as a shape of its own in the
 * fill of the United Kingdom", "not drawn".
 *
 * @param shape the shape that holds the area: a state's, or a territory's; `null` where there is none
 */
export function drawnInWords(shape: string | null, lookup: Lookup): string {
	if (shape === null) return 'not drawn';
	const state = placeOf(shape)?.state ?? shape;
	const name = inText(lookup.name(state));
	return state === shape
		? `drawn with ${name}`
		: `drawn as a shape of its own in the fill of ${name}`;
}

/**
 * How a disputed shape is drawn: "in the fill of Cyprus, its boundary with Cyprus dashed", "in a
 * colour of its own, its whole boundary dashed".
 */
export function shapeInWords({ treatment, parent, dashed }: DisputedShape, lookup: Lookup): string {
	const name = (state: string) => inText(lookup.name(state));
	const fill =
		treatment === 'own'
			? 'in a colour of its own'
			: treatment === 'parent' && parent
				? `in the fill of ${name(parent)}`
				: 'without a colour';
	if (dashed === 'all') return `${fill}, its whole boundary dashed`;
	return dashed.length > 0 ? `${fill}, its boundary with ${listed(dashed.map(name))} dashed` : fill;
}
