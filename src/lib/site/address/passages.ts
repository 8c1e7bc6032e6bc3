import { addressOf, countryAddress } from './addresses.ts';
import { lookup } from '../data/tables.ts';
import type { SearchedQuote } from '#lib/search/types.ts';
import type { View } from '#lib/view/view.ts';

/**
 * Where words of a document are read: the one place that knows, for what is found leads there.
 *
 * @param document the document's id
 * @param paragraph its number in the text, from 1: the text's own page has it as `#p<number>`
 * @param quote the quote that the words are of, if they are of one
 * @param view what goes along on a map
 */
export function wordsAddress(
	document: string,
	_paragraph: number,
	quote?: SearchedQuote,
	view: Partial<View> = {},
): string {
	// TODO: the text's own page.
	return quote ? quoteAddress(document, quote, view) : mapOf(document, view);
}

const mapOf = (
	document: string,
	view: Partial<View>,
	vantage = lookup.document(document)?.vantages[0],
) =>
	addressOf({
		...view,
		viewpoint: `${document}/${vantage}`,
		region: null,
		country: null,
		look: null,
	});

/**
 * On the map of its subject, with a country selected that it is about; what is said between others than a document's vantages, on
 * a country's page. Groups, and what is no country, have no address of their own: the map of the subject stands for them.
 */
function quoteAddress(document: string, quote: SearchedQuote, view: Partial<View>): string {
	const { subject, country, about, anchor } = quote;
	if (lookup.document(document)?.vantages.includes(subject)) {
		if (!about) return mapOf(document, view, subject);
		const viewpoint = `${document}/${subject}`;
		return `${addressOf({ ...view, viewpoint, region: null, country, look: null })}#${anchor}`;
	}
	return country
		? countryAddress(country, `${document}/${lookup.document(document)?.vantages[0]}`)
		: mapOf(document, view);
}
