import type { CorpusDocument, Region } from '#lib/corpus/types.ts';
import { publishedText } from './published-text.ts';

/** A region as published: with its passages' words, so that nobody has to look them up. */
export type RegionRow = Omit<Region, 'passages'> & {
	passages: { section: string; heading: string; text: string }[];
};

/** The rows of `regions.json`, in the order of the text that analyses the regions. */
export const regionRows = (documents: readonly CorpusDocument[]): RegionRow[] =>
	documents.flatMap((document) =>
		document.regions.map((region) => regionRow(region, publishedText(document))),
	);

const regionRow = (region: Region, text: string): RegionRow => ({
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
