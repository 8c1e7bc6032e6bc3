const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * The inside of the first element of a page that has an attribute. It must hold none of its own kind.
 *
 * @param html of a whole page
 * @param attribute as it is written, `aria-label="Legend"`; of a class, one name: `class="standfirst`
 * @returns HTML; `null` where there is no such element
 */
export function elementOf(html: string, attribute: string): string | null {
	const [before, after] = splitOnce(html, attribute) ?? [];
	if (before === undefined || after === undefined) return null;
	const tag = /<([\w-]+)[^<>]*$/.exec(before)?.[1];
	return tag ? after.slice(after.indexOf('>') + 1, after.indexOf(`</${tag}>`)) : null;
}

function splitOnce(text: string, by: string): [string, string] | null {
	const at = text.indexOf(by);
	return at < 0 ? null : [text.slice(0, at), text.slice(at + by.length)];
}

/** The words of a piece of HTML, without tags and comments, as a reader has them. */
export function textOf(html: string): string {
	return html
		.replace(/<!--.*?-->/gs, '')
		.replace(/<[^>]*>/g, '')
		.replace(/&(\w+);/g, (written, name: string) => ENTITIES[name] ?? written);
}

/** Text with every run of white space as one space, as a browser shows it. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
