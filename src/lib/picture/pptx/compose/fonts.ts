import { POINT } from '../write/units.ts';

/**
 * Two families that come with PowerPoint on every system, and whose widths are known: LibreOffice puts
 * Gelasio and Liberation Sans in their places, which have the same.
 */
export const FONTS = { serif: 'Georgia', sans: 'Arial' } as const;

/** Advances in thousandths of the size, of the characters from the space to the tilde. */
const ADVANCES: Record<keyof typeof FONTS, readonly number[]> = {
	serif: [
		241, 331, 412, 643, 610, 817, 710, 215, 375, 375, 472, 643, 270, 374, 270, 469, 614, 430, 559,
		552, 565, 528, 566, 502, 596, 566, 313, 313, 643, 643, 643, 479, 929, 671, 654, 642, 749, 653,
		599, 725, 815, 390, 518, 694, 604, 927, 767, 744, 610, 744, 702, 561, 619, 756, 667, 976, 710,
		615, 602, 375, 469, 375, 643, 643, 500, 504, 560, 454, 574, 483, 325, 509, 582, 293, 292, 536,
		286, 881, 591, 539, 571, 560, 410, 432, 345, 575, 497, 737, 505, 492, 444, 430, 375, 430, 643,
	],
	sans: [
		278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
		556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
		611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
		667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
		222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
	],
};

/** Of every other character: most are narrower. */
const OTHER = 620;
const BOLD = 1.1;

/** Height of a line in sizes of the type. */
const LINE = { serif: 1.14, sans: 1.15 };

/** How text is set. */
export interface Setting {
	family: keyof typeof FONTS;
	/** Points. */
	size: number;
	bold?: boolean;
}

/** How wide a line is, in pixels. */
export function widthOf(text: string, { family, size, bold }: Setting): number {
	let sum = 0;
	for (const character of text)
		sum += ADVANCES[family][(character.codePointAt(0) ?? 0) - 32] ?? OTHER;
	return (sum / 1000) * size * POINT * (bold ? BOLD : 1);
}

/** How high a line is, in pixels. */
export const lineHeight = ({ family, size }: Setting): number => LINE[family] * size * POINT;

/** A stretch of text in one setting. */
export type Part = Setting & { text: string };

/** How many lines text takes in a column, in pixels, whatever the settings of its parts; a word that is too long is broken. */
export function linesIn(parts: readonly Part[], width: number): number {
	let lines = 1;
	let taken = 0;
	for (const part of parts) {
		// A word with the space before it: that space is nothing where the word begins a line.
		for (const [piece] of part.text.matchAll(/\n|[^\S\n]*(?:[^\s-]+-*|-+)|[^\S\n]+/g)) {
			const wide = widthOf(piece, part);
			if (piece === '\n' || (taken > 0 && taken + wide > width)) {
				lines++;
				taken = 0;
			}
			if (piece === '\n') continue;
			taken += taken > 0 ? wide : widthOf(piece.trimStart(), part);
			lines += Math.max(0, Math.ceil(taken / width) - 1);
		}
	}
	return lines;
}

/** How high text stands in a column, in pixels; its lines are as high as the largest of its parts. */
export function heightIn(parts: readonly Part[], width: number): number {
	const high = Math.max(0, ...parts.map(lineHeight));
	return linesIn(parts, width) * high;
}
