import { findScore } from './find-entry.ts';
import { subjectInText } from './names.ts';
import type { DocumentCard, Lookup } from '#lib/corpus/tables.ts';

/** Documents under one heading. */
export interface DocumentGroup {
	heading: string;
	documents: DocumentCard[];
}

/** So many of those that were read last are listed. */
const LAST = 5;

/**
 * All documents, by the power from whose vantage they are read first, the largest group first; before them those that
 * were read last.
 *
 * @param typed what their title, author, publisher or vantages have to begin a word with; all where it is empty
 * @param read ids of the documents that were read, the last one first
 */
export function groupedDocuments(
	typed: string,
	read: readonly string[],
	lookup: Lookup,
): DocumentGroup[] {
	const found = lookup.tables.documents.filter(
		(document) => !typed.trim() || findScore(typed, wordsOf(document, lookup)) > 0,
	);
	const last = read
		.slice(0, LAST)
		.flatMap((id) => found.find((document) => document.id === id) ?? []);
	const byPower = new Map<string, DocumentCard[]>();
	for (const document of found) {
		const power = document.vantages[0] ?? '';
		byPower.set(power, [...(byPower.get(power) ?? []), document]);
	}
	return [
		{ heading: 'Read last', documents: last },
		...[...byPower]
			.map(([power, documents]) => ({
				heading: `Seen from ${subjectInText(power, lookup)}`,
				documents,
			}))
			.sort((a, b) => b.documents.length - a.documents.length),
	].filter(({ documents }) => documents.length > 0);
}

const wordsOf = ({ title, author, publisher, vantages }: DocumentCard, lookup: Lookup): string[] =>
	[title, author, publisher, ...vantages.map((subject) => lookup.name(subject))].filter(
		(words) => words !== null,
	);
