import { escapeText } from './escape.ts';
import type { Anchor, Lettering } from '../scene/lettering.ts';
import type { Face, TypeStyle } from '../letters/type-styles.ts';
import type { Typesetter } from '../letters/typesetter.ts';

const FAMILIES: Record<Face, string> = {
	serif: "Newsreader, 'Newsreader Variable', Georgia, serif",
	'serif-italic': "Newsreader, 'Newsreader Variable', Georgia, serif",
	sans: "'Public Sans', 'Public Sans Variable', Arial, sans-serif",
};

/**
 * Words as text, in fonts by name: they can be edited, searched and read aloud. Measured like the
 * outlines, so that both pictures are the same.
 */
export class TextSheet implements Lettering {
	readonly #typesetter: Typesetter;

	constructor(typesetter: Typesetter) {
		this.#typesetter = typesetter;
	}

	width(text: string, style: TypeStyle): number {
		return this.#typesetter.shape(text, style).width;
	}

	line(text: string, style: TypeStyle, [x, y]: [number, number], anchor: Anchor = 'start'): string {
		// Spaces at the beginning are not kept by SVG.
		const words = text.trimStart();
		const indent = this.width(text.slice(0, text.length - words.length), style);
		return (
			`<text x="${round(x + indent)}" y="${round(y)}" font-family="${FAMILIES[style.face]}" ` +
			`font-size="${style.size}" font-weight="${style.weight}"` +
			(style.face === 'serif-italic' ? ' font-style="italic"' : '') +
			(anchor === 'start' ? '' : ` text-anchor="${anchor}"`) +
			`>${escapeText(words)}</text>`
		);
	}

	stroke(pixels: number): number {
		return pixels;
	}

	definitions(): string {
		return '';
	}
}

const round = (n: number) => Number(n.toFixed(1));
