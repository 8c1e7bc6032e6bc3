import type { Lookup } from '#lib/corpus/tables.ts';
import { inText, listed } from '#lib/panels/names.ts';

/**
 * Whose claims a disputed area is under: "claimed by Syria and Israel". Where one state alone claims
 * it, there are authorities in it that hold it to be independent.
 */
export function claimsInWords(claimants: readonly string[], lookup: Lookup): string {
	const names = claimants.map((state) => inText(lookup.name(state)));
	return `claimed by ${listed(names.length > 1 ? names : [...names, 'authorities of its own'])}`;
}
