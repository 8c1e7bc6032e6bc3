import type { Mention } from '#lib/content/types.ts';
import { fitsContext } from './context.ts';
import { fold } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';

/**
 * Finds where a text names a country, a group, a non-state actor or a place.
 *
 * A form has to stand between word boundaries, which hyphens and possessives are; of several that
 * begin at one place the longest wins, and what it covers names nothing else.
 *
 * @returns in the order of the text, without overlaps; offsets count the text in UTF-16 units
 */
export function findMentions(text: string, gazetteer: Gazetteer): Mention[] {
	const folded = fold(text);
	const mentions: Mention[] = [];
	let covered = 0;

	for (const { 0: word, index: start } of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
		if (start < covered) continue;
		for (const { form, kind, actor, context } of gazetteer.entries.get(word) ?? []) {
			const end = start + form.length;
			if (!folded.startsWith(form, start) || !isBoundary(folded, end)) continue;
			if (context && !fitsContext(folded, start, end, context, gazetteer)) continue;
			covered = end;
			if (kind !== 'phrase') {
				// A prefix form (“Sino-”) names with its letters; the hyphen belongs to neither side.
				mentions.push({ start, end: form.endsWith('-') ? end - 1 : end, actor, kind });
			}
			break;
		}
	}
	return mentions;
}

/** After a letter no letter may follow; a form that ends with a stop or a hyphen ends by itself. */
function isBoundary(text: string, end: number): boolean {
	return text[end - 1] === '-' || !/[\p{L}\p{N}]/u.test(text.charAt(end));
}
