import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { findMentions } from '#lib/gazetteer/find-mentions.ts';
import { buildGazetteer } from '#lib/gazetteer/gazetteer.ts';
import { nearestId } from '#lib/corpus/nearest.ts';
import { doubtsOf } from './doubts.ts';
import { openCorpus } from './open.ts';
import { ContentError } from './problem.ts';
import type { RawCorpus } from './read.ts';
import type { RawDocument } from '#lib/corpus/schema/document.ts';
import { slug } from '#lib/corpus/schema/text.ts';
import type { Country } from '#lib/corpus/types.ts';

export interface NewDocument {
	id: string;
	title: string;
	/** Name and bytes of the file that holds the text. */
	source: string;
	bytes: Uint8Array;
	/** Countries or groups, the default first. */
	vantages: string[];
}

export interface NewDocumentFiles {
	/** Path below `src/content` → data. */
	json: Record<string, unknown>;
	/** Path below `src/content` → text, to the letter. */
	text: Record<string, string>;
	/** Countries that the text names, in the order of their names: each has to be accounted for. */
	named: Country[];
	/** What may hide countries from the check, each as a sentence. */
	doubts: string[];
}

/**
 * The files of a document that is new to the corpus, with nothing coded and nothing guessed.
 *
 * @throws Error for an id that is taken or not fit for an address, an unknown vantage, a text that
 * is empty or not UTF-8
 */
export function newDocumentFiles(raw: RawCorpus, document: NewDocument): NewDocumentFiles {
	const { id, title, source, bytes, vantages } = document;
	const corpus = openCorpus(raw);
	if (corpus.problems.length > 0) throw new ContentError(corpus.problems);

	if (!v.is(slug, id)) {
		throw new Error(`“${id}” is no id: use lower-case words joined by hyphens, like “too-alone”`);
	}
	if (corpus.listed.includes(id) || corpus.folders.includes(id)) {
		throw new Error(`there is a document “${id}” already; nothing has been changed`);
	}
	if (title.trim() === '') throw new Error('the title is empty: give it as printed');
	const known = [...corpus.countries.map(({ iso3 }) => iso3), ...corpus.groups.map(({ id }) => id)];
	const unknown = vantages.find((vantage) => !known.includes(vantage));
	if (unknown !== undefined) {
		throw new Error(
			`vantage “${unknown}” is not known; the nearest is “${nearestId(unknown, known)}”`,
		);
	}
	if (vantages.length === 0) throw new Error('give at least one vantage: --vantage RUS');

	const text = decode(source, bytes);
	const meta: RawDocument = {
		id,
		title,
		author: null,
		publisher: null,
		date: null,
		sourceNote: null,
		source,
		sourceSha256: sha256(bytes),
		textSha256: sha256(text),
		rights: 'Not yet established whose text this is.',
		// Only the quotes, until it is clear whose text it is.
		publish: 'quotes',
		vantages,
	};

	const gazetteer = buildGazetteer({ ...corpus.sources, document: id });
	const mentions = findMentions(text, gazetteer);
	const names = new Map(corpus.countries.map(({ iso3, name }) => [iso3, name]));
	const named = new Set(mentions.map(({ actor }) => actor));
	const folder = `documents/${id}`;
	return {
		json: {
			[`${folder}/document.json`]: meta,
			[`${folder}/relations.json`]: [],
			'documents.json': [...corpus.listed, id],
		},
		text: { [`${folder}/text.txt`]: text },
		named: corpus.countries.filter(({ iso3 }) => named.has(iso3)),
		doubts: doubtsOf(text, gazetteer, (actor) => names.get(actor) ?? actor),
	};
}

function decode(source: string, bytes: Uint8Array): string {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch (error) {
		throw new Error(`${source} is not UTF-8: save it as UTF-8 and try again`, { cause: error });
	}
	if (text.trim() === '') throw new Error(`${source} is empty`);
	return text;
}

function sha256(data: string | Uint8Array): string {
	return createHash('sha256').update(data).digest('hex');
}
