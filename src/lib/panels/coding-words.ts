import { isThroughGroup } from '#lib/atlas/standing.ts';
import { inText } from './names.ts';
import type { Modality } from '#lib/corpus/types.ts';
import type { Standing } from '#lib/corpus/viewpoint.ts';
import type { Lookup } from '#lib/corpus/tables.ts';

/** Whose claim it is where it is not the author's: "according to …, as the document reports". */
export const voiceInWords = (voice: string | null): string | null =>
	voice === null || voice === 'author' ? null : `according to ${voice}, as the document reports`;

/** What is not so yet: "recommended", "possible". */
export const modalityInWords = (modality: Modality | null): string | null =>
	modality === 'should' ? 'recommended' : modality === 'may' ? 'possible' : null;

/** The category as a thin map letters it: "Competitor", "Adversary, as reported". */
export const categoryInShort = ({ category, voice }: Standing, lookup: Lookup): string =>
	lookup.category(category).name + (voiceInWords(voice) ? ', as reported' : '');

/** Nothing is to be told of how the vantage, or what is merely named, comes to stand where it stands. */
const isPlain = ({ category }: Standing) => category === 'self' || category === 'mentioned';

/** Which way a category comes to a country: "by name", "through a group (Central Asia)". */
export function wayInWords(standing: Standing, lookup: Lookup): string {
	if (isPlain(standing)) return '';
	return isThroughGroup(standing)
		? `through a group (${inText(lookup.name(standing.via))})`
		: 'by name';
}

/** What a category rests on: "explicit", "explicit, recommended", "inferred, according to …, as the document reports". */
export const basisInWords = (standing: Standing): string =>
	isPlain(standing)
		? ''
		: [standing.basis, modalityInWords(standing.modality), voiceInWords(standing.voice)]
				.filter(Boolean)
				.join(', ');

/**
 * How a standing comes about: "through a group (Central Asia), inferred, according to …". Of the
 * vantage and of what is merely named there is nothing to tell.
 */
export const groundsInWords = (standing: Standing, lookup: Lookup): string =>
	[wayInWords(standing, lookup), basisInWords(standing)].filter(Boolean).join(', ');

/** "Contested, through a group (Central Asia), inferred"; `null` is silence. */
export function standingInWords(standing: Standing | null, lookup: Lookup): string {
	if (!standing) return 'Not named';
	return [lookup.category(standing.category).name, groundsInWords(standing, lookup)]
		.filter(Boolean)
		.join(', ');
}
