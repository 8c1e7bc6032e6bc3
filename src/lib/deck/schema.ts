import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import type { Deck } from './types.ts';

const text = (most: number) =>
	v.pipe(v.string('is no text'), v.maxLength(most, `is longer than ${most} characters`));

const id = (shape: RegExp, what: string) => v.pipe(text(LIMITS.id), v.regex(shape, what));

const number = (least: number, most: number) =>
	v.pipe(
		v.number('is no number'),
		v.minValue(least, `is less than ${least}`),
		v.maxValue(most, `is more than ${most}`),
	);

const onOff = v.optional(v.boolean('is neither true nor false'));

const look = v.object(
	{ lon: number(-180, 180), lat: number(-90, 90), nearness: number(0.1, 1000) },
	'is no place to look at',
);

/*
 * Fields that are not named here are kept as they are: a later version may know them. Whether ids
 * exist is for `remarks.ts` to say, which knows the corpus.
 */
export const viewSchema = v.looseObject(
	{
		viewpoint: id(/^[a-z0-9-]+\/[A-Za-z0-9-]+$/, 'is no “<document>/<subject>”'),
		region: v.nullish(id(/^[a-z0-9-]+$/, 'is no id of a region')),
		country: v.nullish(id(/^[A-Z]{3}$/, 'is no code of a country in three capitals')),
		byName: onOff,
		history: onOff,
		patterns: onOff,
		projection: v.optional(v.picklist(['flat', 'globe'], 'is neither “flat” nor “globe”')),
		look: v.nullish(look),
	},
	'is no view',
);

export const stepSchema = v.looseObject(
	{
		view: viewSchema,
		title: v.optional(text(LIMITS.title)),
		note: v.optional(text(LIMITS.note)),
		quote: v.optional(id(/^[a-z0-9-]+\/[a-z0-9-]+(?:\/[0-9]+)?$/, 'is no id of a quote')),
	},
	'is no step',
);

/** The shape of a deck, wherever it comes from. */
export const deckSchema = v.looseObject(
	{
		title: text(LIMITS.title),
		steps: v.pipe(
			v.array(stepSchema, 'is no list of steps'),
			v.maxLength(LIMITS.steps, `are more than ${LIMITS.steps}`),
		),
	},
	'is no deck',
);

deckSchema satisfies v.GenericSchema<unknown, Deck>;
