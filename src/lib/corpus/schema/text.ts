import * as v from 'valibot';

/** A string that says something. */
export const words = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

/** `levant`, `rus-lby-history`: what stands in addresses and refers from file to file. */
export const slug = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);

/** ISO 3166-1 alpha-3, `XKX` for Kosovo. Whether it is one of the states is for the check to say. */
export const iso3 = v.pipe(
	v.string(),
	v.regex(/^[A-Z]{3}$/, 'must be three capitals (ISO 3166-1)'),
);
