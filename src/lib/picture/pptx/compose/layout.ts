import { SLIDE } from '../write/units.ts';
import type { Box } from '#lib/geo/types.ts';

/** Margin of a slide, in pixels: projectors cut off the edges. */
export const MARGIN = 36;

/** Gap between groups. */
export const GAP = 16;

/** The lines at the foot. */
export const FOOT = 36;

/** Where things stand on a slide, in pixels. */
export interface Layout {
	/** The column of the words: title, document, and what follows. */
	text: { x: number; width: number; top: number };
	/** Where the quote may stand; `null` where it goes on below the words. */
	quote: Box | null;
	map: Box;
	legend: { x: number; y: number; width: number };
}

/** Width of the words beside a region or a country. */
const COLUMN = 400;

/** Width of a quote beside the world. */
const ASIDE = 330;

const bottom = SLIDE.height - FOOT - 14;

/**
 * A part of the world stands beside its words: it is as high as wide.
 *
 * @param legendHeight what the legend takes in the width that it has here
 */
export function besideText(legendHeight: number): Layout {
	const x = MARGIN + COLUMN + 28;
	const y = bottom - legendHeight;
	return {
		text: { x: MARGIN, width: COLUMN, top: 24 },
		quote: null,
		map: [x, 0, SLIDE.width, y - GAP / 2],
		legend: { x, y, width: SLIDE.width - MARGIN - x },
	};
}

/**
 * The world stands between its words and the legend, with a quote on its right.
 *
 * @param wordsHeight what the words take in the whole width
 */
export function betweenText(textHeight: number, legendHeight: number, withQuote: boolean): Layout {
	const top = 20;
	const y = bottom - legendHeight;
	const mapTop = top + textHeight + GAP / 2;
	const right = withQuote ? SLIDE.width - MARGIN - ASIDE - GAP : SLIDE.width;
	return {
		text: { x: MARGIN, width: SLIDE.width - 2 * MARGIN, top },
		quote: withQuote
			? [SLIDE.width - MARGIN - ASIDE, mapTop, SLIDE.width - MARGIN, y - GAP / 2]
			: null,
		map: [0, mapTop, right, y - GAP / 2],
		legend: { x: MARGIN, y, width: SLIDE.width - 2 * MARGIN },
	};
}

/** The widths that the legend has in both. */
export const LEGEND_WIDTH = {
	beside: SLIDE.width - MARGIN - (MARGIN + COLUMN + 28),
	between: SLIDE.width - 2 * MARGIN,
};
