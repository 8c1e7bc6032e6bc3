import { namesForFinder, type FinderNames } from '#lib/gazetteer/finder-names.ts';
import { territoryId } from '#lib/gazetteer/named.ts';
import { territoriesOf } from '#lib/gazetteer/states.ts';
import { quotePlaces } from './locate-quote.ts';
import { openCorpus, type OpenCorpus, type OpenDocument } from './open.ts';
import { findPassages } from './passages.ts';
import { ContentError } from './problem.ts';
import type { RawCorpus } from './read.ts';
import type { RawQuote, RawRelation } from '#lib/corpus/schema/relation.ts';
import { CATEGORY_IDS } from '#lib/corpus/types.ts';
import type { Deck } from '#lib/deck/types.ts';
import type {
	Category,
	CategoryId,
	CorpusDocument,
	Country,
	Group,
	Mention,
	NonStateActor,
	Quote,
	Region,
	Relation,
} from '#lib/corpus/types.ts';

/** Everything that the atlas reads and the site publishes. */
export interface Corpus {
	documents: CorpusDocument[];
	groups: Group[];
	actors: NonStateActor[];
	regions: Region[];
	categories: Category[];
	countries: Country[];
	names: FinderNames[];
	/** Decks that come with the site, each with its id. */
	decks: (Deck & { id: string })[];
	/** Date of the newest entry of the change log, `2026-11-21`. */
	date: string;
}

/**
 * Makes the compiled corpus of one that passes `checkCorpus`.
 *
 * @throws ContentError when a file is missing or misshapen
 */
export function compileCorpus(raw: RawCorpus): Corpus {
	const corpus = openCorpus(raw);
	if (corpus.problems.length > 0) throw new ContentError(corpus.problems);

	const groups = corpus.groups.map(({ id, name, definition, members }): Group => {
		return { id, name, definition, members: [...members].sort() };
	});
	const regions = compileRegions(corpus);
	return {
		documents: corpus.documents.map((document) => {
			const regionsOf = document.meta.id === corpus.regions.document ? regions : [];
			return { ...compileDocument(corpus, document, groups), regions: regionsOf };
		}),
		groups,
		actors: corpus.actors.map(({ id, name, note }) => ({ id, name, note })),
		regions,
		categories: corpus.categories.map((category) => ({
			...category,
			id: categoryId(category.id),
		})),
		countries: corpus.countries,
		decks: corpus.decks,
		names: namesForFinder(corpus.sources.countries, corpus.sources.reviewed),
		date: corpus.changes[0]?.date ?? '',
	};
}

function compileDocument(
	corpus: OpenCorpus,
	document: OpenDocument,
	groups: readonly Group[],
): Omit<CorpusDocument, 'regions'> {
	const { meta, text, mentions } = document;
	const spokenOf = new Set([
		...meta.vantages,
		...document.relations.flatMap(({ subject, object, overrides = [] }) => [
			subject,
			object,
			...overrides.map(({ group }) => group),
		]),
	]);
	const named = mentions.filter(({ kind }) => kind === 'country').map(({ actor }) => actor);
	return {
		id: meta.id,
		title: meta.title,
		author: meta.author,
		publisher: meta.publisher,
		date: meta.date,
		sourceNote: meta.sourceNote,
		source: meta.source,
		rights: meta.rights,
		publish: meta.publish,
		vantages: meta.vantages,
		named: [...new Set(named)].sort(),
		places: placesOf(corpus, mentions),
		text,
		relations: document.relations.map((relation) => compileRelation(document, relation)),
		mentions,
		groups: groups.filter(({ id }) => spokenOf.has(id)),
	};
}

function compileRelation({ meta, text }: OpenDocument, relation: RawRelation): Relation {
	return {
		id: `${meta.id}/${relation.id}`,
		document: meta.id,
		subject: relation.subject,
		object: relation.object,
		objectKind: relation.objectKind,
		category: categoryId(relation.category),
		direction: relation.direction,
		modality: relation.modality,
		basis: relation.basis,
		voice: relation.voice,
		scope: relation.scope ?? null,
		overall: relation.overall,
		quotes: relation.quotes.map((quote) => locate(text, quote, `${meta.id}/${relation.id}`)),
		rationale: relation.rationale ?? null,
		overrides: relation.overrides ?? [],
	};
}

function locate(text: string, quote: RawQuote, relation: string): Quote {
	const place = quotePlaces(text, quote)[0];
	if (place === undefined) throw new Error(`${relation}: quote not found: “${quote.exact}”`);
	return { exact: quote.exact, ...place };
}

function categoryId(id: string): CategoryId {
	const known = CATEGORY_IDS.find((category) => category === id);
	if (known === undefined) throw new Error(`unknown category “${id}”`);
	return known;
}

/** The places among the mentions, by name, each with its positions in the order of the text. */
function placesOf(corpus: OpenCorpus, mentions: Mention[]): CorpusDocument['places'] {
	const names = new Map([
		...territoriesOf(corpus.sources.countries).map(
			({ name }) => [territoryId(name.common), name.common] as const,
		),
		...corpus.sources.reviewed.places.map(({ id, name }) => [id, name] as const),
	]);
	const places = new Map<string, CorpusDocument['places'][number]>();
	for (const { kind, actor, start, end } of mentions) {
		if (kind !== 'place') continue;
		const place = places.get(actor) ?? { name: names.get(actor) ?? actor, mentions: [] };
		places.set(actor, place);
		place.mentions.push({ start, end });
	}
	return [...places.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function compileRegions({ documents, regions }: OpenCorpus): Region[] {
	const text = documents.find(({ meta }) => meta.id === regions.document)?.text ?? '';
	return regions.entries.map(({ id, name, members, focus, actors, passages }) => ({
		id,
		name,
		focus,
		actors,
		membersByGeography: members.filter((iso3) => !focus.includes(iso3)),
		passages: findPassages(text, passages, regions.entries).map(
			({ headingStart, ...passage }) => passage,
		),
	}));
}
