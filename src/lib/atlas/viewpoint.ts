import type { CorpusDocument, Group, Iso3, Relation, Subject } from '#lib/corpus/types.ts';
import { seenFrom } from './seen-from.ts';
import type { Standing, Viewpoint } from '#lib/corpus/viewpoint.ts';

/** Two groups colour a country differently and neither is narrower nor overrides the other. */
export class UnsettledGroupsError extends Error {
	constructor(viewpoint: string, country: Iso3, first: string, second: string) {
		super(
			`${viewpoint}: ${country} is in "${first}" and in "${second}", and neither is narrower; ` +
				`write "overrides" with a reason into one of the two relations`,
		);
		this.name = 'UnsettledGroupsError';
	}
}

type Coded = Pick<CorpusDocument, 'id' | 'relations' | 'groups'>;

/**
 * Resolves a viewpoint into a category for each country. Named beats group, narrow beats broad; a
 * country that is merely named keeps its group's colour (codebook, rule 4). The order of the
 * relations does not matter.
 *
 * @throws {UnsettledGroupsError} where two groups overlap and the coder has not settled which wins.
 */
export function resolveViewpoint(document: Coded, subject: Subject): Viewpoint {
	const id = `${document.id}/${subject}`;
	const byId = new Map(document.groups.map((group) => [group.id, group]));
	const self = subjectMembers(subject, byId);
	const overall = seenFrom(subject, document).filter((r) => r.overall);

	const countries: Record<Iso3, Standing> = {};
	const named = overall.filter((r) => r.objectKind === 'country');
	const classified = named.filter((r) => r.category !== 'mentioned');
	for (const relation of named) countries[relation.object] = standing(relation, 'named');
	// What is said by name, and the vantage, need no word on which of their groups holds.
	const settled = new Set([...self, ...classified.map((r) => r.object)]);
	for (const [country, relation] of groupStandings(id, overall, byId, settled))
		countries[country] = standing(relation, relation.object);
	for (const country of self)
		countries[country] = {
			category: 'self',
			via: 'vantage',
			basis: null,
			modality: null,
			voice: null,
			relation: null,
		};
	return { id, document: document.id, subject, countries: sorted(countries) };
}

/** The countries of a subject: itself, or the members of a subject that is a group. */
export function subjectMembers(subject: Subject, groups: ReadonlyMap<string, Group>): Iso3[] {
	return groups.get(subject)?.members ?? [subject];
}

function standing(relation: Relation, via: string): Standing {
	return {
		category: relation.category,
		via,
		basis: relation.basis,
		modality: relation.modality,
		voice: relation.voice,
		relation: relation.id,
	};
}

/** For each country in a coded group that is not settled, the relation of the group that wins there. */
function groupStandings(
	viewpoint: string,
	overall: readonly Relation[],
	groups: ReadonlyMap<string, Group>,
	settled: ReadonlySet<Iso3>,
): Map<Iso3, Relation> {
	const winners = new Map<Iso3, Relation>();
	const coded = overall.filter((r) => r.objectKind === 'group' && r.category !== 'mentioned');
	const membersOf = (relation: Relation) => groups.get(relation.object)?.members ?? [];
	const countries = new Set(coded.flatMap(membersOf).filter((country) => !settled.has(country)));
	for (const country of countries) {
		const candidates = coded.filter((r) => membersOf(r).includes(country));
		// The winner beats every other candidate; a mere maximum of a partial order would depend on order.
		const winner = candidates.find((a) =>
			candidates.every((b) => a === b || beats(a, b, membersOf)),
		);
		const [first, second] = candidates;
		if (!winner && first && second)
			throw new UnsettledGroupsError(viewpoint, country, first.object, second.object);
		if (winner) winners.set(country, winner);
	}
	return winners;
}

function beats(a: Relation, b: Relation, membersOf: (r: Relation) => Iso3[]): boolean {
	const [aOverrides, bOverrides] = [overrides(a, b), overrides(b, a)];
	// Each overriding the other settles nothing.
	if (aOverrides || bOverrides) return !bOverrides;
	const inB = new Set(membersOf(b));
	const inA = new Set(membersOf(a));
	return inA.size < inB.size && [...inA].every((country) => inB.has(country));
}

const overrides = (a: Relation, b: Relation): boolean =>
	a.overrides.some((o) => o.group === b.object);

function sorted<T>(record: Record<string, T>): Record<string, T> {
	return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
