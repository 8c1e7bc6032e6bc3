/*
 * The texts in parts, as the browser asks for them. On the server alone.
 */
import { searched } from './searched.ts';
import { loadDocuments } from '../data/documents.ts';
import { lookup } from '../data/tables.ts';
import { inParts, type Part } from '#lib/search/parts.ts';

let made: Promise<Part[]> | undefined;

const allParts = () => (made ??= make());

async function make(): Promise<Part[]> {
	const documents = await loadDocuments(lookup.tables.documents.map(({ id }) => id));
	return inParts(documents.map(searched));
}

/** How many parts there are. */
export const partCount = async (): Promise<number> => (await allParts()).length;

/** @returns `undefined` where there is no such part */
export const part = async (index: number): Promise<Part | undefined> => (await allParts())[index];
