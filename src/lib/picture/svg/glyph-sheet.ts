import { escapeText } from './escape.ts';
import { EM, type Typesetter } from '../letters/typesetter.ts';
import type { Anchor, Lettering } from '../scene/lettering.ts';
import type { TypeStyle } from '../letters/type-styles.ts';

const SHIFT: Record<Anchor, number> = { start: 0, middle: 0.5, end: 1 };

/**
 * The lettering of one picture: text as references to glyphs, each of which stands in the picture
 * once, however often it is used.
 */
export class GlyphSheet implements Lettering {
	readonly #typesetter: Typesetter;
	readonly #used = new Set<string>();
	readonly #said: boolean;

	/** @param said whether each line says in its attributes what it says in outlines, and how wide it is */
	constructor(typesetter: Typesetter, said = false) {
		this.#typesetter = typesetter;
		this.#said = said;
	}

	/** Width of a line in pixels. */
	width(text: string, style: TypeStyle): number {
		return this.#typesetter.shape(text, style).width;
	}

	/**
	 * A line of text as SVG.
	 *
	 * @param x pixels: where the line begins, has its middle, or ends
	 * @param y pixels: its base line
	 */
	line(text: string, style: TypeStyle, [x, y]: [number, number], anchor: Anchor = 'start'): string {
		const { glyphs, width } = this.#typesetter.shape(text, style);
		const uses = glyphs
			.filter(({ key }) => this.#typesetter.outline(key) !== '')
			.map(({ key, x }) => {
				this.#used.add(key);
				return `<use href="#${key}"${x ? ` x="${x}"` : ''}/>`;
			});
		const scale = Number((style.size / EM).toFixed(4));
		const left = round(x - SHIFT[anchor] * width);
		const label = this.#said
			? ` aria-label="${escapeText(text)}" data-advance="${Math.round((width / style.size) * EM)}"`
			: '';
		return `<g transform="translate(${left} ${round(y)}) scale(${scale} -${scale})"${label}>${uses.join('')}</g>`;
	}

	stroke(pixels: number, { size }: TypeStyle): number {
		return Math.round((pixels / size) * EM);
	}

	/** The glyphs that the lines refer to, sorted, so that the same picture is the same file. */
	definitions(): string {
		return [...this.#used]
			.sort()
			.map((key) => `<path id="${key}" d="${this.#typesetter.outline(key)}"/>`)
			.join('');
	}
}

const round = (n: number) => Number(n.toFixed(1));
