import type { PdfFile, Ref } from './file.ts';
import { circleForm, pathForm, rectForm } from './forms.ts';
import { inside, matrixOf, spellMatrix, type Matrix } from './matrix.ts';
import { fillOperator, inherited, INITIAL, strokeOperators } from './paint.ts';
import { spell } from './path-operators.ts';
import type { Circle, Forms, Paint, Path, Pattern, Rectangle } from '../scene/context.ts';

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
	pattern({ id, side, transform, draw }: Pattern, matrix: Matrix): string {
		const placed = spellMatrix(inside(matrix, matrixOf(transform)));
		return this.#named(this.#patterns, `${id} ${placed}`, 'P', () => {
			const tile = new Tile();
			draw(tile);
			return this.#stream(
				`/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 ${side} ${side}] ` +
					`/XStep ${side} /YStep ${side} /Matrix [${placed}] /Resources << >>`,
				tile.operators.join('\n'),
			);
		});
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

/** The tile of a pattern: areas and lines, each with its own paint. */
class Tile implements Forms {
	readonly operators: string[] = [];

	path(path: Path & Paint): void {
		this.#paint(pathForm(path), path);
	}

	circle(circle: Circle & Paint): void {
		this.#paint(circleForm(circle), circle);
	}

	rect(rect: Rectangle & Paint): void {
		this.#paint(rectForm(rect), rect);
	}

	#paint(form: string, own: Paint): void {
		const paint = inherited(INITIAL, own);
		if (paint.stroke !== 'none') this.operators.push(`${strokeOperators(paint)} ${form} S`);
		else if (typeof paint.fill === 'string')
			this.operators.push(`${fillOperator(paint.fill)} ${form} f`);
	}
}
