import { isOf } from '#lib/atlas/seen-from.ts';
import { saidOf, type Saying } from '#lib/atlas/said-of.ts';
import type { DocumentTitle, Lookup, ViewpointEntry } from '#lib/corpus/tables.ts';
import type { Standing } from '#lib/corpus/viewpoint.ts';
import type { CorpusDocument, Iso3, Relation } from '#lib/corpus/types.ts';

/** What one viewpoint says of a country, with its words where the document is at hand. */
export interface ReportEntry {
	viewpoint: ViewpointEntry;
	/** `null`: the document does not name the country, itself or through a group. */
	standing: Standing | null;
	/** The relation that gives the category first; `null` while the document is not loaded. */
	relations: Relation[] | null;
}

/** All that one document says of a country. */
export interface DocumentReport {
	document: DocumentTitle;
	entries: ReportEntry[];
	/** Relations between the country and actors other than the document's vantages. */
	others: Relation[];
}

/**
 * What one document says of a country, from each of its vantages or from one.
 *
 * @param documents those that are loaded; of the others only the standing is known
 */
export function documentReport(
	country: Iso3,
	viewpoints: readonly ViewpointEntry[],
	meta: DocumentTitle,
	documents: readonly CorpusDocument[],
): DocumentReport {
	const document = documents.find((d) => d.id === meta.id);
	const said = (viewpoint: ViewpointEntry): Saying | null =>
		document ? saidOf(country, viewpoint, document) : null;
	const sayings = viewpoints.map((viewpoint) => ({ viewpoint, saying: said(viewpoint) }));
	return {
		document: meta,
		entries: sayings.map(({ viewpoint, saying }) => ({
			viewpoint,
			standing: viewpoint.countries[country] ?? null,
			relations: saying?.relations ?? null,
		})),
		// What another vantage of the document says stands under that vantage.
		others: (sayings[0]?.saying?.others ?? []).filter(
			(r) => !meta.vantages.some((vantage) => isOf(r, vantage)),
		),
	};
}

/** Viewpoints of a document that say nothing of a country. */
export interface Silence {
	document: DocumentTitle;
	viewpoints: ViewpointEntry[];
	/** All of the document's are. */
	whole: boolean;
}

/** Parts what speaks of a country, by name or through a group, from what does not. */
export function parted(reports: readonly DocumentReport[]): {
	speaking: DocumentReport[];
	silent: Silence[];
} {
	return {
		speaking: reports.filter(
			({ entries, others }) => others.length > 0 || entries.some(({ standing }) => standing),
		),
		silent: reports.flatMap(({ document, entries }) => {
			const viewpoints = entries
				.filter(({ standing }) => standing === null)
				.map(({ viewpoint }) => viewpoint);
			const whole = viewpoints.length === entries.length;
			return viewpoints.length ? [{ document, viewpoints, whole }] : [];
		}),
	};
}

/** The same country in every document but what is told first: the other vantages, then the others. */
export function otherReports(
	country: Iso3,
	current: ViewpointEntry,
	documents: readonly CorpusDocument[],
	lookup: Lookup,
): DocumentReport[] {
	const metas = lookup.tables.documents;
	const ordered = [
		...metas.filter((meta) => meta.id === current.document),
		...metas.filter((meta) => meta.id !== current.document),
	];
	return ordered
		.map((meta) => {
			const viewpoints = lookup.viewpointsOf(meta.id).filter(({ id }) => id !== current.id);
			const report = documentReport(country, viewpoints, meta, documents);
			return meta.id === current.document ? { ...report, others: [] } : report;
		})
		.filter((report) => report.entries.length > 0);
}
