/**
 * Puts every text of a page into elements of its own, as Chrome's translator does. It stands by itself, so
 * that a browser can be given it.
 */
export function wrapTexts(): void {
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (text) =>
		!text.textContent?.trim() || text.parentElement!.closest('script, style, [translate="no"]')
			? NodeFilter.FILTER_REJECT
			: NodeFilter.FILTER_ACCEPT,
	);
	const found: Text[] = [];
	while (texts.nextNode()) found.push(texts.currentNode as Text);
	for (const text of found) {
		const [outer, inner] = [document.createElement('font'), document.createElement('font')];
		inner.textContent = text.data;
		outer.append(inner);
		text.replaceWith(outer);
	}
}
