/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The schema of a whole file. */
export const file = (title: string, schema: JsonSchema): JsonSchema => ({
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title,
	...schema,
});

export const list = (items: JsonSchema, more: JsonSchema = {}): JsonSchema => ({
	type: 'array',
	items,
	...more,
});

/** An object with all of these properties and no others. */
export const record = (properties: Record<string, JsonSchema>, more: JsonSchema = {}) => ({
	type: 'object',
	properties,
	required: Object.keys(properties),
	additionalProperties: false,
	...more,
});

/** A string that says something. */
export const text: JsonSchema = { type: 'string', minLength: 1 };

export const oneOf = (values: readonly string[]): JsonSchema => ({ enum: values });

/** `null`: not stated in the document. */
export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';
const ISO3 = '[A-Z]{3}';

const pattern = (source: string): JsonSchema => ({ type: 'string', pattern: `^${source}$` });

/** ISO 3166-1 alpha-3; `XKX` for Kosovo. */
export const iso3 = pattern(ISO3);
export const slug = pattern(SLUG);
/** A country or a group. */
export const subject = pattern(`(${ISO3}|${SLUG})`);
/** `<document>/<id within it>` */
export const relationId = pattern(`${SLUG}/${SLUG}`);
/** `<document>/<subject>` */
export const viewpointId = pattern(`${SLUG}/(${ISO3}|${SLUG})`);

export const countries = list(iso3, { uniqueItems: true });

const offset: JsonSchema = { type: 'integer', minimum: 0 };

/** UTF-16 offsets into the document's published text. */
export const span = { start: offset, end: offset };
