import * as v from 'valibot';
import { iso3, slug, words } from './text.ts';

/** One entry of `groups.json`. */
export const groupSchema = v.strictObject({
	id: slug,
	name: words,
	/** Who belongs to it, at which date, and why: read under the legend. */
	definition: words,
	members: v.pipe(v.array(iso3), v.minLength(1, 'a group without members colours nothing')),
	/** The forms that the texts use for it. */
	names: v.array(words),
});

/** One entry of `actors.json`: an actor that is no country and no group of countries. */
export const actorSchema = v.strictObject({
	id: slug,
	name: words,
	note: words,
	names: v.array(words),
});

export type RawGroup = v.InferOutput<typeof groupSchema>;
export type RawActor = v.InferOutput<typeof actorSchema>;
