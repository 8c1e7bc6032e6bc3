import { wrap } from './element.ts';
import { escapeText } from './escape.ts';
import type { SvgLetters } from './letters.ts';
import type { Anchor } from '../letters/set-line.ts';
import type { Face, TypeStyle } from '../letters/type-styles.ts';
import type { Typesetter } from '../letters/typesetter.ts';
import type { Point } from '#lib/geo/types.ts';

const FAMILIES: Record<Face, string> = {
	serif: "Newsreader, 'Newsreader Variable', Georgia, serif",
	'serif-italic': "Newsreader, 'Newsreader Variable', Georgia, serif",
	sans: "'Public Sans', 'Public Sans Variable', Arial, sans-serif",
};

/**
 * Text as text elements, in fonts by name: it can be edited, searched and read aloud. Placed like the
 * outlines, so that both pictures are the same.
 */
export class TextLetters implements SvgLetters {
	readonly #typesetter: Typesetter;

	constructor(typesetter: Typesetter) {
		this.#typesetter = typesetter;
	}

	line(text: string, style: TypeStyle, [x, y]: Point, anchor: Anchor = 'start'): string {
		// Spaces at the beginning are not kept by SVG.
		const trimmed = text.trimStart();
		const spaces = text.slice(0, text.length - trimmed.length);
		const indent = this.#typesetter.shape(spaces, style).width;
		const attributes = {
			x: round(x + indent),
			y: round(y),
			'font-family': FAMILIES[style.face],
			'font-size': style.size,
			'font-weight': style.weight,
			'font-style': style.face === 'serif-italic' ? 'italic' : undefined,
			'text-anchor': anchor === 'start' ? undefined : anchor,
		};
		return wrap('text', attributes, escapeText(trimmed));
	}

	strokeWidth(pixels: number): number {
		return pixels;
	}

	definitions(): string {
		return '';
	}
}

const round = (n: number) => Number(n.toFixed(1));
