import type { OpenCorpus, OpenDocument } from '../open.ts';
import { membersOf } from '../members.ts';
import type { Problem } from '../problem.ts';
import type { RawRelation } from '#lib/corpus/schema/relation.ts';

type Finding = Pick<Problem, 'code' | 'message' | 'fix'>;

/** The codebook's rules for a relation by itself, and for the relations of one pair. */
export function checkRelations(corpus: OpenCorpus): Problem[] {
	return corpus.documents.flatMap((document) => {
		const file = `${document.folder}relations.json`;
		return [
			...document.relations.flatMap((relation) =>
				checkRelation(corpus, relation).map((finding) => ({
					...finding,
					file,
					entry: relation.id,
				})),
			),
			...checkPairs(document).map((finding) => ({ ...finding, file })),
		];
	});
}

function checkRelation(corpus: OpenCorpus, relation: RawRelation): Finding[] {
	const { subject, object, category, basis, rationale, scope, overall } = relation;
	const findings: Finding[] = [];
	if (category === 'self') {
		findings.push({
			code: 'self-coded',
			message: 'codes `self`, which follows from the vantage',
			fix: 'delete the relation',
		});
	}
	if (object === subject || membersOf(corpus, subject).includes(object)) {
		findings.push({
			code: 'self-object',
			message: `${subject} is described towards itself or its own member ${object}`,
			fix: 'delete the relation, or correct subject or object',
		});
	}
	if (basis === 'inferred' && rationale === undefined) {
		findings.push({
			code: 'rationale-missing',
			message: 'is inferred without a rationale',
			fix: 'add “rationale”: one line that says how the category follows from the quotes',
		});
	}
	if (overall && scope === 'history') {
		findings.push({
			code: 'history-overall',
			message: 'gives the overall category with what the text tells as history',
			fix: 'set “overall” to false; the pair needs another overall relation, `mentioned` at least',
		});
	}
	return findings;
}

/** One overall relation for each pair, unless all that is said of it is history. */
function checkPairs({ relations }: OpenDocument): (Finding & { entry: string })[] {
	/** Whether a mutual relation that is coded from the other side gives the pair its category. */
	const isSettledFrom = (other: string, side: string) =>
		relations.some(
			({ subject, object, direction, overall }) =>
				overall && direction === 'mutual' && subject === other && object === side,
		);
	const pairs = new Map<string, RawRelation[]>();
	for (const relation of relations) {
		const pair = `${relation.subject} → ${relation.object}`;
		pairs.set(pair, [...(pairs.get(pair) ?? []), relation]);
	}
	return [...pairs].flatMap(([pair, relations]): (Finding & { entry: string })[] => {
		const overall = relations.filter((relation) => relation.overall);
		// What was, and what may be, needs no present beside it; countries are accounted for elsewhere.
		const present = relations.filter(
			({ scope, modality }) => scope !== 'history' && modality !== 'may',
		);
		const ids = (list: RawRelation[]) => list.map(({ id }) => id).join(', ');
		if (overall.length > 1) {
			return [
				{
					code: 'overall-twice',
					entry: pair,
					message: `${overall.length} relations are overall: ${ids(overall)}`,
					fix: 'leave the one that the document gives most weight to; give the others a scope',
				},
			];
		}
		const { subject, object } = relations[0]!;
		if (overall.length === 0 && present.length > 0 && !isSettledFrom(object, subject)) {
			return [
				{
					code: 'overall-missing',
					entry: pair,
					message: `no relation gives the pair its overall category: ${ids(present)}`,
					fix: 'set “overall” to true for the one that the document gives most weight to',
				},
			];
		}
		return [];
	});
}
