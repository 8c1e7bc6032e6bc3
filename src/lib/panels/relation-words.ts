import { modalityInWords, voiceInWords } from './coding-words.ts';
import { regionInText } from './names.ts';
import type { Lookup } from '#lib/corpus/tables.ts';
import type { Relation } from '#lib/corpus/types.ts';

/** The qualifications of one relation, in reading order, without the category itself. */
export function qualifications(relation: Relation, lookup: Lookup): string[] {
	return [
		theatreInWords(relation, lookup),
		relation.category === 'mentioned' ? null : relation.basis,
		modalityInWords(relation.modality),
		voiceInWords(relation.voice),
	].filter((words) => words !== null);
}

/** Why a category follows from the words, said as what it is: "Inferred: …" or "Rationale: …". */
export const rationaleInWords = ({
	basis,
	rationale,
}: Pick<Relation, 'basis' | 'rationale'>): string | null =>
	rationale && `${basis === 'inferred' ? 'Inferred' : 'Rationale'}: ${rationale}`;

/** "stated of: Libya" where nothing wider is said of the pair; else what part of it is meant. */
function theatreInWords({ scope, overall }: Relation, lookup: Lookup): string | null {
	if (scope === null) return null;
	return overall ? `stated of: ${nameOfScope(scope, lookup)}` : scopeInWords(scope, lookup);
}

/** "on Libya", "on trade"; history is told as what it is: past. */
export function scopeInWords(scope: string, lookup: Lookup): string {
	if (scope === 'history') return 'as history';
	return `on ${nameOfScope(scope, lookup)}`;
}

/** A scope is written in the manner of an id; where it is a place's, the place's name is printed. */
function nameOfScope(scope: string, { tables }: Lookup): string {
	const names = [
		...tables.countries.map(({ name }) => name),
		...tables.groups.flatMap(({ id, name }) => (id === scope ? [name] : [])),
		...tables.regions.map(regionInText),
	];
	return names.find((name) => slug(name) === slug(scope)) ?? scope.replaceAll('-', ' ');
}

const slug = (name: string) =>
	name
		.toLowerCase()
		.normalize('NFD')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^the-|^-|-$/g, '');
