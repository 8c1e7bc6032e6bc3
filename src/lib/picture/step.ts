import { FileError } from './file-error.ts';
import { globeWindowOf } from './globe-window.ts';
import { legendEntries, type LegendEntries } from './legend-entries.ts';
import type { MapWindow } from './map-window.ts';
import { isNear, mapWindowOf } from './shown-part.ts';
import type { PictureSources } from './sources.ts';
import { stepCaptions, type StepCaptions } from './step-captions.ts';
import { shownIn } from '#lib/atlas/shown.ts';
import type { ViewpointEntry } from '#lib/corpus/tables.ts';
import type { CorpusDocument, Iso3 } from '#lib/corpus/types.ts';
import type { DeckStep } from '#lib/deck/types.ts';
import type { Box, Drawing } from '#lib/geo/types.ts';
import { documentsQuoted, keyQuote, type KeyQuote } from '#lib/panels/key-quote.ts';
import { known } from '#lib/view/known.ts';

/** What steps are resolved with. */
export interface Material extends Pick<PictureSources, 'lookup' | 'version' | 'address'> {
	/** The drawing that the map is made of. */
	drawing: Drawing;
	/** Those that the steps quote. */
	documents: readonly CorpusDocument[];
}

/** What files of a deck need of the site: the world in full detail, and the documents that its steps quote. */
export async function materialFor(
	steps: readonly DeckStep[],
	{ lookup, version, address, ...sources }: PictureSources,
): Promise<Material> {
	const ids = steps.flatMap((step) => documentsQuoted(step, lookup));
	const [drawing, documents] = await Promise.all([
		sources.drawing('full'),
		sources.documents([...new Set(ids)]),
	]);
	return { lookup, version, address, drawing, documents };
}

/** A step of a deck with all that a file shows of it, whichever kind of file that is. */
export interface ResolvedStep extends Omit<Material, 'documents' | 'address'> {
	/** As its switches have it. */
	viewpoint: ViewpointEntry;
	/** The region whose outline and members are set off. */
	region: string | null;
	/** The country that is outlined. */
	country: Iso3 | null;
	/** Whether a region or a country is shown, and not the world. */
	placed: boolean;
	/** Whether what is disputed is marked. */
	near: boolean;
	/** Whether earlier relations are outlined. */
	history: boolean;
	/** Whether the categories have textures besides their colours. */
	patterns: boolean;
	captions: StepCaptions;
	/** The words of the document that stand beside the map; `null` where it has none. */
	quote: KeyQuote | null;
	/** Whether the step asks for a quote by its id. */
	quoteNamed: boolean;
	/** The speaker's own note. */
	note: string;
	/** Of the live map, absolute. */
	address: string;
	/** The part of the map, or the globe, that is shown in a window; in pixels. */
	mapWindowIn(window: Box): MapWindow;
	/** @param part whether only a part of what the legend counts is in sight, and the legend says so */
	legend(part: boolean): LegendEntries;
}

/**
 * Settles what every file shows of a step: the viewpoint as switched, the place, what is near, words and
 * quote. A region or a country that the site does not have is left out.
 *
 * @throws {FileError} where there is no such viewpoint
 */
export function resolveStep(
	step: DeckStep,
	{ documents, address, ...material }: Material,
): ResolvedStep {
	const { lookup, drawing } = material;
	const view = known(step.view, lookup);
	const entry = lookup.viewpoint(view.viewpoint);
	if (!entry) throw new FileError(`This site has no viewpoint “${view.viewpoint}”.`);
	const viewpoint = shownIn(entry, view);
	const history = view.history ?? false;
	const shown = { ...step, view };
	return {
		...material,
		viewpoint,
		region: view.region ?? null,
		country: view.country ?? null,
		placed: Boolean(view.region ?? view.country),
		near: isNear(view),
		history,
		patterns: view.patterns ?? false,
		captions: stepCaptions(shown, viewpoint, lookup),
		quote: keyQuote(shown, viewpoint, lookup, documents),
		quoteNamed: Boolean(step.quote),
		note: step.note ?? '',
		address: address(view),
		mapWindowIn: (window) =>
			view.projection === 'globe'
				? globeWindowOf(view, viewpoint, drawing, window)
				: mapWindowOf(view, window),
		legend: (part) => legendEntries(viewpoint, lookup, { part, history }),
	};
}
