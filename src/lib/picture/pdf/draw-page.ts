import { apply, inside, readTransform, spellMatrix, type Matrix } from './matrix.ts';
import type { Node } from './markup.ts';
import { fillOperator, INITIAL, inherited, strokeOperators, type Paint } from './paint.ts';
import { circlePath, pathOperators, spell } from './path-operators.ts';
import type { PageResources } from './resources.ts';
import { winAnsiString } from './strings.ts';

/** A page as it is drawn. */
export interface DrawnPage {
	/** Operators of the page's content. */
	content: string;
	links: { address: string; box: [x0: number, y0: number, x1: number, y1: number] }[];
}

/** What is handed down from element to element. */
interface Inherited {
	paint: Paint;
	/** To the page's own coordinates. */
	matrix: Matrix;
	/** The address of the link that the element stands in. */
	link: string | null;
}

/** Units of a glyph's outline in one em, as `stills/typesetter.ts` has it. */
const EM = 500;

/** Of Courier, in which the words lie unseen below their outlines: the advance of every letter, in em. */
const ADVANCE = 0.6;

const IDENTITY_WITHOUT_MOVE = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

/**
 * Draws a picture of ours on a page: shapes and outlines of letters as vectors, and the words once more
 * as text that is not seen, so that they can be searched, selected and read aloud. It knows what
 * pictures have: groups, paths, circles, rectangles, uses, clips, hatchings, links.
 *
 * @param page from the picture's pixels to the page's points
 * @throws {Error} for an element that it does not know
 */
export function drawPage(picture: Node, page: Matrix, resources: PageResources): DrawnPage {
	const out: string[] = [];
	const links: DrawnPage['links'] = [];
	const ids = new Map<string, Node>();
	const collect = (node: Node) => {
		if (node.attributes['id']) ids.set(node.attributes['id'], node);
		node.children.forEach(collect);
	};
	collect(picture);
	const referred = (reference: string): Node => {
		const found = ids.get(reference.replace(/^url\(#|^#|\)$/g, ''));
		if (!found) throw new Error(`The picture has no "${reference}"`);
		return found;
	};

	const operatorsOf = ({ name, attributes }: Node): string => {
		const number = (key: string) => Number(attributes[key] ?? 0);
		if (name === 'path') return pathOperators(attributes['d'] ?? '');
		if (name === 'circle')
			return pathOperators(circlePath(number('cx'), number('cy'), number('r')));
		const sides = ['x', 'y', 'width', 'height'].map((key) => spell(number(key)));
		return `${sides.join(' ')} re`;
	};

	/** Paints a shape with what it inherits; `form` names it where it stands in the file once. */
	const shape = (node: Node, { paint, matrix }: Inherited, form: string | null) => {
		const filled = paint.fill !== 'none';
		const stroked = paint.stroke !== 'none';
		if (!filled && !stroked) return;
		const operator = filled ? (stroked ? 'B' : 'f') : 'S';
		if (filled) {
			out.push(
				paint.fill.startsWith('url')
					? `/Pattern cs /${resources.pattern(referred(paint.fill), matrix)} scn`
					: fillOperator(paint.fill),
			);
		}
		if (stroked) {
			const opacity = Number(paint['stroke-opacity']);
			out.push(strokeOperators(paint), `/${resources.opacity(opacity)} gs`);
		}
		out.push(
			form
				? `/${resources.form(`${operator} ${node.attributes['d'] ?? form}`, () => `${operatorsOf(node)} ${operator}`)} Do`
				: `${operatorsOf(node)} ${operator}`,
		);
	};

	/** The words of a line, unseen, as wide as their outlines. */
	const text = ({ attributes }: Node, { matrix, link }: Inherited) => {
		const words = attributes['aria-label'] ?? '';
		const advance = Number(attributes['data-advance']);
		if (link) {
			const [x0, y0] = apply(matrix, [0, -0.25 * EM]);
			const [x1, y1] = apply(matrix, [advance, 0.8 * EM]);
			links.push({ address: link, box: [x0, y0, x1, y1] });
		}
		const letters = [...words].length;
		if (letters === 0) return;
		const stretch = spell((advance / (letters * ADVANCE * EM)) * 100);
		out.push(`BT 3 Tr /${resources.font()} ${EM} Tf ${stretch} Tz ${winAnsiString(words)} Tj ET`);
	};

	const draw = (node: Node, above: Inherited) => {
		const { name, attributes, children } = node;
		if (['title', 'desc', 'defs', 'clipPath', 'pattern', 'style'].includes(name)) return;
		const paint = inherited(above.paint, attributes);
		const link = name === 'a' ? (attributes['href'] ?? null) : above.link;
		const own = attributes['transform'] ? readTransform(attributes['transform']) : null;
		const moved =
			name === 'use' && (attributes['x'] ?? attributes['y'])
				? IDENTITY_WITHOUT_MOVE(Number(attributes['x'] ?? 0), Number(attributes['y'] ?? 0))
				: null;
		const steps = [own, moved].filter((step) => step !== null);
		const matrix = steps.reduce(inside, above.matrix);
		const below = { paint, matrix, link };

		out.push('q');
		for (const step of steps) out.push(`${spellMatrix(step)} cm`);
		if (attributes['clip-path']) clip(referred(attributes['clip-path']));
		switch (name) {
			case 'svg':
			case 'g':
			case 'a':
				// Halos stand below the letters: their words would be there twice.
				if (attributes['aria-label'] && paint.stroke === 'none') text(node, below);
				for (const child of children) draw(child, below);
				break;
			case 'use': {
				const target = referred(attributes['href'] ?? '');
				if (target.name === 'path') {
					shape(
						target,
						{ ...below, paint: inherited(paint, target.attributes) },
						attributes['href'] ?? '',
					);
				} else draw(target, below);
				break;
			}
			case 'path':
			case 'circle':
			case 'rect':
				shape(node, below, null);
				break;
			default:
				throw new Error(`A page cannot show the element "${name}"`);
		}
		out.push('Q');
	};

	const clip = ({ children }: Node) => {
		for (const child of children) {
			const target = child.name === 'use' ? referred(child.attributes['href'] ?? '') : child;
			out.push(`${operatorsOf(target)} W n`);
		}
	};

	out.push(`${spellMatrix(page)} cm`);
	draw(picture, { paint: INITIAL, matrix: page, link: null });
	return { content: out.join('\n'), links };
}
