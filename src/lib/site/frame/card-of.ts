import type { DocumentTitle, Lookup } from '#lib/corpus/tables.ts';
import type { CorpusDocument, Iso3, Quote } from '#lib/corpus/types.ts';
import { documentReport, type ReportEntry } from '#lib/panels/country-report.ts';

/** What one document says of a country, in short. */
export interface CardEntry {
	document: DocumentTitle;
	/** Its vantages that speak of the country. */
	entries: ReportEntry[];
	/** The words that give the first of them its category; `null` where only a group's definition does. */
	quote: Quote | null;
}

/**
 * A country's card: the documents that speak of it, by name or through a group, and those that do not, in
 * the order of the documents.
 */
export function cardOf(
	country: Iso3,
	documents: readonly CorpusDocument[],
	lookup: Lookup,
): { speaking: CardEntry[]; silent: DocumentTitle[] } {
	const reports = lookup.tables.documents.map((meta) =>
		documentReport(country, lookup.viewpointsOf(meta.id), meta, documents),
	);
	const speaking = reports.flatMap(({ document, entries }) => {
		const named = entries.filter(({ standing }) => standing !== null);
		const relations = named.flatMap((entry) => entry.relations ?? []);
		return named.length
			? [{ document, entries: named, quote: relations[0]?.quotes[0] ?? null }]
			: [];
	});
	const silent = reports
		.map(({ document }) => document)
		.filter((document) => !speaking.some((entry) => entry.document === document));
	return { speaking, silent };
}
