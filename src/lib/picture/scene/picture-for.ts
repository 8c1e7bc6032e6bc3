import { FileError } from '../file-error.ts';
import type { PictureSources } from '../sources.ts';
import { pictureWords } from './picture-words.ts';
import { byNameOnly } from '#lib/atlas/by-name.ts';
import { standingInWords } from '#lib/panels/coding-words.ts';
import { documentsQuoted, keyQuote } from '#lib/panels/key-quote.ts';
import { ended, sourceLine } from '#lib/panels/source.ts';
import { escapeText } from '../svg/escape.ts';
import { words, type Item } from './flow.ts';
import { globeViewOf } from '../globe-view.ts';
import { LEAST_WIDE, pictureOf, type Picture } from './picture.ts';
import { isNear, mapViewOf } from '../shown-part.ts';
import { TYPE } from '../letters/type-styles.ts';
import type { DeckStep } from '#lib/deck/types.ts';
import type { ViewpointEntry } from '#lib/corpus/tables.ts';
import type { View } from '#lib/view/view.ts';
import type { CorpusDocument } from '#lib/corpus/types.ts';
import type { Box, Sheet } from '#lib/geo/types.ts';
import type { Size } from '#lib/geo/camera.ts';
import type { Pen } from './lettering.ts';
import type { PictureQuote } from './quote.ts';

/** What pictures of a deck's steps share. */
export interface PictureMaterial {
	sources: PictureSources;
	sheet: Sheet;
	documents: readonly CorpusDocument[];
}

/** How a picture is to be drawn. */
export interface PictureManner {
	/** In pixels, for type of the usual size. */
	size: Size;
	pen: Pen;
	transparent?: boolean;
	/** Whether each country's group has a title. */
	titled?: boolean;
	/** Whether the quote is worth smaller type. */
	quoteFirst?: boolean;
}

/** Where words have no room, the picture is laid out this many times larger, and the type is smaller. */
const LARGER = [1, 1.12, 1.25, 1.4, 1.6, 1.9];

/** A quote that was not asked for is worth so many of these. */
const LITTLE_SMALLER = 3;

/** What pictures of a deck need of the site: the world in full detail, and the documents that they quote. */
export async function materialFor(
	steps: readonly DeckStep[],
	sources: PictureSources,
): Promise<PictureMaterial> {
	const ids = steps.flatMap((step) => documentsQuoted(step, sources.lookup));
	const [sheet, documents] = await Promise.all([
		sources.sheet('full'),
		sources.documents([...new Set(ids)]),
	]);
	return { sheet, sources, documents };
}

/**
 * A step of a deck as a picture, with legend, source and data version; with the quote that the step names,
 * for which the type is made smaller where need be, else with one where a region or a country is shown, or it is
 * asked for, and there is room.
 *
 * @throws {FileError} where there is no such viewpoint
 */
export function pictureFor(
	step: DeckStep,
	{ sources, sheet, documents }: PictureMaterial,
	{ size, pen, transparent = false, titled = false, quoteFirst = false }: PictureManner,
): Picture {
	const { lookup, version } = sources;
	const view = known(step.view, sources);
	const entry = lookup.viewpoint(view.viewpoint);
	if (!entry) throw new FileError(`This site has no viewpoint “${view.viewpoint}”.`);
	const viewpoint = view.byName ? byNameOnly(entry) : entry;
	const near = isNear(view);
	const placed = Boolean(view.region ?? view.country);
	const { disputed, ...unmarked } = sheet;
	const drawn = near && disputed ? sheet : unmarked;
	const input = {
		viewpoint,
		text: pictureWords({ ...step, view }, viewpoint, lookup, near),
		lookup,
		sheet: drawn,
		viewIn: (window: Box) =>
			view.projection === 'globe'
				? globeViewOf(view, viewpoint, drawn, window)
				: mapViewOf(view, window),
		pen,
		region: view.region ?? null,
		country: view.country ?? null,
		history: view.history ?? false,
		patterns: view.patterns ?? false,
		beside: placed && size.width / size.height > LEAST_WIDE,
		quote:
			placed || step.quote || quoteFirst
				? quoteFor({ ...step, view }, viewpoint, sources, documents)
				: null,
		imprint: imprint(
			`Vantage, data ${version.version} of ${version.date}.`,
			sources.address(view),
			pen,
		),
		transparent,
		titleOf: titled
			? (state: string) =>
					`${lookup.name(state)}: ${standingInWords(viewpoint.countries[state] ?? null, lookup)}`
			: undefined,
	};
	const pictures = LARGER.map((factor) => () => pictureOf({ ...input, size: times(size, factor) }));
	const tried = quoteFirst || step.quote ? pictures : pictures.slice(0, LITTLE_SMALLER);
	const quoted = input.quote ? firstOf(tried, (picture) => picture.quoted) : null;
	const picture = quoted ?? firstOf(pictures, () => true);
	if (!picture) throw new FileError('The words of this view have no room in a picture.');
	return picture;
}

/** A view without the region or country that this site does not have. */
function known(view: View, { lookup }: PictureSources): View {
	const region = view.region && lookup.region(view.region) ? view.region : null;
	const country = view.country && lookup.isCountry(view.country) ? view.country : null;
	return { ...view, region, country };
}

const times = ({ width, height }: Size, factor: number): Size => ({
	width: Math.round(width * factor),
	height: Math.round(height * factor),
});

/** The first picture that can be drawn and will do. */
function firstOf(
	drawn: readonly (() => Picture | null)[],
	willDo: (picture: Picture) => boolean,
): Picture | null {
	for (const draw of drawn) {
		const picture = draw();
		if (picture && willDo(picture)) return picture;
	}
	return null;
}

function quoteFor(
	step: DeckStep,
	viewpoint: ViewpointEntry,
	{ lookup }: PictureSources,
	documents: readonly CorpusDocument[],
): PictureQuote | null {
	const quote = keyQuote(step, viewpoint, lookup, documents);
	if (!quote) return null;
	const { text, about, document, category } = quote;
	return { text, about, category, citation: `${ended(document.title)} ${sourceLine(document)}.` };
}

/** The data version, and the address as a link that may be broken behind its slashes. */
function imprint(version: string, address: string, pen: Pen): Item[] {
	const style = TYPE.source;
	const muted = pen.colours.surface('muted');
	const pieces = address.split(/(?<=[/?&=-])(?=[^/])/).map((piece, i): Item => ({
		gap: i === 0 ? pen.letters.width(' ', style) : 0,
		width: pen.letters.width(piece, style),
		draw: (at) =>
			`<a href="${escapeText(address)}"><g fill="${muted}">${pen.letters.line(piece, style, at)}</g></a>`,
	}));
	return [...words(version, style, muted, pen), ...pieces];
}
