import { isMirror, ONE_WAY } from '../mirror.ts';
import type { OpenCorpus, OpenDocument } from '../open.ts';
import type { Problem } from '../problem.ts';
import type { RawRelation } from '#lib/corpus/schema/relation.ts';

type Finding = Pick<Problem, 'code' | 'message' | 'fix'> & { entry: string };

/** The codebook's rules for direction and modality. */
export function checkDirections(corpus: OpenCorpus): Problem[] {
	return corpus.documents.flatMap((document) => {
		const file = `${document.folder}relations.json`;
		return [
			...document.relations.flatMap(checkRelation),
			...checkMirrors(document),
			...checkRecommended(document),
		].map((finding) => ({ ...finding, file }));
	});
}

function checkRelation(relation: RawRelation): Finding[] {
	const { id: entry, category, direction, modality, overall, scope } = relation;
	const findings: Finding[] = [];
	if (modality === 'may' && overall) {
		findings.push({
			code: 'may-overall',
			entry,
			message: 'gives the overall category with what the text calls possible',
			fix: 'set “overall” to false and name a scope; the pair needs another overall relation, `mentioned` at least',
		});
	} else if (modality === 'may' && scope === undefined) {
		findings.push({
			code: 'may-scope',
			entry,
			message: 'says what may be, without a scope',
			fix: 'add “scope”: what it would concern, in one or two words',
		});
	}
	if (direction === 'mutual' && ONE_WAY.includes(category)) {
		findings.push({
			code: 'mutual-category',
			entry,
			message: `is mutual, but \`${category}\` is said of one side alone`,
			fix: 'set “direction” to "one-way"',
		});
	}
	return findings;
}

/** A mutual relation counts for both sides and is coded once. */
function checkMirrors({ relations }: OpenDocument): Finding[] {
	return relations.flatMap((one, i) =>
		relations
			.slice(i + 1)
			.filter((other) => isMirror(one, other))
			.map((other) => ({
				code: 'mirror' as const,
				entry: other.id,
				message: `says of ${other.subject} and ${other.object} what ${one.id} says from the other side`,
				fix: `delete it, move its quotes to ${one.id}, and set “direction” to "mutual" there`,
			})),
	);
}

/** Where both are said of a pair as a whole, what is so gives the category. */
function checkRecommended({ relations }: OpenDocument): Finding[] {
	return relations
		.filter(({ overall, modality }) => overall && modality === 'should')
		.flatMap((recommended) =>
			relations
				.filter(
					({ subject, object, modality, scope, category }) =>
						subject === recommended.subject &&
						object === recommended.object &&
						modality === 'is' &&
						scope === undefined &&
						category !== 'mentioned',
				)
				.map(({ id }) => ({
					code: 'should-beats-is' as const,
					entry: recommended.id,
					message: `gives the overall category with what is recommended, while ${id} says what is so`,
					fix: `set “overall” to true in ${id}, and give this one a scope`,
				})),
		);
}
