import type { Anchor } from '../letters/set-line.ts';
import type { TypeStyle } from '../letters/type-styles.ts';
import type { Point } from '#lib/geo/types.ts';

/** How text becomes SVG: as outlines, or as text elements. */
export interface SvgLetters {
	/**
	 * A line of text, in the fill that it stands in.
	 *
	 * @param at pixels: where the line begins, has its middle, or ends, and its base line
	 */
	line(text: string, style: TypeStyle, at: Point, anchor?: Anchor): string;
	/** Pixels in the units that a stroke around a line of this style is measured in. */
	strokeWidth(pixels: number, style: TypeStyle): number;
	/** What the lines written so far refer to. */
	definitions(): string;
}
