/*
 * The texts in parts, as the browser asks for them: a corpus of any size comes in files of a like size. On the
 * server alone.
 */
import { searched } from './searched.ts';
import { loadDocuments } from '../data/documents.ts';
import { lookup } from '../data/tables.ts';
import type { SearchedDocument } from '#lib/search/types.ts';

/** Letters of text: a part of so many is some 100 kB compressed. */
const LARGEST = 250_000;

/** A part, with how many there are. */
export interface Part {
	parts: number;
	documents: SearchedDocument[];
}

let made: Promise<SearchedDocument[][]> | undefined;

const allParts = () => (made ??= make());

async function make(): Promise<SearchedDocument[][]> {
	const parts: SearchedDocument[][] = [[]];
	let letters = 0;
	for (const document of await loadDocuments(lookup.tables.documents.map(({ id }) => id))) {
		if (letters + document.text.length > LARGEST && parts.at(-1)!.length > 0) {
			parts.push([]);
			letters = 0;
		}
		parts.at(-1)!.push(searched(document));
		letters += document.text.length;
	}
	return parts;
}

/** How many parts there are. */
export const partCount = async (): Promise<number> => (await allParts()).length;

/** @returns `undefined` where there is no such part */
export async function part(index: number): Promise<Part | undefined> {
	const parts = await allParts();
	const documents = parts[index];
	return documents && { parts: parts.length, documents };
}
