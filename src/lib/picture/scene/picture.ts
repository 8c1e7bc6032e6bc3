import { disputed } from './disputed.ts';
import { escapeText } from '../svg/escape.ts';
import { flow, stack, words, type Block, type Item } from './flow.ts';
import { hatchings } from './hatching.ts';
import { heading } from './heading.ts';
import { globeEdge, globeSea } from './globe-stage.ts';
import { land } from './land.ts';
import { legend } from './legend.ts';
import type { Pen } from './lettering.ts';
import { mapNames } from './map-names.ts';
import { outlines } from './outlines.ts';
import { quoteBlock, type PictureQuote } from './quote.ts';
import { textures } from './textures.ts';
import { TYPE } from '../letters/type-styles.ts';
import type { MapView } from '../map-view.ts';
import { visibleSheet } from './visible-sheet.ts';
import type { StillWords } from '../words.ts';
import type { Lookup, ViewpointEntry } from '#lib/corpus/tables.ts';
import type { Size } from '#lib/geo/camera.ts';
import type { Box, Sheet } from '#lib/geo/types.ts';

/** What a picture is made of. */
export interface PictureInput {
	/** As it is shown: with its switches. */
	viewpoint: ViewpointEntry;
	text: StillWords;
	lookup: Lookup;
	/** The drawing that the map is made of. */
	sheet: Sheet;
	/** In pixels. */
	size: Size;
	/** The part of the map that is shown in a window of the picture. */
	viewIn: (window: Box) => MapView;
	pen: Pen;
	/** The region whose outline and members are set off. */
	region: string | null;
	/** The country that is outlined. */
	country?: string | null;
	/** Whether earlier relations are outlined. */
	history?: boolean;
	/** Whether the categories have textures besides their colours. */
	patterns?: boolean;
	/** Whether heading and legend stand beside the map, or above and below it. */
	beside: boolean;
	quote?: PictureQuote | null;
	/** The last words at the foot: data version and address. */
	imprint: readonly Item[];
	/** Neither sea nor background. */
	transparent?: boolean;
	/** What a state's group is titled; without it groups have no titles. */
	titleOf?: ((state: string) => string) | undefined;
}

/** A picture, and what stands where in it, in pixels. */
export interface Picture {
	/** Complete in itself. */
	svg: string;
	size: Size;
	text: StillWords;
	title: Box;
	view: MapView;
	/** Whether there was room for the quote. */
	quoted: boolean;
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
 * A viewpoint's map as a picture that stands alone: with title, legend and source. The same input gives
 * the same bytes.
 *
 * @returns `null` where there is no room for the words
 */
export function pictureOf(input: PictureInput): Picture | null {
	const {
		viewpoint,
		text,
		lookup,
		size,
		pen,
		region,
		beside,
		history = false,
		patterns = false,
	} = input;
	const { surface } = pen.colours;
	const column = Math.round(size.width * COLUMN);
	const width = (beside ? column : size.width) - 2 * MARGIN;

	const { title, rest } = heading(text, pen, width);
	const key = legend(viewpoint, lookup, pen, { width, column: beside, history, patterns });
	const fine = flow(
		[...words(text.honesty, TYPE.source, surface('muted'), pen), ...input.imprint],
		width,
		FINE,
	);
	const foot = stack([key, fine], beside ? 10 : 4);
	const bottom = size.height - foot.height - PADDING;
	const top = PADDING + title.height + rest.height + PADDING;
	// Between heading and legend the quote stands right of the map, in a high picture above it.
	const right = Boolean(input.quote) && !beside && size.width > size.height * LEAST_WIDE;
	const room = bottom - top - (beside ? PADDING : right ? 2 * PADDING : size.height * LEAST_MAP);
	if (room < 0 || (right && room < size.height * LEAST_MAP)) return null;
	const quote = input.quote
		? quoteBlock(input.quote, pen, { width: right ? column - 2 * MARGIN : width, height: room })
		: null;
	const left = quote && right ? size.width - column : size.width;
	const after = top + (quote && !beside && !right ? quote.height + PADDING : 0);
	const window: Box = beside
		? [column, 0, size.width, size.height]
		: [0, after, left, bottom - PADDING];
	const view = input.viewIn(window);
	const { globe } = view;
	const sheet = visibleSheet(globe?.sheet ?? input.sheet, view.visible);

	const [x0, y0, x1, y1] = window;
	const frame = `x="${x0}" y="${y0}" width="${x1 - x0}" height="${y1 - y0}"`;
	const chosen = {
		region,
		country: input.country ?? null,
		history: history ? viewpoint.history : [],
		patterns,
	};
	const map =
		`<g id="map" clip-path="url(#window)">` +
		land(sheet, viewpoint, view, pen.colours, { titleOf: input.titleOf, patterns }) +
		outlines(sheet, viewpoint, view, chosen, pen.colours) +
		disputed(sheet, view, pen.colours) +
		(globe ? globeEdge(view, pen.colours) : '') +
		`${mapNames(viewpoint, lookup, { sheet, view, region }, pen)}</g>`;
	const draw = (id: string, block: Block, y: number) =>
		`<g id="${id}">${block.draw([MARGIN, y])}</g>`;
	const lettering =
		draw('title', title, PADDING) +
		draw('document', rest, PADDING + title.height) +
		(quote ? quote.draw(right ? [left + MARGIN, top + PADDING] : [MARGIN, top]) : '') +
		draw('foot', foot, bottom);
	const ground = input.transparent
		? ''
		: `<rect id="ground" width="${size.width}" height="${size.height}" fill="${surface('card')}"/>` +
			`<rect id="sea" ${frame} fill="${surface(globe ? 'space' : 'sea')}"/>` +
			(globe ? globeSea(view, pen.colours, 'window') : '');
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" ` +
		`viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="t d">` +
		`<title id="t">${escapeText(text.title)}</title>` +
		`<desc id="d">${escapeText(text.description)}</desc>` +
		`<defs><clipPath id="window"><rect ${frame}/></clipPath>` +
		(patterns ? textures : hatchings)(viewpoint, 1 / (view.scale * sheet.unit), pen.colours) +
		`${pen.letters.definitions()}</defs>${ground}${map}${lettering}</svg>\n`;
	return {
		svg,
		size,
		text,
		title: [MARGIN, PADDING, MARGIN + width, PADDING + title.height],
		view,
		quoted: quote !== null,
	};
}
