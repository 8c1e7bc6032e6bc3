import * as v from 'valibot';
import { deckSchema, stepSchema, viewSchema } from '#lib/deck/schema.ts';

/** A deck that comes with the site: nothing in it that this version does not know. */
export const ownDeckSchema = v.strictObject({
	...deckSchema.entries,
	steps: v.pipe(
		v.array(v.strictObject({ ...stepSchema.entries, view: v.strictObject(viewSchema.entries) })),
		v.minLength(1, 'needs at least one step'),
	),
});

export type RawDeck = v.InferOutput<typeof ownDeckSchema>;
