/** An element of a picture. */
export interface Node {
	name: string;
	attributes: Record<string, string>;
	children: Node[];
}

const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/**
 * The elements of a picture of ours. No parser of XML: it reads what `stills` writes, which has neither
 * comments nor entities in tags. What stands between tags is left out: a picture's lines say in their
 * attributes what they say.
 *
 * @throws {Error} where tags are not closed in order
 */
export function readMarkup(svg: string): Node {
	const root: Node = { name: '', attributes: {}, children: [] };
	const open = [root];
	for (const [, closing, name = '', written = '', empty] of svg.matchAll(TAG)) {
		if (closing) {
			if (open.pop()?.name !== name) throw new Error(`</${name}> closes what is not open`);
			continue;
		}
		const attributes = Object.fromEntries(
			[...written.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, unescape(value)]),
		);
		const node: Node = { name, attributes, children: [] };
		open.at(-1)?.children.push(node);
		if (!empty) open.push(node);
	}
	const [picture] = root.children;
	if (!picture || open.length > 1) throw new Error('The picture has no end');
	return picture;
}

const unescape = (text: string): string =>
	text
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&');
