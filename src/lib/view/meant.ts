/** What stands behind a link in a sentence, and is taken for part of it. */
const BEHIND = /[\s).,;:!?'"»”’\]>]+$/;

/**
 * The query of an address as it was meant. Programs for mail and chat write `&amp;` for `&`, take a full stop
 * or bracket behind a link for part of it, and hang a second query on it.
 */
export function meant(query: URLSearchParams): URLSearchParams {
	const clean = (text: string) => text.split('?', 1)[0]!.replace(BEHIND, '').trim();
	return new URLSearchParams(
		[...query].map(([name, value]) => [clean(name.replace(/^amp;/, '')), clean(value)]),
	);
}
