import * as v from 'valibot';
import { slug, words } from './text.ts';

export const FORM_TYPES = [
	'name',
	'adjective',
	'demonym',
	'capital',
	'leader',
	'organ',
	'historical',
	'abbreviation',
] as const;

export type FormType = (typeof FORM_TYPES)[number];

const forms = v.pipe(v.array(words), v.minLength(1, 'needs at least one form'));

/** Words around a form that tell what it does not mean. Compared without regard to case. */
const contextSchema = v.strictObject({
	form: words,
	/** Directly before, directly after, or anywhere in the same sentence. */
	notAfter: v.optional(v.array(words)),
	notBefore: v.optional(v.array(words)),
	notNear: v.optional(v.array(words)),
	onlyBefore: v.optional(v.array(words)),
	/** The form is a person's name too: not after a given name, not before a surname. */
	person: v.optional(v.boolean()),
	reason: words,
});

/** `gazetteer.json`: how the texts' words for actors and places go beyond the dataset. */
export const gazetteerFileSchema = v.strictObject({
	/** Forms that name an actor; with `documents`, in these documents only. */
	forms: v.array(
		v.strictObject({
			actor: words,
			forms,
			type: v.picklist(FORM_TYPES),
			documents: v.optional(v.array(slug)),
			reason: words,
		}),
	),
	/** Disputed areas, seas, straits, oceans and dependent territories: they name no country. */
	places: v.array(v.strictObject({ id: slug, name: words, forms })),
	/** Phrases around a country's name that name no actor and no place: “New Mexico”. */
	phrases: v.array(v.strictObject({ forms, documents: v.optional(v.array(slug)), reason: words })),
	/** Forms of the dataset that are switched off. */
	off: v.array(v.strictObject({ forms, reason: words })),
	/** Forms that name one of several actors: the coder says which, for each document. */
	ambiguous: v.array(v.strictObject({ forms, reason: words })),
	contexts: v.array(contextSchema),
	/** Given names that make a person of “… Jordan”. */
	givenNames: v.array(words),
	/** Capitalised words that may follow a country's name: “Jordan Foreign Minister …”. */
	titles: v.array(words),
});

export type GazetteerFile = v.InferOutput<typeof gazetteerFileSchema>;
export type FormContext = v.InferOutput<typeof contextSchema>;
