import type { Clip, Context, Pattern, Rectangle } from './context.ts';
import { disputed } from './disputed.ts';
import { flow, stack, textItems, type Block, type Item } from './flow.ts';
import { globeEdge, globeSea } from './globe-stage.ts';
import { hatchedIn, hatching } from './hatching.ts';
import { heading } from './heading.ts';
import { land } from './land.ts';
import { legend } from './legend.ts';
import { mapNames } from './map-names.ts';
import { outlines } from './outlines.ts';
import type { Pen } from './pen.ts';
import type { PictureCaptions } from './picture-captions.ts';
import { quoteBlock } from './quote.ts';
import { texturedFill, texturedIn } from './textures.ts';
import { visibleDrawing } from './visible-drawing.ts';
import { weightOf } from './weight-of.ts';
import type { Colours } from '../colours.ts';
import { TYPE } from '../letters/type-styles.ts';
import type { MapWindow } from '../map-window.ts';
import type { ResolvedStep } from '../step.ts';
import type { Size } from '#lib/geo/camera.ts';
import type { Box, Point, Drawing } from '#lib/geo/types.ts';
import { standingInWords } from '#lib/panels/coding-words.ts';

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
	const px = 1 / (mapWindow.scale * drawing.unit);
	return {
		size,
		text,
		title,
		mapWindow,
		quoted,
		window: clip,
		patterns: patternsOf(step, px, weightOf(mapWindow), pen.colours),
		draw(context) {
			if (!input.transparent) ground(context, size, mapWindow, clip, pen.colours);
			context.group({ id: 'map', clip }, () => map(context, input, drawing, mapWindow));
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

const rectangleOf = ([x0, y0, x1, y1]: Box): Required<Rectangle> => {
	return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
};

/** Draws what lies below the map: the paper of the picture, and the sea. */
function ground(
	context: Context,
	size: Size,
	mapWindow: MapWindow,
	window: Clip,
	colours: Colours,
): void {
	const { surface } = colours;
	const sea = surface(mapWindow.globe ? 'space' : 'sea');
	context.rect({ id: 'ground', ...size, fill: surface('card') });
	context.rect({ id: 'sea', ...rectangleOf(mapWindow.box), fill: sea });
	if (mapWindow.globe) globeSea(context, mapWindow, colours, window);
}

/** Draws land, lines and names. */
function map(
	context: Context,
	{ step, pen: { colours }, titled = false }: PictureInput,
	drawing: Drawing,
	mapWindow: MapWindow,
): void {
	const { viewpoint, lookup, region, country, patterns } = step;
	const titleOf = (state: string) =>
		`${lookup.name(state)}: ${standingInWords(viewpoint.countries[state] ?? null, lookup)}`;
	const history = step.history ? viewpoint.history : [];
	const options = { titleOf: titled ? titleOf : undefined, patterns };
	land(context, drawing, viewpoint, mapWindow, colours, options);
	outlines(context, drawing, viewpoint, mapWindow, { region, country, history, patterns }, colours);
	if (step.near) disputed(context, drawing, mapWindow, colours);
	if (mapWindow.globe) globeEdge(context, mapWindow, colours);
	mapNames(context, viewpoint, lookup, { drawing, mapWindow, region }, colours);
}

/**
 * The hatchings, or the textures, that a viewpoint's map and legend may need.
 *
 * @param px units of the map's shapes in one pixel
 * @param weight what share of their full thickness the lines have
 */
function patternsOf(
	{ viewpoint, patterns: textured }: Pick<ResolvedStep, 'viewpoint' | 'patterns'>,
	px: number,
	weight: number,
	colours: Colours,
): Pattern[] {
	if (!textured)
		return hatchedIn(viewpoint).map((category) => hatching(category, px, weight, colours));
	const fills = texturedIn(viewpoint).flatMap((category) => [
		texturedFill(category, px, 'map', colours),
		texturedFill(category, 1, 'swatch', colours),
	]);
	return fills.filter((fill) => typeof fill !== 'string');
}
