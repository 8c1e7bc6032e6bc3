import { SaxesParser } from 'saxes';

/** An element of a picture. */
export interface Node {
	name: string;
	attributes: Record<string, string>;
	children: Node[];
}

/**
 * The elements of an SVG, the outermost first, as a strict parser of XML has them.
 *
 * @throws {Error} where the text is not well-formed
 */
export function elementsOf(svg: string): Node[] {
	const parser = new SaxesParser({ xmlns: false, position: false });
	const open: Node[] = [];
	const all: Node[] = [];
	parser.on('opentag', ({ name, attributes }) => {
		const node: Node = { name, attributes, children: [] };
		open.at(-1)?.children.push(node);
		open.push(node);
		all.push(node);
	});
	parser.on('closetag', () => open.pop());
	parser.on('error', (error) => {
		throw error;
	});
	parser.write(svg).close();
	return all;
}
