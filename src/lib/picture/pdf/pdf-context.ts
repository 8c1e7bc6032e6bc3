import { circleForm, pathForm, rectForm } from './forms.ts';
import { apply, inside, matrixOf, spellMatrix, type Matrix } from './matrix.ts';
import { fillOperator, INITIAL, inherited, strokeOperators, type FullPaint } from './paint.ts';
import { spell } from './path-operators.ts';
import type { PageResources } from './resources.ts';
import { winAnsiString } from './strings.ts';
import { inGlyphs, setLine, type Anchor } from '../letters/set-line.ts';
import type { TypeStyle } from '../letters/type-styles.ts';
import { EM, type Typesetter } from '../letters/typesetter.ts';
import type {
	Attributes,
	Circle,
	Clip,
	Context,
	Path,
	Rectangle,
	Shape,
	Stencil,
} from '../scene/context.ts';
import type { Point } from '#lib/geo/types.ts';

/** A link on a page: its address, and where it is, in the page's points. */
export interface PageLink {
	address: string;
	box: [x0: number, y0: number, x1: number, y1: number];
}

/** What groups inherit. */
interface Inherited {
	paint: FullPaint;
	/** To the page's own coordinates. */
	matrix: Matrix;
	/** The address of the link that is open. */
	link: string | null;
}

/** The advance of Courier, the font of the invisible text below the outlines, in em. */
const ADVANCE = 0.6;

/**
 * The drawing of a picture as the content of a page: shapes and outlines of letters as vectors, and the
 * words once more as text that is not seen, so that they can be searched, selected and read aloud.
 */
export class PdfContext implements Context {
	readonly links: PageLink[] = [];
	readonly #out: string[] = [];
	readonly #resources: PageResources;
	readonly #typesetter: Typesetter;
	#now: Inherited;

	/** @param page from the picture's pixels to the page's points */
	constructor(page: Matrix, resources: PageResources, typesetter: Typesetter) {
		this.#resources = resources;
		this.#typesetter = typesetter;
		this.#now = { paint: INITIAL, matrix: page, link: null };
		this.#out.push(`${spellMatrix(page)} cm`);
	}

	/** Operators of the page's content. */
	get content(): string {
		return this.#out.join('\n');
	}

	group(attributes: Attributes, draw: () => void): void {
		this.#within(attributes, draw);
	}

	path(path: Path & Attributes): void {
		this.#within(path, () => this.#paint(pathForm(path)));
	}

	circle(circle: Circle & Attributes): void {
		this.#within(circle, () => this.#paint(circleForm(circle)));
	}

	rect(rect: Rectangle & Attributes): void {
		this.#within(rect, () => this.#paint(rectForm(rect)));
	}

	define(): void {
		// A stencil is drawn where it is used.
	}

	use(drawn: Shape | Stencil, attributes: Attributes): void {
		this.#within(attributes, () => {
			if ('d' in drawn) this.#paintAgain(drawn);
			else this.#within({}, () => drawn.draw(this));
		});
	}

	text(text: string, style: TypeStyle, at: Point, anchor?: Anchor): void {
		const { origin, scale, glyphs, advance } = setLine(this.#typesetter, text, style, at, anchor);
		this.#within({ transform: { translate: origin, scale: [scale, -scale] } }, () => {
			// Halos stand below the letters: their words would be there twice.
			if (this.#now.paint.stroke === 'none') this.#unseen(text, advance);
			for (const { key, x } of glyphs)
				this.#within(x ? { transform: { translate: [x, 0] } } : {}, () =>
					this.#paintAgain({ d: this.#typesetter.outline(key) }),
				);
		});
	}

	strokeWidth(pixels: number, style: TypeStyle): number {
		return Math.round(inGlyphs(pixels, style));
	}

	link(address: string, draw: () => void): void {
		this.#within({}, () => {
			this.#now = { ...this.#now, link: address };
			draw();
		});
	}

	/** Draws with the inherited values as changed by attributes, then restores them. */
	#within({ transform, clip, ...own }: Attributes, draw: () => void): void {
		const above = this.#now;
		this.#out.push('q');
		let { matrix } = above;
		if (transform) {
			const step = matrixOf(transform);
			this.#out.push(`${spellMatrix(step)} cm`);
			matrix = inside(matrix, step);
		}
		if (clip) this.#clip(clip);
		this.#now = { ...above, paint: inherited(above.paint, own), matrix };
		draw();
		this.#now = above;
		this.#out.push('Q');
	}

	#clip({ within }: Clip): void {
		this.#out.push(`${'d' in within ? pathForm(within) : rectForm(within)} W n`);
	}

	/** Paints a form. */
	#paint(form: string): void {
		const operator = this.#setPaint();
		if (operator) this.#out.push(`${form} ${operator}`);
	}

	/** Paints a form that stands in the file once. */
	#paintAgain(path: Path): void {
		const operator = this.#setPaint();
		if (!operator) return;
		const form = () => `${pathForm(path)} ${operator}`;
		this.#out.push(`/${this.#resources.form(`${operator} ${path.d}`, form)} Do`);
	}

	/** Sets colours and lines; the operator that paints with them, `null` where nothing is painted. */
	#setPaint(): 'B' | 'f' | 'S' | null {
		const { paint, matrix } = this.#now;
		const { fill } = paint;
		const stroked = paint.stroke !== 'none';
		if (fill !== 'none')
			this.#out.push(
				typeof fill === 'string'
					? fillOperator(fill)
					: `/Pattern cs /${this.#resources.pattern(fill, matrix)} scn`,
			);
		if (stroked)
			this.#out.push(
				strokeOperators(paint),
				`/${this.#resources.opacity(paint['stroke-opacity'])} gs`,
			);
		return fill === 'none' ? (stroked ? 'S' : null) : stroked ? 'B' : 'f';
	}

	/** The words of a line, unseen, as wide as their outlines. */
	#unseen(text: string, advance: number): void {
		const { matrix, link } = this.#now;
		if (link) {
			const [x0, y0] = apply(matrix, [0, -0.25 * EM]);
			const [x1, y1] = apply(matrix, [advance, 0.8 * EM]);
			this.links.push({ address: link, box: [x0, y0, x1, y1] });
		}
		const letters = [...text].length;
		if (letters === 0) return;
		const stretch = spell((advance / (letters * ADVANCE * EM)) * 100);
		const font = this.#resources.font();
		this.#out.push(`BT 3 Tr /${font} ${EM} Tf ${stretch} Tz ${winAnsiString(text)} Tj ET`);
	}
}
