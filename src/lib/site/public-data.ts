import type { Tables } from '#lib/atlas/tables.ts';
import type { CorpusDocument, Group, Region } from '#lib/content/types.ts';

/**
 * The files that the site publishes below `data/`, by name: the same documents, relations and
 * resolved viewpoints that the map draws, in the shapes that `docs/DATA.md` lists.
 */
export function publicData(
	tables: Tables,
	documents: readonly CorpusDocument[],
	groups: readonly Group[],
): Map<string, string> {
	return new Map([
		['documents.json', json(documents.map(documentRow))],
		['relations.json', json(documents.flatMap(({ relations }) => relations).map(relationRow))],
		[
			'viewpoints.json',
			json(
				tables.viewpoints.map(({ id, document, subject, countries }) => ({
					id,
					document,
					subject,
					countries,
				})),
			),
		],
		[
			'regions.json',
			json(documents.flatMap(({ regions, text }) => regions.map((r) => regionRow(r, text)))),
		],
		['groups.json', json(groups)],
		...documents.map(({ id, text }) => [`texts/${id}.txt`, text] as const),
	]);
}

const json = (value: unknown) => JSON.stringify(value, null, '\t') + '\n';

const documentRow = (document: CorpusDocument) => ({
	id: document.id,
	title: document.title,
	author: document.author,
	publisher: document.publisher,
	date: document.date,
	sourceNote: document.sourceNote,
	source: document.source,
	rights: document.rights,
	publish: document.publish,
	vantages: document.vantages,
	named: document.named,
	places: document.places,
});

const relationRow = (relation: CorpusDocument['relations'][number]) => ({
	id: relation.id,
	document: relation.document,
	subject: relation.subject,
	object: relation.object,
	objectKind: relation.objectKind,
	category: relation.category,
	basis: relation.basis,
	voice: relation.voice,
	scope: relation.scope,
	overall: relation.overall,
	quotes: relation.quotes.map(({ exact, start, end }) => ({ exact, start, end })),
	rationale: relation.rationale,
});

const regionRow = (region: Region, text: string) => ({
	id: region.id,
	name: region.name,
	focus: region.focus,
	actors: region.actors,
	membersByGeography: region.membersByGeography,
	passages: region.passages.map(({ section, heading, start, end }) => ({
		section,
		heading,
		text: text.slice(start, end),
	})),
});
