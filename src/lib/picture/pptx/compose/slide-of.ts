import { heading } from './heading.ts';
import { besideWords, betweenWords, FOOT, GAP, LEGEND_WIDTH, MARGIN } from './layout.ts';
import { legend } from './legend.ts';
import { map } from './map.ts';
import { thinFor } from './map-parts.ts';
import { quoteItems } from './quote-items.ts';
import { stackBox, stackHeight } from './stack.ts';
import { slideWords, type SlideWords } from './words.ts';
import { SLIDE } from '../write/units.ts';
import { byNameOnly } from '#lib/atlas/by-name.ts';
import { keyQuote, type KeyQuote } from '#lib/panels/key-quote.ts';
import { ended, sourceLine } from '#lib/panels/source.ts';
import { globeViewOf } from '../../globe-view.ts';
import { isNear, mapViewOf } from '../../shown-part.ts';
import type { Colours } from './colours.ts';
import type { DeckStep } from '#lib/deck/types.ts';
import type { Lookup } from '#lib/corpus/tables.ts';
import type { View } from '#lib/view/view.ts';
import type { CorpusDocument } from '#lib/corpus/types.ts';
import type { Box, Sheet } from '#lib/geo/types.ts';
import type { Item, Slide, TextBox } from '../write/description.ts';

/** What slides are made from. */
export interface SlideSource {
	lookup: Lookup;
	/** The world in full detail. */
	sheet: Sheet;
	/** Those that the steps quote: `documentsFor`. */
	documents: readonly CorpusDocument[];
	version: { version: string; date: string };
	/** The absolute address of a view. */
	address(view: View): string;
}

/**
 * A step as a slide: title first, words and quote, the map as shapes, legend, and what every map says of
 * itself.
 *
 * @throws {Error} where the tables lack the viewpoint
 */
export function slideOf(step: DeckStep, source: SlideSource, colours: Colours): Slide {
	const { view } = step;
	const { lookup, sheet, documents } = source;
	const entry = lookup.viewpoint(view.viewpoint);
	if (!entry) throw new Error(`No viewpoint "${view.viewpoint}" in viewpoints.json`);
	const viewpoint = view.byName ? byNameOnly(entry) : entry;
	const region = view.region && lookup.region(view.region) ? view.region : null;
	const near = isNear(view);
	const beside = Boolean(region ?? view.country);
	const history = view.history ?? false;
	const patterns = view.patterns ?? false;

	const words = slideWords({ ...step, view: { ...view, region } }, viewpoint, lookup);
	const quote = keyQuote({ ...step, view: { ...view, region } }, viewpoint, lookup, documents);
	const explained = { viewpoint, lookup, colours, near: beside, history, patterns };
	const { height } = legend(explained, [0, 0], LEGEND_WIDTH[beside ? 'beside' : 'between']);
	const wide = heading(words, LEGEND_WIDTH.between, true);
	const layout = beside
		? besideWords(height)
		: betweenWords(
				stackHeight([wide.title], LEGEND_WIDTH.between) +
					stackHeight(wide.rest, LEGEND_WIDTH.between),
				height,
				quote !== null,
			);
	const { x, width, top } = layout.words;
	const { title, rest } = beside ? heading(words, width, false) : wide;
	const titleBox = stackBox('Title', [title], [x, top], width, { title: true });
	const restBox = stackBox('What the map shows', rest, [x, titleBox.box[3]], width);
	const quoteBox: Box = layout.quote ?? [
		x,
		restBox.box[3] + GAP,
		x + width,
		SLIDE.height - FOOT - GAP,
	];

	const known = { ...view, region };
	const mapView =
		view.projection === 'globe'
			? globeViewOf(known, viewpoint, sheet, layout.map)
			: mapViewOf(known, layout.map);
	const drawing = mapView.globe?.sheet ?? sheet;
	const drawn = map(
		{
			viewpoint,
			lookup,
			colours,
			sheet: drawing,
			thin: thinFor(drawing, mapView.scale),
			view: mapView,
			region,
			country: view.country ?? null,
			near,
			history,
			patterns,
		},
		words.description,
	);
	const { legend: place } = layout;
	const items: Item[] = [
		titleBox,
		restBox,
		...(quote ? quoteItems(quote, quoteBox, colours.surface('muted')) : []),
		drawn,
		legend(explained, [place.x, place.y], place.width).group,
		foot(words, source, view),
	];
	return { items, notes: notesOf(step, words, quote, source) };
}

/** What every map says of itself, and the way to the live one. */
function foot(words: SlideWords, { version, address }: SlideSource, view: View): TextBox {
	const fine = { family: 'sans', size: 10, colour: 'tx2' } as const;
	const link = address(view);
	const y = SLIDE.height - FOOT - 6;
	const width = SLIDE.width - 2 * MARGIN;
	return stackBox(
		'Source and version',
		[
			{
				parts: [
					{ text: words.honest, ...fine, bold: true, colour: 'tx1' },
					{
						text: ` ${words.boundaries} Vantage, data ${version.version} of ${version.date}.`,
						...fine,
					},
				],
			},
			{
				parts: [
					{ text: 'Live map: ', ...fine },
					{ text: link, ...fine, link },
				],
				before: 2,
			},
		],
		[MARGIN, y],
		width,
	);
}

/** The speaker's own note; then what the slide rests on, whole. */
function notesOf(
	{ note, view }: DeckStep,
	words: SlideWords,
	quote: KeyQuote | null,
	{ address }: SlideSource,
): string[] {
	const own = note?.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '') ?? [];
	const source = quote
		? [
				`“${quote.text}”`,
				`${quote.about}. ${ended(quote.document.title)} ${sourceLine(quote.document)}.`,
				...(quote.rationale ? [quote.rationale] : []),
			]
		: [];
	return [...own, ...source, `${words.standfirst} ${words.honest}`, address(view)];
}
