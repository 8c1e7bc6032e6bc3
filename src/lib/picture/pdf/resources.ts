import type { PdfFile, Ref } from './file.ts';
import { inside, readTransform, spellMatrix, type Matrix } from './matrix.ts';
import type { Node } from './markup.ts';
import { fillOperator, inherited, INITIAL, strokeOperators } from './paint.ts';
import { circlePath, pathOperators, spell } from './path-operators.ts';

/** Wider than any shape's own coordinates. */
const BOUNDS = '[-100000 -100000 100000 100000]';

/** Something in the file, as pages call it. */
interface Named {
	name: string;
	ref: Ref;
}

/**
 * What the pages of a file draw with: shapes and glyphs that are drawn again and again, hatchings,
 * opacities, the font. Each stands in the file once, whichever pages it is on.
 */
export class PageResources {
	readonly #file: PdfFile;
	readonly #pending: Promise<unknown>[] = [];
	readonly #forms = new Map<string, Named>();
	readonly #patterns = new Map<string, Named>();
	readonly #opacities = new Map<number, Named>();
	#font: Ref | null = null;

	constructor(file: PdfFile) {
		this.#file = file;
	}

	/** The name of a shape that is drawn more than once. */
	form(key: string, operators: () => string): string {
		return this.#named(this.#forms, key, 'F', () =>
			this.#stream(`/Type /XObject /Subtype /Form /BBox ${BOUNDS} /Resources << >>`, operators()),
		);
	}

	/**
	 * The name of a hatching or a texture.
	 *
	 * @param matrix from the coordinates of the shape that it fills to the page's
	 */
	pattern({ attributes, children }: Node, matrix: Matrix): string {
		const placed = inside(matrix, readTransform(attributes['patternTransform'] ?? ''));
		const key = `${attributes['id']} ${spellMatrix(placed)}`;
		const side = Number(attributes['width']);
		return this.#named(this.#patterns, key, 'P', () =>
			this.#stream(
				`/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 ${side} ${side}] ` +
					`/XStep ${side} /YStep ${side} /Matrix [${spellMatrix(placed)}] /Resources << >>`,
				children.map(tilePart).join('\n'),
			),
		);
	}

	/** The name of an opacity of lines. */
	opacity(share: number): string {
		return this.#named(this.#opacities, share, 'O', () =>
			this.#file.add(`<< /Type /ExtGState /CA ${spell(share)} >>`),
		);
	}

	/** The name of the font of the words that are not seen. */
	font(): string {
		this.#font ??= this.#file.add(
			'<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
		);
		return 'T0';
	}

	/** The dictionary that all pages share; resolves when everything in it is in the file. */
	async dictionary(): Promise<string> {
		await Promise.all(this.#pending);
		const list = (map: ReadonlyMap<unknown, Named>) =>
			[...map.values()].map(({ name, ref }) => `/${name} ${ref}`).join(' ');
		return (
			`<< /XObject << ${list(this.#forms)} >> /Pattern << ${list(this.#patterns)} >> ` +
			`/ExtGState << ${list(this.#opacities)} >> ` +
			`/Font << ${this.#font ? `/T0 ${this.#font}` : ''} >> >>`
		);
	}

	#stream(dictionary: string, content: string): Ref {
		const ref = this.#file.reserve();
		this.#pending.push(this.#file.stream(dictionary, content, ref));
		return ref;
	}

	#named<K>(map: Map<K, Named>, key: K, letter: string, make: () => Ref): string {
		const known = map.get(key) ?? { name: `${letter}${map.size}`, ref: make() };
		map.set(key, known);
		return known.name;
	}
}

/** A part of a pattern's tile: an area, or a line. */
function tilePart({ name, attributes }: Node): string {
	const paint = inherited(INITIAL, attributes);
	const number = (key: string) => Number(attributes[key] ?? 0);
	const shape =
		name === 'rect'
			? `0 0 ${spell(number('width'))} ${spell(number('height'))} re`
			: pathOperators(
					name === 'circle'
						? circlePath(number('cx'), number('cy'), number('r'))
						: (attributes['d'] ?? ''),
				);
	return paint.stroke === 'none'
		? `${fillOperator(paint.fill)} ${shape} f`
		: `${strokeOperators(paint)} ${shape} S`;
}
