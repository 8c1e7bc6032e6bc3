import { error, redirect } from '@sveltejs/kit';
import { pairAddress } from './address.ts';
import { loadDocuments } from '../data/documents.ts';
import { knowAll } from '../data/know.ts';
import { lookup } from '../data/tables.ts';
import { inOrder, notablePairs, type Pair } from '#lib/atlas/pair.ts';
import type { Iso3 } from '#lib/corpus/types.ts';

/** So many pairs have pages of their own; the others are built by the page that the router fills. */
const MOST_PAIRS = 16;

/** How many documents look from a country. */
const viewsFrom = (country: Iso3): number =>
	lookup.tables.viewpoints.filter(({ subject }) => subject === country).length;

const allDocuments = () => loadDocuments(lookup.tables.documents.map(({ id }) => id));

/** The pairs that have pages, as the parameters of their addresses. */
export async function pairEntries(): Promise<{ pair: string }[]> {
	const powers = lookup.tables.countries
		.map(({ iso3 }) => iso3)
		.filter((country) => viewsFrom(country) > 0);
	const pairs = notablePairs(powers, await allDocuments(), viewsFrom, MOST_PAIRS);
	return pairs.map((pair) => ({ pair: pair.join('-') }));
}

/** Loads what the documents say of a pair. */
export async function pairPage(text: string) {
	await knowAll();
	const pair = pairAt(text);
	const [{ default: Page }, documents] = await Promise.all([
		import('./PairPage.svelte'),
		allDocuments(),
	]);
	return { Page, pair, documents, room: 'wide' as const };
}

/**
 * The two countries of an address. In another order, or in the wrong case, it is redirected.
 *
 * @throws a redirect, or a 404 that says what was not found
 */
function pairAt(text: string): Pair {
	const [a = '', b = '', ...more] = text.toUpperCase().split('-');
	for (const code of [a, b])
		if (!lookup.isCountry(code)) error(404, `There is no country with the code “${code}” here.`);
	if (a === b || more.length > 0) error(404, `“${text}” is no pair of countries.`);
	const pair = inOrder([a, b], viewsFrom);
	if (pair.join('-') !== text) redirect(308, pairAddress(pair));
	return pair;
}
