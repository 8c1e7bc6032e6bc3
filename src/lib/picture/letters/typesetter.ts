import type { TypeStyle } from './type-styles.ts';

/** Units of a glyph's path in one em: at the size of the largest title, a tenth of a pixel. */
export const EM = 500;

/** A glyph of a shaped line. */
export interface PlacedGlyph {
	/** Names face, weight and glyph: the same for the same form. */
	key: string;
	/** From the line's beginning, in units of the glyph's path. */
	x: number;
}

/** A line of text as glyphs. */
export interface ShapedLine {
	glyphs: PlacedGlyph[];
	/** Advance of the whole line, in pixels. */
	width: number;
}

/** Turns text into forms: no picture depends on a font that its reader may not have. */
export interface Typesetter {
	/** @throws {Error} where the face has no glyph for a character, naming it */
	shape(text: string, style: TypeStyle): ShapedLine;
	/** Path data of a glyph that `shape` has placed, y upwards, `EM` units in one em. */
	outline(key: string): string;
}
