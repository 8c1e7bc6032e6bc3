import { element, wrap } from './element.ts';
import type { SvgLetters } from './letters.ts';
import { inGlyphs, setLine, type Anchor } from '../letters/set-line.ts';
import type { TypeStyle } from '../letters/type-styles.ts';
import type { Typesetter } from '../letters/typesetter.ts';
import type { Point } from '#lib/geo/types.ts';

/**
 * The letters of one picture as outlines: references to glyphs, each of which stands in the picture
 * once, however often it is used.
 */
export class GlyphLetters implements SvgLetters {
	readonly #typesetter: Typesetter;
	readonly #used = new Set<string>();
	readonly #said: boolean;

	/** @param said whether each line says in an attribute what it says in outlines */
	constructor(typesetter: Typesetter, said = false) {
		this.#typesetter = typesetter;
		this.#said = said;
	}

	line(text: string, style: TypeStyle, at: Point, anchor?: Anchor): string {
		const { origin, scale, glyphs, advance } = setLine(this.#typesetter, text, style, at, anchor);
		const uses = glyphs.map(({ key, x }) => {
			this.#used.add(key);
			return element('use', { href: `#${key}`, x: x || undefined });
		});
		const said = this.#said ? { 'aria-label': text, 'data-advance': advance } : {};
		const transform = { translate: origin, scale: [scale, -scale] as Point };
		return wrap('g', { transform, ...said }, uses.join(''));
	}

	strokeWidth(pixels: number, style: TypeStyle): number {
		return Math.round(inGlyphs(pixels, style));
	}

	/** The glyphs that the lines refer to, sorted, so that the same picture is the same file. */
	definitions(): string {
		return [...this.#used]
			.sort()
			.map((id) => element('path', { id, d: this.#typesetter.outline(id) }))
			.join('');
	}
}
