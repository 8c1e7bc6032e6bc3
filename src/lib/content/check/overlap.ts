import type { OpenCorpus, OpenDocument } from '../open.ts';
import { membersOf } from '../members.ts';
import type { Problem } from '../problem.ts';
import type { RawRelation } from '#lib/corpus/schema/relation.ts';

/**
 * Rule 4: between groups that only overlap, the coder says which one holds for the members of both.
 * A member of which the document says something by name needs no such word.
 */
export function checkOverlap(corpus: OpenCorpus): Problem[] {
	return corpus.documents.flatMap((document) => {
		const groups = document.relations.filter(
			({ objectKind, overall, category }) =>
				objectKind === 'group' && overall && category !== 'mentioned',
		);
		return groups.flatMap((one, i) =>
			groups
				.slice(i + 1)
				.filter(({ subject }) => subject === one.subject)
				.flatMap((other) => overlapProblem(corpus, document, one, other)),
		);
	});
}

function overlapProblem(
	corpus: OpenCorpus,
	{ folder, relations }: OpenDocument,
	one: RawRelation,
	other: RawRelation,
): Problem[] {
	const oneMembers = membersOf(corpus, one.object);
	const otherMembers = membersOf(corpus, other.object);
	const shared = oneMembers.filter((iso3) => otherMembers.includes(iso3));
	// One is a proper subset of the other: the narrower one holds.
	if (oneMembers.length !== otherMembers.length) {
		if (shared.length === oneMembers.length || shared.length === otherMembers.length) return [];
	}
	if (overrides(one, other) || overrides(other, one)) return [];

	const settled = new Set([
		one.subject,
		...membersOf(corpus, one.subject),
		...relations
			.filter(({ subject, overall, category }) => {
				return subject === one.subject && overall && category !== 'mentioned';
			})
			.map(({ object }) => object),
	]);
	const unsettled = shared.filter((iso3) => !settled.has(iso3));
	if (unsettled.length === 0) return [];
	return [
		{
			code: 'overlap',
			file: `${folder}relations.json`,
			entry: `${one.id}, ${other.id}`,
			message: `${one.object} and ${other.object} overlap, and nothing says which holds for ${unsettled.join(', ')}`,
			fix: `add “overrides”: [{ "group": "${other.object}", "reason": "…" }] to ${one.id}, or the reverse to ${other.id}`,
		},
	];
}

function overrides(one: RawRelation, other: RawRelation): boolean {
	return one.overrides?.some(({ group }) => group === other.object) ?? false;
}
