import { findAmbiguous, findMentions } from '#lib/gazetteer/find-mentions.ts';
import { buildGazetteer } from '#lib/gazetteer/gazetteer.ts';
import type { GazetteerSources } from '#lib/gazetteer/types.ts';
import { emptyCountriesFile, emptyGazetteerFile, statesOf } from '#lib/gazetteer/states.ts';
import { Parser } from './parse.ts';
import type { Problem } from './problem.ts';
import type { RawCorpus } from './read.ts';
import {
	actorSchema,
	groupSchema,
	type RawActor,
	type RawGroup,
} from '#lib/corpus/schema/actors.ts';
import { documentSchema, type RawDocument } from '#lib/corpus/schema/document.ts';
import { extractionSchema, removedSchema } from '#lib/corpus/schema/extraction.ts';
import { gazetteerFileSchema } from '#lib/corpus/schema/gazetteer.ts';
import { ownDeckSchema, type RawDeck } from './deck-schema.ts';
import { regionSchema, regionsFileSchema, type RawRegion } from '#lib/corpus/schema/region.ts';
import { relationSchema, type RawRelation } from '#lib/corpus/schema/relation.ts';
import {
	categorySchema,
	changeSchema,
	countriesFileSchema,
	documentsFileSchema,
	type RawCategory,
	type RawChange,
} from '#lib/corpus/schema/tables.ts';
import type { Country, Mention, Span } from '#lib/corpus/types.ts';

export interface OpenDocument {
	/** `documents/<id>/`, as problems name it. */
	folder: string;
	meta: RawDocument;
	text: string;
	/** Where the text names actors and places, by the gazetteer that holds for this document. */
	mentions: Mention[];
	/** Where it may name one of several, and the gazetteer cannot say which. */
	ambiguous: Span[];
	relations: RawRelation[];
	/** Whether every relation could be read. */
	complete: boolean;
}

/** The content, read and of the right shape; nothing else about it has been checked. */
export interface OpenCorpus {
	/** Ids in the order of `documents.json`. */
	listed: string[];
	/** Names of the folders below `documents/`. */
	folders: string[];
	documents: OpenDocument[];
	groups: readonly RawGroup[];
	actors: readonly RawActor[];
	regions: { document: string; entries: RawRegion[] };
	categories: RawCategory[];
	/** Decks that come with the site, by the name of their file. */
	decks: (RawDeck & { id: string })[];
	changes: RawChange[];
	/** What the gazetteer is made of: the reviewed files, the groups and the non-state actors. */
	sources: GazetteerSources;
	/** The 198 states, by name. */
	countries: Country[];
	/** What did not fit its schema; the entries concerned are left out above. */
	problems: Problem[];
}

export function openCorpus(raw: RawCorpus): OpenCorpus {
	const parser = new Parser(raw);
	const ids = parser.file('documents.json', documentsFileSchema) ?? [];
	const sources: GazetteerSources = {
		countries: parser.file('countries.json', countriesFileSchema) ?? emptyCountriesFile,
		reviewed: parser.file('gazetteer.json', gazetteerFileSchema) ?? emptyGazetteerFile,
		groups: parser.list('groups.json', groupSchema).entries,
		actors: parser.list('actors.json', actorSchema).entries,
	};
	const documents = [...new Set(ids)]
		.map((id) => openDocument(parser, `documents/${id}/`, sources))
		.filter((document) => document !== null);

	const regionsFile = parser.file('regions.json', regionsFileSchema);
	const regions = {
		document: regionsFile?.document ?? '',
		entries: parser.entries('regions.json', regionsFile?.regions ?? [], regionSchema).entries,
	};

	const decks = Object.keys(raw).flatMap((file) => {
		const id = /^decks\/(.+)\.json$/.exec(file)?.[1];
		const deck = id ? parser.file(file, ownDeckSchema) : null;
		return id && deck ? [{ id, ...deck }] : [];
	});
	const folders = Object.keys(raw).flatMap((file) => /^documents\/([^/]+)\//.exec(file)?.[1] ?? []);

	return {
		listed: ids,
		folders: [...new Set(folders)],
		documents,
		groups: sources.groups,
		actors: sources.actors,
		regions,
		categories: parser.list('categories.json', categorySchema).entries,
		decks,
		changes: parser.list('changes.json', changeSchema).entries,
		sources,
		countries: statesOf(sources.countries).map(({ iso3, name }) => ({ iso3, name })),
		problems: parser.problems,
	};
}

function openDocument(
	parser: Parser,
	folder: string,
	sources: GazetteerSources,
): OpenDocument | null {
	const meta = parser.file(`${folder}document.json`, documentSchema);
	const text = parser.text(`${folder}text.txt`);
	const { entries, complete } = parser.list(`${folder}relations.json`, relationSchema);
	if (parser.has(`${folder}extraction.json`)) {
		parser.file(`${folder}extraction.json`, extractionSchema);
		parser.file(`${folder}removed.json`, removedSchema);
	}
	if (meta === null || text === null) return null;
	const gazetteer = buildGazetteer({ ...sources, document: meta.id });
	return {
		folder,
		meta,
		text,
		mentions: findMentions(text, gazetteer),
		ambiguous: findAmbiguous(text, gazetteer),
		relations: entries,
		complete,
	};
}
