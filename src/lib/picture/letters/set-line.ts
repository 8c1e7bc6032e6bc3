import { EM, type Typesetter } from './typesetter.ts';
import type { TypeStyle } from './type-styles.ts';
import type { Point } from '#lib/geo/types.ts';

/** What of a line of text stands at its place. */
export type Anchor = 'start' | 'middle' | 'end';

const SHIFT: Record<Anchor, number> = { start: 0, middle: 0.5, end: 1 };

/** A line of text as outlines, where it stands. */
export interface SetLine {
	/** Of the glyphs' coordinates, whose y goes upwards. */
	origin: Point;
	/** Pixels in one of their units. */
	scale: number;
	/** Those that have an outline, with their places in the line. */
	glyphs: { key: string; x: number }[];
	/** Width of the line in units of the glyphs. */
	advance: number;
}

/**
 * Sets a line of text in outlines.
 *
 * @param at where it begins, has its middle, or ends, and its base line
 */
export function setLine(
	typesetter: Typesetter,
	text: string,
	style: TypeStyle,
	[x, y]: Point,
	anchor: Anchor = 'start',
): SetLine {
	const { glyphs, width } = typesetter.shape(text, style);
	return {
		origin: [round(x - SHIFT[anchor] * width), round(y)],
		scale: Number((style.size / EM).toFixed(4)),
		glyphs: glyphs.filter(({ key }) => typesetter.outline(key) !== ''),
		advance: Math.round(inGlyphs(width, style)),
	};
}

/** Pixels in units of a style's glyphs. */
export const inGlyphs = (pixels: number, { size }: TypeStyle): number => (pixels / size) * EM;

const round = (n: number) => Number(n.toFixed(1));
