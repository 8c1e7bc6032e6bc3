import { occurrences, quotePlaces } from '../locate-quote.ts';
import { nearestPassage } from '../nearest-passage.ts';
import type { OpenCorpus, OpenDocument } from '../open.ts';
import type { Problem } from '../problem.ts';
import type { RawQuote } from '#lib/corpus/schema/relation.ts';

/** Every quote stands in its document's text, to the letter, and in one place only. */
export function checkQuotes({ documents }: OpenCorpus): Problem[] {
	return documents.flatMap((document) =>
		document.relations.flatMap((relation) => [
			...relation.quotes.flatMap((quote, i) => {
				const entry = relation.quotes.length > 1 ? `${relation.id}, quote ${i + 1}` : relation.id;
				const problem = checkQuote(document, quote);
				return problem ? [{ ...problem, file: `${document.folder}relations.json`, entry }] : [];
			}),
			...(relation.objectKind === 'indefinite'
				? checkIndefinite(document, relation.id, relation.object)
				: []),
		]),
	);
}

function checkQuote(
	{ text }: OpenDocument,
	quote: RawQuote,
): Pick<Problem, 'code' | 'message' | 'fix'> | null {
	const places = quotePlaces(text, quote).length;
	if (places === 1) return null;

	const everywhere = occurrences(text, quote.exact).length;
	if (everywhere === 0) {
		return {
			code: 'quote-missing',
			message: `the text does not have “${quote.exact}”`,
			fix: closest(text, quote.exact),
		};
	}
	if (places === 0) {
		return {
			code: 'quote-context',
			message: `“${quote.exact}” does not stand between “${quote.prefix ?? ''}” and “${quote.suffix ?? ''}”`,
			fix: 'copy prefix and suffix to the letter, with the blanks next to the quote',
		};
	}
	return {
		code: 'quote-ambiguous',
		message: `“${quote.exact}” stands ${places} times in the text`,
		fix: 'quote more of the sentence, or add prefix and suffix that tell the places apart',
	};
}

/** An indefinite object is called by the document's own words. */
function checkIndefinite({ folder, text }: OpenDocument, id: string, object: string): Problem[] {
	if (text.toLowerCase().includes(object.toLowerCase())) return [];
	return [
		{
			code: 'indefinite-words',
			file: `${folder}relations.json`,
			entry: id,
			message: `the object “${object}” is not in the document's words`,
			fix: closest(text, object),
		},
	];
}

function closest(text: string, sought: string): string {
	const nearest = nearestPassage(text, sought);
	return nearest
		? `copy the text's own words: “${nearest.passage}”\n      difference: ${nearest.difference}`
		: 'no passage of the text shares a word with it: is it the right document?';
}
