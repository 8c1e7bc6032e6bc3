import type { OpenCorpus, OpenDocument } from '../open.ts';
import { membersOf } from '../members.ts';
import type { Problem } from '../problem.ts';
import type { RawRelation } from '#lib/corpus/schema/relation.ts';
import type { Mention } from '#lib/corpus/types.ts';

/**
 * Rule 9, both ways: every country that a text names is the object of an overall relation of every
 * vantage, and no country stands in a relation that the text does not name.
 */
export function checkAccounted(corpus: OpenCorpus): Problem[] {
	return corpus.documents.flatMap((document) => {
		const mentions = document.mentions.filter(({ kind }) => kind === 'country');
		return [
			...(document.complete ? unaccounted(corpus, document, mentions) : []),
			...unnamed(corpus, document, mentions),
			...ambiguous(document),
		];
	});
}

function unaccounted(
	corpus: OpenCorpus,
	{ folder, meta, text, relations }: OpenDocument,
	mentions: Mention[],
): Problem[] {
	const first = new Map<string, Mention>();
	for (const mention of mentions) {
		if (!first.has(mention.actor)) first.set(mention.actor, mention);
	}
	return meta.vantages.flatMap((vantage) => {
		const settled = new Set([
			vantage,
			...membersOf(corpus, vantage),
			...relations
				.filter(({ overall }) => overall)
				.flatMap((relation) => otherSide(relation, vantage)),
		]);
		return [...first.values()]
			.filter(({ actor }) => !settled.has(actor))
			.map(({ actor, start, end }) => ({
				code: 'unaccounted' as const,
				file: `${folder}relations.json`,
				entry: `${vantage} → ${actor}`,
				message: `the text names ${nameOf(corpus, actor)} (“${text.slice(start, end)}”, at ${start}), but ${vantage} has no overall relation to it`,
				fix: `code one, or \`mentioned\` with the words that name it: “${around(text, start, end)}”; if they do not mean the country, correct gazetteer.json`,
			}));
	});
}

/** With whom a relation settles how an actor stands: its object, or its subject where it is mutual. */
function otherSide({ subject, object, direction }: RawRelation, actor: string): string[] {
	if (subject === actor) return [object];
	return direction === 'mutual' && object === actor ? [subject] : [];
}

function unnamed(
	corpus: OpenCorpus,
	{ folder, meta, relations }: OpenDocument,
	mentions: Mention[],
): Problem[] {
	const named = new Set(mentions.map(({ actor }) => actor));
	const countries = new Set(corpus.countries.map(({ iso3 }) => iso3));
	return relations.flatMap(({ id, subject, object, objectKind }) =>
		[subject, ...(objectKind === 'country' ? [object] : [])]
			.filter((iso3) => countries.has(iso3) && !named.has(iso3) && !meta.vantages.includes(iso3))
			.map((iso3) => ({
				code: 'unnamed' as const,
				file: `${folder}relations.json`,
				entry: id,
				message: `the text does not name ${nameOf(corpus, iso3)}`,
				fix: 'code the group or the indefinite object that it does name; if it does name the country, add the form to gazetteer.json',
			})),
	);
}

/** A form that may name one of several countries would be missed without a word. */
function ambiguous({ meta, text, ambiguous }: OpenDocument): Problem[] {
	return ambiguous.map(({ start, end }) => ({
		code: 'form-ambiguous',
		file: 'gazetteer.json',
		entry: `${meta.id}: ${text.slice(start, end)}`,
		message: `“${around(text, start, end)}”: the form may name one of several, or none`,
		fix: `say which: an entry under “forms”, or under “phrases” if it names none, with “documents”: ["${meta.id}"]`,
	}));
}

function nameOf({ countries }: OpenCorpus, iso3: string): string {
	return countries.find((country) => country.iso3 === iso3)?.name ?? iso3;
}

/** The line around the mention, cut between words to what helps to find it. */
function around(text: string, start: number, end: number): string {
	const before = /\S*.{0,40}$/.exec(text.slice(0, start))?.[0] ?? '';
	const after = /^.{0,40}\S*/.exec(text.slice(end))?.[0] ?? '';
	return before + text.slice(start, end) + after;
}
