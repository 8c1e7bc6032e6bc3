import { surface } from './colours.ts';
import { disputed } from './disputed.ts';
import { flow, stack, words } from './flow.ts';
import { GlyphSheet } from './glyph-sheet.ts';
import { hatchings } from './hatching.ts';
import { heading } from './heading.ts';
import { land } from './land.ts';
import { legend } from './legend.ts';
import { mapNames } from './map-names.ts';
import { outlines } from './outlines.ts';
import { HEIGHT, WIDTH } from './size.ts';
import { TYPE } from './type-styles.ts';
import type { Typesetter } from './typesetter.ts';
import { viewOf, type MapView } from './view.ts';
import { visibleSheet } from './visible-sheet.ts';
import { wordsOf } from './words.ts';
import type { Lookup, ViewpointEntry } from '#lib/atlas/tables.ts';
import type { Box, Sheet } from '#lib/geo/types.ts';

/** What a picture is made of. */
export interface StillInput {
	viewpoint: ViewpointEntry;
	/** The region that it shows; `null`: the world. */
	region: string | null;
	/** The drawing: the light world, or the region's own. */
	sheet: Sheet;
	lookup: Lookup;
	/** Of the data, as `compiled/version.json` has it. */
	version: { version: string; date: string };
	typesetter: Typesetter;
}

/** A picture, and what stands where in it, in pixels. */
export interface Still {
	/** 1200 by 630 pixels, complete in itself. */
	svg: string;
	title: Box;
	view: MapView;
}

/** Distances in pixels. */
const MARGIN = 28;
const COLUMN = 408;
const PADDING = 14;
const FINE = 17;

/**
 * A viewpoint's map as a picture that stands alone: with title, legend and source, the lettering as
 * outlines, in the light theme. The world stands between heading and legend, a region beside them:
 * the world is wide and the regions are not. The same input gives the same bytes.
 *
 * @throws {Error} where the words do not fit, or the tables lack what they refer to
 */
export function stillOf(input: StillInput): Still {
	const { viewpoint, region, lookup, version, typesetter } = input;
	const glyphs = new GlyphSheet(typesetter);
	const text = wordsOf(viewpoint, region, lookup);
	const column = region !== null;
	const width = (column ? COLUMN : WIDTH) - 2 * MARGIN;

	const { title, rest } = heading(text, glyphs, width);
	const key = legend(viewpoint, lookup, glyphs, { width, column });
	const fine = flow(
		words(
			`${text.honesty} Vantage, data ${version.version} of ${version.date}.`,
			TYPE.source,
			surface('muted'),
			glyphs,
		),
		width,
		FINE,
	);
	const foot = stack([key, fine], column ? 10 : 4);
	const top = PADDING + title.height + rest.height + PADDING;
	const bottom = HEIGHT - foot.height - PADDING;
	if (column ? top > bottom : bottom - top < HEIGHT / 2) {
		throw new Error(
			`The picture of ${viewpoint.id}${region ? `, ${region},` : ''} has no room for its words: ` +
				'shorten the title in the document’s data, or set it smaller in src/lib/stills.',
		);
	}
	const window: Box = column ? [COLUMN, 0, WIDTH, HEIGHT] : [0, top, WIDTH, bottom - PADDING];
	const view = viewOf(window, region);
	const sheet = visibleSheet(input.sheet, view.visible);

	const map =
		`<g clip-path="url(#window)">${land(sheet, viewpoint, view)}` +
		`${outlines(sheet, viewpoint, view, region)}${disputed(sheet, view)}${mapNames(viewpoint, lookup, { sheet, view, region }, glyphs)}</g>`;
	const [x0, y0, x1, y1] = window;
	const frame = `x="${x0}" y="${y0}" width="${x1 - x0}" height="${y1 - y0}"`;
	const lettering =
		title.draw([MARGIN, PADDING]) +
		rest.draw([MARGIN, PADDING + title.height]) +
		foot.draw([MARGIN, bottom]);
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" ` +
		`viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="t d">` +
		`<title id="t">${escape(text.title)}</title>` +
		`<desc id="d">${escape(text.description)}</desc>` +
		`<defs><clipPath id="window"><rect ${frame}/></clipPath>` +
		`${hatchings(viewpoint, 1 / (view.scale * sheet.unit))}${glyphs.definitions()}</defs>` +
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="${surface('card')}"/>` +
		`<rect ${frame} fill="${surface('sea')}"/>${map}${lettering}</svg>\n`;
	return { svg, title: [MARGIN, PADDING, MARGIN + width, PADDING + title.height], view };
}

const escape = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
