import type { SearchedDocument } from './types.ts';

/** A part of the texts as it is served, with how many there are. */
export interface Part {
	parts: number;
	documents: SearchedDocument[];
}

/** Letters of text: a part of so many is some 100 kB compressed. */
const LARGEST = 250_000;

/** Texts in parts of a like size, in their order: a corpus of any size comes in files that a browser can take. */
export function inParts(documents: readonly SearchedDocument[]): Part[] {
	const parts: SearchedDocument[][] = [[]];
	let letters = 0;
	for (const document of documents) {
		if (letters + document.text.length > LARGEST && parts.at(-1)!.length > 0) {
			parts.push([]);
			letters = 0;
		}
		parts.at(-1)!.push(document);
		letters += document.text.length;
	}
	return parts.map((documents) => ({ parts: parts.length, documents }));
}
