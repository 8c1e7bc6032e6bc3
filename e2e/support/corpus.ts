import { readFileSync } from 'node:fs';
import type { CorpusDocument, Group, Region, Relation } from '#lib/corpus/types.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';

const BUILD = new URL('../../build/', import.meta.url);

/** A file of the built site as text, by its path: `index.html`, `data/texts/too-alone.txt`. */
export const builtText = (path: string): string => readFileSync(new URL(path, BUILD), 'utf8');

const data = <T>(name: string): T => JSON.parse(builtText(`data/${name}.json`)) as T;

/*
 * The published files, not the project's modules: what is tested is what others can read. Cases are
 * made from them, so that a new document is a new test.
 */

/** In the order of the chooser, as the documents are. */
export const documents =
	data<Omit<CorpusDocument, 'text' | 'relations' | 'mentions'>[]>('documents');

export const viewpoints = data<Viewpoint[]>('viewpoints');

/** Without the passages' offsets, which are not published. */
export const regions = data<
	(Omit<Region, 'passages'> & {
		passages: { section: string; heading: string; text: string }[];
	})[]
>('regions');

export const relations = data<Omit<Relation, 'overrides'>[]>('relations');

export const groups = data<Group[]>('groups');

/** A document's text as the quotes' offsets count it. */
export const textOf = (document: string): string => builtText(`data/texts/${document}.txt`);

/** The viewpoint on which a visit opens, and whose text the regions' analyses are. */
export const HOME = 'ummah-pivot/RUS';

/** A viewpoint by id. Throws where there is none. */
export function viewpointOf(id: string): Viewpoint {
	const found = viewpoints.find((viewpoint) => viewpoint.id === id);
	if (!found) throw new Error(`No viewpoint “${id}” in build/data/viewpoints.json.`);
	return found;
}

/** Any viewpoint of another document than the home's. */
export const ELSEWHERE = viewpoints.find(
	({ document }) => document !== viewpointOf(HOME).document,
)!;

/** Where a viewpoint's map stands. */
export const addressOf = (viewpoint: string): string =>
	viewpoint === HOME ? '/' : `/${viewpoint}`;
