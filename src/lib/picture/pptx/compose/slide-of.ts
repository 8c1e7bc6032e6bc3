import { heading } from './heading.ts';
import { besideText, betweenText, FOOT, GAP, LEGEND_WIDTH, MARGIN } from './layout.ts';
import { legend } from './legend.ts';
import { map } from './map.ts';
import { thinFor } from './map-parts.ts';
import { quoteItems } from './quote-items.ts';
import { stackBox, stackHeight } from './stack.ts';
import { slideCaptions } from './captions.ts';
import { SLIDE } from '../write/units.ts';
import type { Colours } from '../../colours.ts';
import type { ResolvedStep } from '../../step.ts';
import { ended, sourceLine } from '#lib/panels/source.ts';
import type { Box } from '#lib/geo/types.ts';
import type { Item, Slide, TextBox } from '../write/description.ts';

/**
 * A step as a slide: title first, words and quote, the map as shapes, legend, and what every map says of
 * itself.
 */
export function slideOf(step: ResolvedStep, colours: Colours): Slide {
	const { placed, quote, drawing } = step;
	const captions = slideCaptions(step.captions);
	const entries = step.legend(placed);
	const explained = { entries, colours, patterns: step.patterns };
	const { height } = legend(explained, [0, 0], LEGEND_WIDTH[placed ? 'beside' : 'between']);
	const wide = heading(captions, LEGEND_WIDTH.between, true);
	const layout = placed
		? besideText(height)
		: betweenText(
				stackHeight([wide.title], LEGEND_WIDTH.between) +
					stackHeight(wide.rest, LEGEND_WIDTH.between),
				height,
				quote !== null,
			);
	const { x, width, top } = layout.text;
	const { title, rest } = placed ? heading(captions, width, false) : wide;
	const titleBox = stackBox('Title', [title], [x, top], width, { title: true });
	const restBox = stackBox('What the map shows', rest, [x, titleBox.box[3]], width);
	const quoteBox: Box = layout.quote ?? [
		x,
		restBox.box[3] + GAP,
		x + width,
		SLIDE.height - FOOT - GAP,
	];

	const mapWindow = step.mapWindowIn(layout.map);
	const shownDrawing = mapWindow.globe?.drawing ?? drawing;
	const thin = thinFor(shownDrawing, mapWindow.scale);
	const drawn = map(
		{ ...step, colours, drawing: shownDrawing, thin, mapWindow },
		step.captions.description,
	);
	const { legend: place } = layout;
	const items: Item[] = [
		titleBox,
		restBox,
		...(quote ? quoteItems(quote, quoteBox, colours.surface('muted')) : []),
		drawn,
		legend(explained, [place.x, place.y], place.width).group,
		foot(step),
	];
	return { items, notes: notesOf(step) };
}

/** What every map says of itself, and the way to the live one. */
function foot({ captions, version, address }: ResolvedStep): TextBox {
	const fine = { family: 'sans', size: 10, colour: 'tx2' } as const;
	const y = SLIDE.height - FOOT - 6;
	const width = SLIDE.width - 2 * MARGIN;
	return stackBox(
		'Source and version',
		[
			{
				parts: [
					{ text: captions.honesty, ...fine, bold: true, colour: 'tx1' },
					{
						text: ` ${captions.boundaries}. Vantage, data ${version.version} of ${version.date}.`,
						...fine,
					},
				],
			},
			{
				parts: [
					{ text: 'Live map: ', ...fine },
					{ text: address, ...fine, link: address },
				],
				before: 2,
			},
		],
		[MARGIN, y],
		width,
	);
}

/** The speaker's own note; then what the slide rests on, whole. */
function notesOf({ note, captions, quote, address }: ResolvedStep): string[] {
	const own = note.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
	const source = quote
		? [
				`“${quote.text}”`,
				`${quote.about}. ${ended(quote.document.title)} ${sourceLine(quote.document)}.`,
				...(quote.rationale ? [quote.rationale] : []),
			]
		: [];
	const { speaking, standfirst, honesty } = captions;
	return [...own, ...source, `${speaking} ${standfirst} ${honesty}`, address];
}
