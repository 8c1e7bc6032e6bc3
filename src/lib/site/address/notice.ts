import { pinnedInWords, type DataVersion } from './pinned.ts';
import { CHOICES } from '#lib/embed/options.ts';
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
	const data = query.get('data');
	const refused = refusedOf(query, {
		...takenOf(view),
		renderer: choice('renderer', CHOICES.renderer),
		layers: choice('layers', ['fill']),
		data: { value: /^[0-9a-f]{8}$/.test(data ?? '') ? data : null, usual: null },
	});
	return noticeOf({ refused, options: { data } }, served);
}
