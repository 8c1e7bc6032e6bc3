/** Heights that the dialog offers, in CSS pixels. */
export const EMBED_HEIGHTS = [400, 600, 800] as const;

/**
 * The markup that puts an embed into somebody else's page.
 *
 * @param address absolute address of the embed
 * @param title what the frame shows, for those who hear it
 * @param height in CSS pixels
 */
export function embedMarkup(address: string, title: string, height: number): string {
	return (
		`<iframe src="${attribute(address)}" title="${attribute(title)}" loading="lazy" ` +
		`allow="fullscreen; clipboard-write" style="width:100%;height:${height}px;border:0"></iframe>`
	);
}

const attribute = (text: string) =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
