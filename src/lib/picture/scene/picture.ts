import type { Clip, Context, Pattern } from './context.ts';
import { flow, stack, textItems, type Block, type Item } from './flow.ts';
import { heading } from './heading.ts';
import { legend } from './legend.ts';
import { map, patternsOf, rectangleOf, sea } from './map-layers.ts';
import type { Pen } from './pen.ts';
import type { PictureCaptions } from './picture-captions.ts';
import { quoteBlock } from './quote.ts';
import { visibleDrawing } from './visible-drawing.ts';
import { TYPE } from '../letters/type-styles.ts';
import type { MapWindow } from '../map-window.ts';
import type { ResolvedStep } from '../step.ts';
import type { Size } from '#lib/geo/camera.ts';
import type { Box, Point } from '#lib/geo/types.ts';

/** What a picture is made of. */
export interface PictureInput {
	step: ResolvedStep;
	text: PictureCaptions;
	/** In pixels. */
	size: Size;
	pen: Pen;
	/** Whether heading and legend stand beside the map, or above and below it. */
	beside: boolean;
	/** Whether it shows the step's quote, if there is one and room for it. */
	quoted?: boolean;
	/** The last words at the foot: data version and address. */
	imprint: readonly Item[];
	/** Neither sea nor background. */
	transparent?: boolean;
	/** Whether each state's group has a title. */
	titled?: boolean;
	/** How many times larger than on a screen the map is lettered. */
	lettering?: number;
}

/** A picture that is laid out: any kind of file can be drawn of it. */
export interface Picture {
	size: Size;
	text: PictureCaptions;
	/** Where the title stands, in pixels. */
	title: Box;
	mapWindow: MapWindow;
	/** Whether there was room for the quote. */
	quoted: boolean;
	/** What of the map is in sight. */
	window: Clip;
	/** What areas of it may be filled with. */
	patterns: readonly Pattern[];
	/** Draws it from the back to the front. */
	draw(context: Context): void;
}

/** Distances in pixels. */
const MARGIN = 28;
const PADDING = 14;
const FINE = 17;

/** Of the width: what heading and legend have beside the map. */
const COLUMN = 0.34;

/** A picture that is no wider than this, in heights, has no room beside the map. */
export const LEAST_WIDE = 1.2;

/** Of the height: the least that is left to the map between them. */
const LEAST_MAP = 0.45;

/**
 * A step as a picture that stands alone: with title, legend and source. The same input gives the same
 * picture.
 *
 * @returns `null` where there is no room for the words
 */
export function pictureOf(input: PictureInput): Picture | null {
	const { step, text, size, pen } = input;
	const laidOut = layOut(input);
	if (!laidOut) return null;
	const { blocks, window, title, quoted } = laidOut;
	const mapWindow = step.mapWindowIn(window);
	const drawing = visibleDrawing(mapWindow.globe?.drawing ?? step.drawing, mapWindow.visible);
	const clip = { id: 'window', within: rectangleOf(window) };
	return {
		size,
		text,
		title,
		mapWindow,
		quoted,
		window: clip,
		patterns: patternsOf(step, mapWindow, drawing.unit, pen.colours),
		draw(context) {
			if (!input.transparent) {
				context.rect({ id: 'ground', ...size, fill: pen.colours.surface('card') });
				sea(context, mapWindow, clip, pen.colours);
			}
			const { titled = false, lettering = 1 } = input;
			context.group({ id: 'map', clip }, () =>
				map(context, step, drawing, mapWindow, pen.colours, { titled, lettering }),
			);
			for (const { id, block, at } of blocks) {
				if (id === null) block.draw(context, at);
				else context.group({ id }, () => block.draw(context, at));
			}
		},
	};
}

/** A block of words, and its upper left corner. */
interface PlacedBlock {
	/** `null` where the block has a group of its own. */
	id: string | null;
	block: Block;
	at: Point;
}

/** Where the words stand, and what they leave to the map; `null` where there is no room for them. */
function layOut({
	step,
	text,
	size,
	pen,
	beside,
	...input
}: PictureInput): { blocks: PlacedBlock[]; window: Box; title: Box; quoted: boolean } | null {
	const column = Math.round(size.width * COLUMN);
	const width = (beside ? column : size.width) - 2 * MARGIN;
	const { title, rest } = heading(text, pen, width);
	const key = legend(step.legend(beside), pen, { width, column: beside, patterns: step.patterns });
	const muted = pen.colours.surface('muted');
	const fine = [...textItems(text.honesty, TYPE.source, muted, pen), ...input.imprint];
	const foot = stack([key, flow(fine, width, FINE)], beside ? 10 : 4);
	const bottom = size.height - foot.height - PADDING;
	const top = PADDING + title.height + rest.height + PADDING;

	// Between heading and legend the quote stands right of the map, in a high picture above it.
	const wanted = input.quoted ? step.quote : null;
	const right = Boolean(wanted) && !beside && size.width > size.height * LEAST_WIDE;
	const room = bottom - top - (beside ? PADDING : right ? 2 * PADDING : size.height * LEAST_MAP);
	if (room < 0 || (right && room < size.height * LEAST_MAP)) return null;
	const quote = wanted
		? quoteBlock(wanted, pen, { width: right ? column - 2 * MARGIN : width, height: room })
		: null;
	const left = quote && right ? size.width - column : size.width;
	const after = top + (quote && !beside && !right ? quote.height + PADDING : 0);
	const quoteAt: Point = right ? [left + MARGIN, top + PADDING] : [MARGIN, top];
	return {
		blocks: [
			{ id: 'title', block: title, at: [MARGIN, PADDING] },
			{ id: 'document', block: rest, at: [MARGIN, PADDING + title.height] },
			...(quote ? [{ id: null, block: quote, at: quoteAt }] : []),
			{ id: 'foot', block: foot, at: [MARGIN, bottom] },
		],
		window: beside ? [column, 0, size.width, size.height] : [0, after, left, bottom - PADDING],
		title: [MARGIN, PADDING, MARGIN + width, PADDING + title.height],
		quoted: quote !== null,
	};
}
