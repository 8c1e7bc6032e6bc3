import type { Colours } from '../colours.ts';
import type { TypeStyle } from '../letters/type-styles.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** How words become SVG: as outlines, or as text. */
export interface Lettering {
	/** Width of a line in pixels. */
	width(text: string, style: TypeStyle): number;
	/**
	 * A line of text as SVG, in the fill that it stands in.
	 *
	 * @param at pixels: where the line begins, has its middle, or ends, and its base line
	 */
	line(text: string, style: TypeStyle, at: [x: number, y: number], anchor?: Anchor): string;
	/** Pixels in the units that a stroke around a line of this style is measured in. */
	stroke(pixels: number, style: TypeStyle): number;
	/** What the lines drawn so far refer to. */
	definitions(): string;
}

/** What a picture is drawn with. */
export interface Pen {
	colours: Colours;
	letters: Lettering;
}
