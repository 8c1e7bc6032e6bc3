import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import type { Deck } from './types.ts';
import { fields, type FieldName, type FIELDS } from '#lib/view/view.ts';

const text = (most: number) =>
	v.pipe(v.string('is no text'), v.maxLength(most, `is longer than ${most} characters`));

const id = (shape: RegExp, what: string) => v.pipe(text(LIMITS.id), v.regex(shape, what));

const number = (least: number, most: number) =>
	v.pipe(
		v.number('is no number'),
		v.minValue(least, `is less than ${least}`),
		v.maxValue(most, `is more than ${most}`),
	);

const look = v.object(
	{ lon: number(-180, 180), lat: number(-90, 90), nearness: number(0.1, 1000) },
	'is no place to look at',
);

/** What a field of a view may be, by its kind. */
const KINDS = {
	viewpoint: id(/^[a-z0-9-]+\/[A-Za-z0-9-]+$/, 'is no “<document>/<subject>”'),
	region: v.nullish(id(/^[a-z0-9-]+$/, 'is no id of a region')),
	country: v.nullish(id(/^[A-Z]{3}$/, 'is no code of a country in three capitals')),
	switch: v.optional(v.boolean('is neither true nor false')),
	look: v.nullish(look),
};

const choice = <const T extends string>(of: readonly T[]) =>
	v.optional(v.picklist(of, `is neither ${of.map((one) => `“${one}”`).join(' nor ')}`));

type SchemaOf<F> = F extends { of: readonly (infer T extends string)[] }
	? ReturnType<typeof choice<T>>
	: F extends { kind: infer K extends keyof typeof KINDS }
		? (typeof KINDS)[K]
		: never;

const ofFields = Object.fromEntries(
	fields().map(([name, { kind, of = [] }]) => [name, kind === 'choice' ? choice(of) : KINDS[kind]]),
) as { [F in FieldName]: SchemaOf<(typeof FIELDS)[F]> };

/*
 * Fields that are not named here are kept as they are: a later version may know them. Whether ids
 * exist is for `remarks.ts` to say, which knows the corpus.
 */
export const viewSchema = v.looseObject(ofFields, 'is no view');

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
