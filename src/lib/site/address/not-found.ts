import { error, redirect } from '@sveltejs/kit';
import { addressOf, countryAddress, countryFrameAddress } from './addresses.ts';
import { know, knowTitles } from '../data/know.ts';
import { lookup } from '../data/tables.ts';
import type { ViewpointEntry } from '#lib/corpus/tables.ts';
import type { RegionCard } from '#lib/corpus/tables.ts';

/**
 * The viewpoint of an address. An address in the wrong case is redirected.
 *
 * @throws a redirect, or a 404 that names what was not found
 */
export async function viewpointAt(
	params: { document: string; vantage: string; region?: string },
	embed = false,
): Promise<ViewpointEntry> {
	const id = `${params.document}/${params.vantage}`;
	const found = await know(id);
	if (found) return found;
	// What resembles it is looked for among all.
	await knowTitles();
	const ids = lookup.idsOf(lookup.tables.documents);
	const alike = ids.find((other) => other.toLowerCase() === id.toLowerCase());
	if (alike) redirect(308, addressOf({ viewpoint: alike, region: params.region ?? null, embed }));
	if (!lookup.document(params.document))
		error(404, `There is no document “${params.document}” here.`);
	error(404, `“${params.document}” has no viewpoint from “${params.vantage}”.`);
}

/** @throws a 404 that names what was not found */
export function regionAt(id: string): RegionCard {
	return lookup.region(id) ?? error(404, `There is no region “${id}” here.`);
}

/**
 * The country of an address. A code in the wrong case is redirected.
 *
 * @throws a redirect, or a 404 that names what was not found
 */
export function countryAt(iso3: string, embed = false): string {
	const country = iso3.toUpperCase();
	if (!lookup.isCountry(country)) error(404, `There is no country with the code “${iso3}” here.`);
	if (country !== iso3)
		redirect(308, embed ? countryFrameAddress(country) : countryAddress(country));
	return country;
}
