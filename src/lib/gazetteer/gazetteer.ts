import type { RawActor, RawGroup } from '#lib/content/schema/actors.ts';
import type { FormContext, GazetteerFile } from '#lib/content/schema/gazetteer.ts';
import type { CountriesFile } from '#lib/content/schema/tables.ts';
import type { Mention } from '#lib/content/types.ts';
import { datasetForms } from './dataset-forms.ts';
import { fold } from './fold.ts';
import { statesOf, territoriesOf } from './states.ts';

/** A form and what it names; a phrase names nothing, but takes the words from what would. */
export interface Entry {
	form: string;
	kind: Mention['kind'] | 'phrase';
	actor: string;
	context: FormContext | null;
}

/** Every form to look for, by its first word, the longest first. */
export interface Gazetteer {
	entries: Map<string, Entry[]>;
	givenNames: Set<string>;
	titles: Set<string>;
	/** Forms that would name two actors: only the first is kept. */
	clashes: { form: string; actors: [string, string] }[];
	/** Forms that the reviewed file switches off or puts into context, but that nothing has. */
	idle: string[];
}

export interface GazetteerSources {
	countries: CountriesFile;
	reviewed: GazetteerFile;
	groups: readonly RawGroup[];
	actors: readonly RawActor[];
	/** Adds the forms that hold in this document only. */
	document?: string;
}

/**
 * Puts the gazetteer together: the dataset's forms, less those switched off; over them the reviewed
 * forms, and over these the ones of the document. Groups and non-state actors bring their own.
 */
export function buildGazetteer(sources: GazetteerSources): Gazetteer {
	const { reviewed, document } = sources;
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
	const here = reviewed.forms.filter(({ documents }) => documents?.includes(document ?? ''));
	const everywhere = reviewed.forms.filter(({ documents }) => documents === undefined);
	const overruled = new Set(
		[...here, ...everywhere].flatMap(({ forms }) => forms.map((form) => fold(form))),
	);
	const forms = new Map([
		...layer(dataset.filter(({ form }) => !off.has(form) && !overruled.has(fold(form)))),
		...layer([...reviewedNames(everywhere), ...otherNames(sources)]),
		...layer(reviewedNames(here)),
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

interface Named {
	form: string;
	kind: Entry['kind'];
	actor: string;
}

function datasetNames(countries: CountriesFile): Named[] {
	const states = statesOf(countries).flatMap((state) =>
		datasetForms(state).map(({ form }) => ({ form, kind: 'country' as const, actor: state.iso3 })),
	);
	const territories = territoriesOf(countries).map(({ name }) => ({
		form: name.common,
		kind: 'place' as const,
		actor: territoryId(name.common),
	}));
	return [...states, ...territories];
}

function reviewedNames(forms: GazetteerFile['forms']): Named[] {
	return forms.flatMap(({ actor, forms }) =>
		forms.map((form) => ({ form, kind: 'country' as const, actor })),
	);
}

function otherNames({ reviewed, groups, actors }: GazetteerSources): Named[] {
	return [
		...reviewed.phrases.flatMap(({ forms }) =>
			forms.map((form) => ({ form, kind: 'phrase' as const, actor: '' })),
		),
		...reviewed.places.flatMap(({ id, forms }) =>
			forms.map((form) => ({ form, kind: 'place' as const, actor: id })),
		),
		...groups.flatMap(({ id, names }) =>
			names.map((form) => ({ form, kind: 'group' as const, actor: id })),
		),
		...actors.flatMap(({ id, names }) =>
			names.map((form) => ({ form, kind: 'non-state' as const, actor: id })),
		),
	];
}

/** Dependent territories are listed among the places, by this id. */
export function territoryId(name: string): string {
	return fold(name)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
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
