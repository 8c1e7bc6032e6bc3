/*
 * A page carries what it shows, and its neighbours; what else of the corpus a reader comes to is fetched here and told to
 * `lookup`. On the server, in the one file and in tests everything is known, and nothing is fetched.
 */
import { corpusAddress } from '../address/addresses.ts';
import { lookup } from './tables.ts';
import { unpackKnown, type PackedKnown } from '#lib/corpus/packed.ts';
import { AROUND, type ViewpointEntry } from '#lib/corpus/tables.ts';
import { lazy } from '#lib/ui/lazy.ts';

/** A file of the corpus that the site does not have, or does not give. */
class Missing extends Error {}

/** Fetches a file of the corpus. */
export const fetchCorpus = lazy(async (file: string): Promise<unknown> => {
	const response = await fetch(corpusAddress(file));
	if (response.ok) return response.json();
	const said = `${response.status} for “${file}” of the corpus`;
	throw response.status === 404 ? new Missing(said) : new Error(said);
});

async function learn(file: string): Promise<void> {
	lookup.learn(unpackKnown((await fetchCorpus(file)) as PackedKnown));
}

/**
 * A viewpoint, and the cards of the documents around its own.
 *
 * @returns `undefined` where the corpus has none of that id
 * @throws where it could not be fetched
 */
export async function know(id: string): Promise<ViewpointEntry | undefined> {
	const [document = ''] = id.split('/');
	const around = lookup.around(document);
	// Its own card first: without it no viewpoint of it has a place.
	if (!lookup.document(document) || around.length < Math.min(AROUND, lookup.tables.total))
		await learn(`around/${document}.json`).catch((error) => {
			// Asked for what may not exist: who asks finds out by the answer.
			if (!(error instanceof Missing)) throw error;
		});
	const card = lookup.document(document);
	const has = card && lookup.idsOf([card]).includes(id);
	if (has && !lookup.viewpoint(id)) await learn(`viewpoints/${id}.json`);
	return lookup.viewpoint(id);
}

/**
 * A document and the ones around it, with all their viewpoints: what a list beside the map and its keys lead to.
 *
 * @throws where they could not be fetched
 */
export async function knowNear(document: string): Promise<void> {
	const ids = lookup.idsOf(lookup.around(document));
	if (ids.length === 0 || ids.some((id) => !lookup.viewpoint(id)))
		await learn(`near/${document}.json`);
}

/**
 * The cards of all documents: for what lists them.
 *
 * @throws where they could not be fetched
 */
export async function knowTitles(): Promise<void> {
	const { documents, total } = lookup.tables;
	if (documents.length < total || total === 0) await learn('titles.json');
}

/**
 * The whole corpus: for what speaks of all of it.
 *
 * @throws where it could not be fetched
 */
export async function knowAll(): Promise<void> {
	if (!lookup.complete || lookup.tables.total === 0) await learn('all.json');
}
