import type { Mention, Span } from '#lib/corpus/types.ts';
import { fitsContext } from './context.ts';
import { fold } from './fold.ts';
import type { Entry, Gazetteer } from './types.ts';

/**
 * Finds where a text names a country, a group, a non-state actor or a place.
 *
 * A form has to stand between word boundaries, which hyphens and possessives are; of several that
 * begin at one place the longest wins, and what it covers names nothing else.
 *
 * @returns in the order of the text, without overlaps; offsets count the text in UTF-16 units
 */
export function findMentions(text: string, gazetteer: Gazetteer): Mention[] {
	return findForms(text, gazetteer).flatMap(({ start, end, kind, actor }) =>
		kind === 'phrase' || kind === 'ambiguous' ? [] : [{ start, end, actor, kind }],
	);
}

/** Where a text has a form of which the gazetteer cannot say whom it names. */
export function findAmbiguous(text: string, gazetteer: Gazetteer): Span[] {
	return findForms(text, gazetteer)
		.filter(({ kind }) => kind === 'ambiguous')
		.map(({ start, end }) => ({ start, end }));
}

type Found = Span & Pick<Entry, 'kind' | 'actor'>;

function findForms(text: string, gazetteer: Gazetteer): Found[] {
	const folded = fold(text);
	const found: Found[] = [];
	let covered = 0;

	for (const { 0: word, index: start } of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
		if (start < covered) continue;
		const entry = gazetteer.entries.get(word)?.find(({ form, context }) => {
			const end = start + form.length;
			return (
				folded.startsWith(form, start) &&
				isBoundary(folded, end) &&
				(context === null || fitsContext(folded, start, end, context, gazetteer))
			);
		});
		if (entry === undefined) continue;
		const { form, kind, actor } = entry;
		covered = start + form.length;
		// A prefix form (“Sino-”) names with its letters; the hyphen belongs to neither side.
		found.push({ start, end: form.endsWith('-') ? covered - 1 : covered, kind, actor });
	}
	return found;
}

/** After a letter no letter may follow; a form that ends with a stop or a hyphen ends by itself. */
function isBoundary(text: string, end: number): boolean {
	return text[end - 1] === '-' || !/[\p{L}\p{N}]/u.test(text.charAt(end));
}
