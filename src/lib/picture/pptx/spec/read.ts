import { SaxesParser } from 'saxes';
import { strFromU8, unzipSync } from 'fflate';
import { misplaced } from './order.ts';

/** An element of a part. */
export interface Node {
	name: string;
	attributes: Record<string, string>;
	children: Node[];
	text: string;
}

/** A part, and what is wrong with its elements. */
export interface Part extends Node {
	/** Empty if nothing is. */
	faults: string[];
}

/** The parts of a package, by their paths. */
export type Parts = ReadonlyMap<string, Part>;

/** Attributes that count, and those of them that may be below nothing. */
const COUNTS = ['x', 'y', 'w', 'h', 'cx', 'cy', 'wR', 'hR'];
const SIGNED = ['x', 'y'];

/** What is wrong with an element: its place, its children's, or its numbers. */
function faultsOf({ name, attributes, children }: Node, parent: string): string[] {
	if (!/^(?:p|a|adec):/.test(name)) return [];
	const placing = misplaced(
		name,
		parent,
		children.map((each) => each.name),
	);
	const numbers = COUNTS.filter((key) => {
		const pattern = SIGNED.includes(key) ? /^-?\d+$/ : /^\d+$/;
		return !pattern.test(attributes[key] ?? '0');
	});
	return [
		...(placing ? [placing] : []),
		...numbers.map((key) => `${name} has ${key}="${attributes[key]}"`),
	];
}

/** @throws {Error} where the text is not well-formed XML, or a prefix stands for nothing */
function parse(text: string): Part {
	const parser = new SaxesParser({ xmlns: true, position: false });
	const root: Part = { name: '', attributes: {}, children: [], text: '', faults: [] };
	const open: Node[] = [root];
	parser.on('opentag', ({ name, attributes }) => {
		const node: Node = { name, attributes: {}, children: [], text: '' };
		for (const [key, { value }] of Object.entries(attributes)) node.attributes[key] = value;
		open.at(-1)?.children.push(node);
		open.push(node);
	});
	parser.on('text', (words) => {
		const node = open.at(-1);
		if (node) node.text += words;
	});
	parser.on('closetag', () => {
		const node = open.pop();
		if (!node) return;
		root.faults.push(...faultsOf(node, open.at(-1)?.name ?? ''));
		// Nine tenths of a slide are points of lines: once looked at, they are in the way.
		if (node.name === 'a:path')
			node.children = node.children.filter(({ name }) => name === 'a:arcTo');
	});
	parser.on('error', (error) => {
		throw error;
	});
	parser.write(text).close();
	const [first] = root.children;
	if (!first) throw new Error('No element');
	return { ...first, faults: root.faults };
}

/** Opens a file as another program would. */
export const open = (file: Uint8Array): Parts =>
	new Map(
		Object.entries(unzipSync(file)).map(([path, bytes]) => {
			try {
				return [path, parse(strFromU8(bytes))];
			} catch (error) {
				throw new Error(`${path} cannot be read`, { cause: error });
			}
		}),
	);

/** An element and all below it, in their order. */
export function* walk(node: Node): Generator<Node> {
	yield node;
	for (const child of node.children) yield* walk(child);
}

/** The elements of a name below a node, in their order. */
export const all = (node: Node, name: string): Node[] =>
	[...walk(node)].filter((each) => each !== node && each.name === name);

/** The first of them. */
export function first(node: Node, name: string): Node {
	for (const each of walk(node)) if (each !== node && each.name === name) return each;
	throw new Error(`${node.name} has no ${name}`);
}

/** The text of a shape or of a whole slide: paragraphs and line breaks as line ends. */
export const textOf = (node: Node): string =>
	all(node, 'a:p')
		.map((paragraph) =>
			paragraph.children
				.map((run) => (run.name === 'a:br' ? '\n' : run.children.map(({ text }) => text).join('')))
				.join(''),
		)
		.join('\n');

/** What has an object's name and its words. */
export const identity = (object: Node): Record<string, string> =>
	first(object, 'p:cNvPr').attributes;

/** The objects of a name, in the order of the slide. */
export const named = (slide: Node, name: string): Node[] =>
	[...walk(slide)].filter(
		(object) => /^p:(?:sp|grpSp|cxnSp)$/.test(object.name) && identity(object)['name'] === name,
	);

/** The first object of a name. */
export function theOne(slide: Node, name: string): Node {
	const [object] = named(slide, name);
	if (!object) throw new Error(`No object "${name}" on the slide`);
	return object;
}

/** Where the relationships of a part lead: paths in the package, or addresses outside. */
export function relationships(
	parts: Parts,
	path: string,
): { id: string; type: string; target: string; outside: boolean }[] {
	const [folder, name] = [path.replace(/[^/]*$/, ''), path.replace(/.*\//, '')];
	const part = parts.get(`${folder}_rels/${name}.rels`);
	if (!part) return [];
	return part.children.map(({ attributes }) => {
		const { Id = '', Type = '', Target = '', TargetMode } = attributes;
		const outside = TargetMode === 'External';
		const inside = new URL(Target, `http://package/${folder}`).pathname.slice(1);
		return { id: Id, type: Type.replace(/.*\//, ''), target: outside ? Target : inside, outside };
	});
}
