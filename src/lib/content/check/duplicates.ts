import type { OpenCorpus } from '../open.ts';
import type { Problem } from '../problem.ts';

/** An id stands for one thing; groups, non-state actors and places share their ids. */
export function checkDuplicates(corpus: OpenCorpus): Problem[] {
	const { documents, listed, groups, actors, sources, regions } = corpus;
	return [
		...duplicates(listed.map((id) => ({ file: 'documents.json', id }))),
		...documents.flatMap(({ folder, relations }) =>
			duplicates(relations.map(({ id }) => ({ file: `${folder}relations.json`, id }))),
		),
		...duplicates([
			...groups.map(({ id }) => ({ file: 'groups.json', id })),
			...actors.map(({ id }) => ({ file: 'actors.json', id })),
			...sources.reviewed.places.map(({ id }) => ({ file: 'gazetteer.json', id })),
		]),
		...duplicates(regions.entries.map(({ id }) => ({ file: 'regions.json', id }))),
		...duplicates(
			sources.countries.names.map(({ iso3 }) => ({ file: 'countries.json', id: iso3 })),
		),
	];
}

function duplicates(entries: { file: string; id: string }[]): Problem[] {
	return entries.flatMap(({ file, id }, i) => {
		const first = entries.findIndex((other) => other.id === id);
		if (first === i) return [];
		return [
			{
				code: 'duplicate-id' as const,
				file,
				entry: id,
				message: `the id “${id}” is already in use in ${entries[first]?.file}`,
				fix: 'rename one of the two, or delete it if it is a copy',
			},
		];
	});
}
