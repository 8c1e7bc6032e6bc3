import { datasetCodes } from '#lib/gazetteer/states.ts';
import { nearestId } from '#lib/corpus/nearest.ts';
import type { OpenCorpus, OpenDocument } from '../open.ts';
import type { Problem } from '../problem.ts';
import type { RawRelation } from '#lib/corpus/schema/relation.ts';
import { CATEGORY_IDS } from '#lib/corpus/types.ts';

/** An id in use, where it is used, and what it should be one of. */
interface Use {
	file: string;
	entry: string;
	/** “object”, “member”: what the id is there. */
	as: string;
	id: string;
	known: Iterable<string>;
}

interface Known {
	countries: Set<string>;
	groups: Set<string>;
	actors: Set<string>;
	documents: Set<string>;
	subjects: Set<string>;
}

/** Every id that a file refers to exists. */
export function checkKnownIds(corpus: OpenCorpus): Problem[] {
	const countries = new Set(corpus.countries.map(({ iso3 }) => iso3));
	const groups = new Set(corpus.groups.map(({ id }) => id));
	const known: Known = {
		countries,
		groups,
		actors: new Set(corpus.actors.map(({ id }) => id)),
		documents: new Set(corpus.listed),
		subjects: new Set([...countries, ...groups]),
	};
	const uses = [
		...corpus.documents.flatMap((document) => documentUses(document, known)),
		...tableUses(corpus, known),
	];
	return uses.flatMap(({ file, entry, as, id, known }) => {
		const ids = new Set(known);
		if (ids.has(id)) return [];
		const nearest = nearestId(id, ids);
		return [
			{
				code: 'unknown-id' as const,
				file,
				entry,
				message: `${as} “${id}” is not known`,
				fix: nearest ? `the nearest known one is “${nearest}”` : 'there is none yet: add it first',
			},
		];
	});
}

function documentUses({ folder, meta, relations }: OpenDocument, known: Known): Use[] {
	const vantages = meta.vantages.map((id) => ({
		file: `${folder}document.json`,
		entry: meta.id,
		as: 'vantage',
		id,
		known: known.subjects,
	}));
	return [
		...vantages,
		...relations.flatMap((relation) =>
			relationUses(relation, known).map((use) => ({
				...use,
				file: `${folder}relations.json`,
				entry: relation.id,
			})),
		),
	];
}

function relationUses(relation: RawRelation, known: Known): Pick<Use, 'as' | 'id' | 'known'>[] {
	const { subject, object, objectKind, category, overrides = [] } = relation;
	const objects = {
		country: known.countries,
		group: known.groups,
		'non-state': known.actors,
		indefinite: [object],
	}[objectKind];
	return [
		{ as: 'subject', id: subject, known: known.subjects },
		{ as: `${objectKind} object`, id: object, known: objects },
		{ as: 'category', id: category, known: CATEGORY_IDS },
		...overrides.map(({ group }) => ({ as: 'overridden group', id: group, known: known.groups })),
	];
}

function tableUses(corpus: OpenCorpus, known: Known): Use[] {
	const { countries, documents } = known;
	const named = new Set([...known.subjects, ...known.actors]);
	const { groups, regions, sources } = corpus;
	const each = (file: string, entry: string, as: string, ids: string[], known: Set<string>) =>
		ids.map((id) => ({ file, entry, as, id, known }));
	return [
		...groups.flatMap(({ id, members }) => {
			return each('groups.json', id, 'member', members, countries);
		}),
		...(regions.document
			? each('regions.json', '', 'document', [regions.document], documents)
			: []),
		...regions.entries.flatMap(({ id, members, focus, actors }) => [
			...each('regions.json', id, 'member', members, countries),
			...each('regions.json', id, 'focus country', focus, countries),
			...each('regions.json', id, 'actor', actors, countries),
		]),
		// `documents` of a form is not looked at: it may be prepared for one that is still to come.
		...sources.reviewed.forms.flatMap(({ actor, forms }) => {
			return each('gazetteer.json', forms.join(', '), 'actor', [actor], named);
		}),
		...sources.countries.states.flatMap(({ iso3, dataset }) => {
			return each('countries.json', iso3, 'country of the dataset', [dataset], datasetCodes());
		}),
		...sources.countries.names.flatMap(({ iso3, name }) => {
			return each('countries.json', name, 'country', [iso3], countries);
		}),
	];
}
