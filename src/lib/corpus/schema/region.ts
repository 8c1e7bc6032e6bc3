import * as v from 'valibot';
import { iso3, slug, words } from './text.ts';

export const regionSchema = v.strictObject({
	id: slug,
	name: words,
	members: v.pipe(v.array(iso3), v.minLength(1, 'a region needs members')),
	/** Members that the passages are about. */
	focus: v.array(iso3),
	/** Powers from anywhere that the passages name as acting there, without the vantage. */
	actors: v.array(iso3),
	/** Lines of the text: a section's heading, and below it the passage's own. */
	passages: v.pipe(
		v.array(v.strictObject({ section: words, heading: words })),
		v.minLength(1, 'a region needs passages'),
	),
});

/** `regions.json`, without its entries, which are parsed one by one. */
export const regionsFileSchema = v.strictObject({
	document: slug,
	regions: v.array(v.unknown()),
});

export type RawRegion = v.InferOutput<typeof regionSchema>;
