import type { FoundParagraph } from '#lib/search/types.ts';

export interface FoundIn {
	document: string;
	title: string;
	found: FoundParagraph[];
}

/** What was found by document, the one with the best answer first; within it in the order of the text. */
export function byDocument(paragraphs: readonly FoundParagraph[]): FoundIn[] {
	const groups = new Map<string, FoundIn>();
	for (const each of paragraphs) {
		const { document, title } = each;
		const group = groups.get(document) ?? { document, title, found: [] };
		group.found.push(each);
		groups.set(document, group);
	}
	for (const { found } of groups.values()) found.sort((a, b) => a.start - b.start);
	return [...groups.values()];
}
