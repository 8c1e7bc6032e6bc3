import { findMentions } from '#lib/gazetteer/find-mentions.ts';
import { buildGazetteer } from '#lib/gazetteer/gazetteer.ts';
import type { OpenCorpus, OpenDocument } from './open.ts';
import type { Mention } from './types.ts';

/** Where a document's text names actors and places, by the gazetteer that holds for it. */
export function documentMentions(corpus: OpenCorpus, { meta, text }: OpenDocument): Mention[] {
	const gazetteer = buildGazetteer({
		countries: corpus.countriesFile,
		reviewed: corpus.gazetteer,
		groups: corpus.groups,
		actors: corpus.actors,
		document: meta.id,
	});
	return findMentions(text, gazetteer);
}
