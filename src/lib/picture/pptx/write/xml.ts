/** Values of attributes; one that is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What a part of a package begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters that XML 1.0 has no way to write: controls, half surrogates, two that are none. */
const UNWRITABLE =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** How soft returns and page breaks are pasted out of PowerPoint and Word; XML cannot write them. */
// eslint-disable-next-line no-control-regex
const SOFT_RETURN = /[\u000b\u000c]/g;

/** The lines of a text, at soft returns too. */
export const textLines = (text: string): string[] => text.split(/\r\n|[\r\n\v\f]/);

/** Text as it stands between tags and in attributes. */
export const escaped = (text: string): string =>
	text
		.replace(SOFT_RETURN, ' ')
		.replace(UNWRITABLE, '')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;')
		.replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);

/**
 * An element.
 *
 * @param inside written elements, or text that has been through `escaped`
 */
export function element(name: string, attributes: Attributes = {}, ...inside: string[]): string {
	let tag = `<${name}`;
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== undefined) tag += ` ${key}="${escaped(String(value))}"`;
	}
	const content = inside.join('');
	return content ? `${tag}>${content}</${name}>` : `${tag}/>`;
}
