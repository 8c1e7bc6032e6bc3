import { fold } from './fold.ts';
import {
	ambiguousNames,
	datasetNames,
	documentNames,
	otherNames,
	reviewedNames,
	type Named,
} from './named.ts';
import type { Entry, Gazetteer, GazetteerSources } from './types.ts';

/**
 * Puts the gazetteer together: the dataset's forms, less those switched off or ambiguous; over them
 * the reviewed forms, and over these the ones of the document. Groups and non-state actors bring
 * their own.
 */
export function buildGazetteer(sources: GazetteerSources): Gazetteer {
	const { reviewed } = sources;
	const off = new Set(reviewed.off.flatMap(({ forms }) => forms));
	const contexts = new Map(reviewed.contexts.map((context) => [context.form, context]));
	const clashes: Gazetteer['clashes'] = [];

	const layer = (named: Named[]): Map<string, Named> => {
		const forms = new Map<string, Named>();
		for (const one of named) {
			const key = fold(one.form);
			const other = forms.get(key);
			if (other === undefined) forms.set(key, one);
			else if (other.actor !== one.actor) {
				clashes.push({ form: one.form, actors: [other.actor, one.actor] });
			}
		}
		return forms;
	};

	const dataset = datasetNames(sources.countries);
	const decided = [...documentNames(sources), ...reviewedNames(sources)];
	const overruled = new Set([...decided, ...ambiguousNames(sources)].map(({ form }) => fold(form)));
	const forms = new Map([
		...layer(dataset.filter(({ form }) => !off.has(form) && !overruled.has(fold(form)))),
		...layer(ambiguousNames(sources)),
		...layer([...reviewedNames(sources), ...otherNames(sources)]),
		...layer(documentNames(sources)),
	]);

	const entries = new Map<string, Entry[]>();
	for (const { form, kind, actor } of forms.values()) {
		const context = contexts.get(form) ?? null;
		for (const spelling of spellings(form)) {
			const first = firstWord(spelling);
			const list = entries.get(first) ?? [];
			if (!entries.has(first)) entries.set(first, list);
			list.push({ form: spelling, kind, actor, context });
		}
	}
	for (const list of entries.values()) list.sort((a, b) => b.form.length - a.form.length);

	const known = new Set([...forms.values()].map(({ form }) => form));
	const inDataset = new Set(dataset.map(({ form }) => form));
	return {
		entries,
		givenNames: new Set(reviewed.givenNames),
		titles: new Set(reviewed.titles),
		clashes,
		idle: [
			...[...off].filter((form) => !inDataset.has(form)),
			...[...contexts.keys()].filter((form) => !known.has(form)),
		],
	};
}

/** As printed, and in capitals as in a heading; short capitals would be other words (“US”, “IT”). */
function spellings(form: string): string[] {
	const folded = fold(form);
	const capitals = folded.toUpperCase();
	return folded.length >= 4 && capitals.length === folded.length && capitals !== folded
		? [folded, capitals]
		: [folded];
}

/** The letters and digits with which a form begins. */
export function firstWord(form: string): string {
	return /^[\p{L}\p{N}]+/u.exec(form)?.[0] ?? '';
}
