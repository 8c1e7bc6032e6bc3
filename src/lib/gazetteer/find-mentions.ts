import type { Mention, Span } from '#lib/corpus/types.ts';
import { fitsContext } from './context.ts';
import { fold } from './fold.ts';
import { undividedReadings } from './undivided.ts';
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

/**
 * Where a text has an actor's form that the words around refuse: “Georgia” in a sentence with Atlanta.
 * Nobody else's form covers it. The refusal is right most of the time; a reader has to look.
 *
 * @returns in the order of the text, with offsets as `findMentions` has them
 */
export function findPassedOver(text: string, gazetteer: Gazetteer): Mention[] {
	return formsIn(fold(text), gazetteer).passedOver.flatMap(({ start, end, kind, actor }) =>
		kind === 'phrase' || kind === 'ambiguous' ? [] : [{ start, end, actor, kind }],
	);
}

type Found = Span & Pick<Entry, 'kind' | 'actor'>;

/** Forms in a text as it stands, and as it reads where its lines or soft hyphens divide words. */
function findForms(text: string, gazetteer: Gazetteer): Found[] {
	const undivided = undividedReadings(text).flatMap(({ text: reading, at }) =>
		formsIn(fold(reading), gazetteer).found.map(({ start, end, ...form }): Found => ({
			...form,
			start: at(start),
			end: at(end - 1) + 1,
		})),
	);
	const found = formsIn(fold(text), gazetteer).found;
	if (undivided.length === 0) return found;
	let covered = 0;
	return [...found, ...undivided]
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter(({ start, end }) => {
			if (start < covered) return false;
			covered = end;
			return true;
		});
}

/** @param folded as `fold` makes it */
function formsIn(folded: string, gazetteer: Gazetteer): { found: Found[]; passedOver: Found[] } {
	const found: Found[] = [];
	const passedOver: Found[] = [];
	let covered = 0;

	for (const { 0: word, index: start } of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
		if (start < covered) continue;
		const here = gazetteer.entries
			.get(word)
			?.filter(
				({ form }) => folded.startsWith(form, start) && isBoundary(folded, start + form.length),
			);
		const entry = here?.find(
			({ form, context }) =>
				context === null || fitsContext(folded, start, start + form.length, context, gazetteer),
		);
		const of = ({ form, kind, actor }: Entry): Found => {
			const end = start + form.length;
			// A prefix form (“Sino-”) names with its letters; the hyphen belongs to neither side.
			return { start, end: form.endsWith('-') ? end - 1 : end, kind, actor };
		};
		if (entry) {
			covered = start + entry.form.length;
			found.push(of(entry));
		} else if (here?.[0]) passedOver.push(of(here[0]));
	}
	return { found, passedOver };
}

/** After a letter no letter may follow; a form that ends with a stop or a hyphen ends by itself. */
function isBoundary(text: string, end: number): boolean {
	return text[end - 1] === '-' || !/[\p{L}\p{N}]/u.test(text.charAt(end));
}
