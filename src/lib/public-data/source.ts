import type { Comparison } from '#lib/agreement/figures.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { CorpusDocument, Country, Group, Iso3 } from '#lib/corpus/types.ts';
import type { Polygons } from './geojson.ts';

/** What the published files are made of. */
export interface PublicSource {
	/** In their order, and as they may be published: their offsets count `publishedText`. */
	documents: readonly CorpusDocument[];
	/** Resolved, by document and vantage. */
	viewpoints: readonly Viewpoint[];
	groups: readonly Group[];
	/** All of them, by name. */
	countries: readonly Country[];
	shapes: Readonly<Record<Iso3, Polygons>>;
	/** How far the codings agree. */
	agreement: readonly Comparison[];
	version: DataVersion;
	/**
	 * Address of the folder with the files, ending in a slash: `https://vantage.example/data/`. Empty
	 * if the site's origin is unknown: what needs an address is then relative to the file itself.
	 */
	base: string;
}

export interface DataVersion {
	/** First 8 hex digits of a hash over content and geometry. */
	version: string;
	/** Date of the newest entry of the change log, `2026-11-21`. */
	date: string;
}
