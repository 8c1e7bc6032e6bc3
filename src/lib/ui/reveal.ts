/**
 * Opens what a place on the page is folded into, and goes there. Browsers do so by themselves where an address
 * is opened, and not where a script follows it.
 *
 * @param hash the fragment of an address, with its `#`
 */
export function reveal(hash: string): void {
	const place = hash.length > 1 && document.getElementById(hash.slice(1));
	if (!place) return;
	let folded = place.closest<HTMLDetailsElement>('details:not([open])');
	if (!folded) return;
	for (; folded; folded = place.closest<HTMLDetailsElement>('details:not([open])'))
		folded.open = true;
	place.scrollIntoView();
}
