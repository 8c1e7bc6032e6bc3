import { pinnedInWords, type DataVersion } from './pinned.ts';
import { CHOICES } from '#lib/embed/options.ts';
import type { Iso3 } from '#lib/corpus/types.ts';
import type { ReadQuery } from '#lib/view/query.ts';
import { refusedOf, takenOf } from '#lib/view/refused.ts';

/** The notice about an address that asks for what does not exist, or names another data version. */
export const noticeOf = (
	{ refused, options }: { refused: readonly string[]; options: { data: string | null } },
	served: DataVersion,
): string =>
	[
		refused.length ? `Not understood, and shown as usual: ${refused.join(', ')}.` : '',
		pinnedInWords(options.data, served) ?? '',
	]
		.filter(Boolean)
		.join(' ');

/** What an address says of the version of the data that it was made for. */
const pinnedIn = (query: URLSearchParams) => {
	const data = query.get('data');
	return { value: /^[0-9a-f]{8}$/.test(data ?? '') ? data : null, usual: null };
};

/**
 * The notice about the address of a search.
 *
 * @param country what was read of the query
 */
export function searchNotice(
	query: URLSearchParams,
	country: Iso3 | null,
	served: DataVersion,
): string {
	const data = pinnedIn(query);
	const refused = refusedOf(query, { country: { value: country, usual: null }, data });
	return noticeOf({ refused, options: { data: data.value } }, served);
}

/**
 * The notice about the address of a page with a map.
 *
 * @param view what was read of the query
 */
export function mapNotice(query: URLSearchParams, view: ReadQuery, served: DataVersion): string {
	const choice = (name: string, values: readonly string[]) => {
		const text = query.get(name);
		return { value: values.find((value) => value === text) ?? null, usual: null };
	};
	const data = pinnedIn(query);
	const refused = refusedOf(query, {
		...takenOf(view),
		renderer: choice('renderer', CHOICES.renderer),
		layers: choice('layers', ['fill']),
		data,
	});
	return noticeOf({ refused, options: { data: data.value } }, served);
}
