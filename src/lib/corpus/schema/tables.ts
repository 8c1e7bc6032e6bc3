import * as v from 'valibot';
import { iso3, slug, words } from './text.ts';

/** One entry of `categories.json`. */
export const categorySchema = v.strictObject({
	id: words,
	name: words,
	family: v.picklist(['self', 'aligned', 'in-between', 'opposed', 'none']),
	definition: words,
});

/** One entry of `changes.json`, the content's change log. */
export const changeSchema = v.strictObject({
	date: v.pipe(v.string(), v.isoDate('must be a date like 2026-11-21')),
	note: words,
});

/** `documents.json`: the documents in their order. */
export const documentsFileSchema = v.array(slug);

/** `countries.json`: where the list of states and their names part from the dataset. */
export const countriesFileSchema = v.strictObject({
	/** States that the dataset does not have among the members of the United Nations. */
	states: v.array(v.strictObject({ iso3, dataset: words, reason: words })),
	/** Names that readers of the documents expect, instead of the dataset's. */
	names: v.array(v.strictObject({ iso3, name: words, reason: words })),
});

export type RawCategory = v.InferOutput<typeof categorySchema>;
export type RawChange = v.InferOutput<typeof changeSchema>;
export type CountriesFile = v.InferOutput<typeof countriesFileSchema>;
