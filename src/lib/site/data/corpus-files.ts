/*
 * The corpus in pieces, as pages ask for them once they show more than they carry. On the server alone.
 */
import { known } from '#known';
import { publicSource } from './public-source.ts';
import { lookup } from './tables.ts';
import { loadDocument } from './documents.ts';
import { part, partCount } from '../search/parts.ts';
import type { PackedKnown } from '#lib/corpus/packed.ts';
import type { CorpusDocument } from '#lib/corpus/types.ts';
import { publicData } from '#lib/public-data/index.ts';
import { overview, type FileOverview } from '#lib/public-data/overview.ts';

/** A viewpoint's id → as it is written. */
const packed = new Map(known.viewpoints.map((v) => [`${v.document}/${v.subject}`, v]));

/** Some viewpoints and the cards of the documents around one: what a page with a map carries. */
export const knownAround = (document: string, viewpoints: readonly string[]): PackedKnown => ({
	total: known.total,
	documents: lookup.around(document),
	viewpoints: viewpoints.flatMap((id) => packed.get(id) ?? []),
});

/** A viewpoint and the card of its document: what a frame carries, which shows no list. */
export function knownAlone(viewpoint: string): PackedKnown {
	const [document = ''] = viewpoint.split('/');
	const { documents, ...rest } = knownAround(document, [viewpoint]);
	return { ...rest, documents: documents.filter(({ id }) => id === document) };
}

type File = () => PackedKnown | Promise<CorpusDocument | FileOverview[]>;

/** `search/0.json`: the texts, as they are searched. */
const SEARCH = /^search\/(\d+)\.json$/;

/** What the page of the published files says of them. */
async function publishedFiles(): Promise<FileOverview[]> {
	const source = await publicSource('');
	return overview(publicData(source), source);
}

/** Path below `corpus/` → what makes its content. */
const FILES = new Map<string, File>([
	['all.json', () => known],
	['data.json', publishedFiles],
	['titles.json', () => ({ ...known, viewpoints: [] })],
	...known.documents.flatMap(({ id }): [string, File][] => [
		[`around/${id}.json`, () => knownAround(id, [])],
		[`near/${id}.json`, () => knownAround(id, lookup.idsOf(lookup.around(id)))],
		[`documents/${id}.json`, () => loadDocument(id)],
	]),
	...[...packed].map(([id, viewpoint]): [string, File] => [
		`viewpoints/${id}.json`,
		() => ({ total: known.total, documents: [], viewpoints: [viewpoint] }),
	]),
]);

export const corpusFiles = async (): Promise<string[]> => [
	...FILES.keys(),
	...Array.from({ length: await partCount() }, (_, index) => `search/${index}.json`),
];

/** @returns `undefined` where there is no such file */
export async function corpusFile(path: string): Promise<unknown> {
	const index = SEARCH.exec(path)?.[1];
	return index ? part(Number(index)) : FILES.get(path)?.();
}
