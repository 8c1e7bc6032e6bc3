import { isThroughGroup } from '#lib/atlas/standing.ts';
import { inText, regionInText } from './names.ts';
import type { Standing } from '#lib/corpus/viewpoint.ts';
import type { Lookup } from '#lib/corpus/tables.ts';
import type { Relation } from '#lib/corpus/types.ts';

/** Whose claim it is where it is not the author's: "according to …, as the document reports". */
export const voiceInWords = (voice: string | null): string | null =>
	voice === null || voice === 'author' ? null : `according to ${voice}, as the document reports`;

/** The category as a thin map letters it: "Competitor", "Adversary, as reported". */
export const categoryInShort = ({ category, voice }: Standing, lookup: Lookup): string =>
	lookup.category(category).name + (voiceInWords(voice) ? ', as reported' : '');

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

/** Nothing is to be told of how the vantage, or what is merely named, comes to stand where it stands. */
const isPlain = ({ category }: Standing) => category === 'self' || category === 'mentioned';

/** Which way a category comes to a country: "by name", "through a group (Central Asia)". */
export function wayInWords(standing: Standing, lookup: Lookup): string {
	if (isPlain(standing)) return '';
	return isThroughGroup(standing)
		? `through a group (${inText(lookup.name(standing.via))})`
		: 'by name';
}

/** What a category rests on: "explicit", "inferred, according to …, as the document reports". */
export const basisInWords = (standing: Standing): string =>
	isPlain(standing)
		? ''
		: [standing.basis, voiceInWords(standing.voice)].filter(Boolean).join(', ');

/**
 * How a standing comes about: "through a group (Central Asia), inferred, according to …". Of the
 * vantage and of what is merely named there is nothing to tell.
 */
export const groundsInWords = (standing: Standing, lookup: Lookup): string =>
	[wayInWords(standing, lookup), basisInWords(standing)].filter(Boolean).join(', ');

/** "Contested, through a group (Central Asia), inferred"; `null` is silence. */
export function standingInWords(standing: Standing | null, lookup: Lookup): string {
	if (!standing) return 'Not named';
	return [lookup.category(standing.category).name, groundsInWords(standing, lookup)]
		.filter(Boolean)
		.join(', ');
}

/** The qualifications of one relation, in reading order, without the category itself. */
export function qualifications(relation: Relation, lookup: Lookup): string[] {
	return [
		relation.scope === null ? null : scopeInWords(relation.scope, lookup),
		relation.category === 'mentioned' ? null : relation.basis,
		voiceInWords(relation.voice),
	].filter((words) => words !== null);
}

/** Why a category follows from the words, said as what it is: "Inferred: …" or "Rationale: …". */
export const rationaleInWords = ({
	basis,
	rationale,
}: Pick<Relation, 'basis' | 'rationale'>): string | null =>
	rationale && `${basis === 'inferred' ? 'Inferred' : 'Rationale'}: ${rationale}`;
