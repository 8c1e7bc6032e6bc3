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
import type { PictureWords } from './picture-words.ts';
import { quoteBlock } from './quote.ts';
import { textures } from './textures.ts';
import { TYPE } from '../letters/type-styles.ts';
import type { MapView } from '../map-view.ts';
import { visibleSheet } from './visible-sheet.ts';
import type { ResolvedStep } from '../step.ts';
import type { Size } from '#lib/geo/camera.ts';
import type { Box } from '#lib/geo/types.ts';
import { standingInWords } from '#lib/panels/coding-words.ts';

/** What a picture is made of. */
export interface PictureInput {
	step: ResolvedStep;
	text: PictureWords;
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

/** A picture, and what stands where in it, in pixels. */
export interface Picture {
	/** Complete in itself. */
	svg: string;
	size: Size;
	text: PictureWords;
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
	const { step, text, size, pen, beside } = input;
	const { viewpoint, lookup, region, country, history, patterns } = step;
	const { surface } = pen.colours;
	const column = Math.round(size.width * COLUMN);
	const width = (beside ? column : size.width) - 2 * MARGIN;

	const { title, rest } = heading(text, pen, width);
	const key = legend(step.legend(beside), pen, { width, column: beside, patterns });
	const fine = flow(
		[...words(text.honesty, TYPE.source, surface('muted'), pen), ...input.imprint],
		width,
		FINE,
	);
	const foot = stack([key, fine], beside ? 10 : 4);
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
	const window: Box = beside
		? [column, 0, size.width, size.height]
		: [0, after, left, bottom - PADDING];
	const view = step.viewIn(window);
	const { globe } = view;
	const sheet = visibleSheet(globe?.sheet ?? step.sheet, view.visible);

	const [x0, y0, x1, y1] = window;
	const frame = `x="${x0}" y="${y0}" width="${x1 - x0}" height="${y1 - y0}"`;
	const chosen = { region, country, history: history ? viewpoint.history : [], patterns };
	const titleOf = input.titled
		? (state: string) =>
				`${lookup.name(state)}: ${standingInWords(viewpoint.countries[state] ?? null, lookup)}`
		: undefined;
	const map =
		`<g id="map" clip-path="url(#window)">` +
		land(sheet, viewpoint, view, pen.colours, { titleOf, patterns }) +
		outlines(sheet, viewpoint, view, chosen, pen.colours) +
		(step.near ? disputed(sheet, view, pen.colours) : '') +
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
