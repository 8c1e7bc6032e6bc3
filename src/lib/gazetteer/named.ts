import type { CountriesFile } from '#lib/corpus/schema/tables.ts';
import { datasetForms } from './dataset-forms.ts';
import { fold } from './fold.ts';
import type { Entry, GazetteerSources } from './types.ts';
import { statesOf, territoriesOf } from './states.ts';

/** A form and what it names, before the forms of all sources are laid over each other. */
export type Named = Pick<Entry, 'form' | 'kind' | 'actor'>;

/** The dataset's forms of states, and its territories as places. */
export function datasetNames(countries: CountriesFile): Named[] {
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

/** Forms that name one of several actors, so that only the coder can say which. */
export function ambiguousNames({ reviewed }: GazetteerSources): Named[] {
	return reviewed.ambiguous.flatMap(({ forms }) => named(forms, 'ambiguous', ''));
}

/** Reviewed forms that hold in every document. */
export function reviewedNames(sources: GazetteerSources): Named[] {
	return sources.reviewed.forms
		.filter(({ documents }) => documents === undefined)
		.flatMap(({ actor, forms }) => named(forms, kindOf(sources, actor), actor));
}

/** Reviewed forms and phrases that hold in the document only. */
export function documentNames(sources: GazetteerSources): Named[] {
	const { reviewed, document } = sources;
	if (document === undefined) return [];
	const holds = ({ documents }: { documents?: string[] | undefined }) =>
		documents?.includes(document) ?? false;
	return [
		...reviewed.forms
			.filter(holds)
			.flatMap(({ actor, forms }) => named(forms, kindOf(sources, actor), actor)),
		...reviewed.phrases.filter(holds).flatMap(({ forms }) => named(forms, 'phrase', '')),
	];
}

/** Phrases and places, and what groups and non-state actors are called. */
export function otherNames({ reviewed, groups, actors }: GazetteerSources): Named[] {
	return [
		...reviewed.phrases
			.filter(({ documents }) => documents === undefined)
			.flatMap(({ forms }) => named(forms, 'phrase', '')),
		...reviewed.places.flatMap(({ id, forms }) => named(forms, 'place', id)),
		...groups.flatMap(({ id, names }) => named(names, 'group', id)),
		...actors.flatMap(({ id, names }) => named(names, 'non-state', id)),
	];
}

function named(forms: string[], kind: Entry['kind'], actor: string): Named[] {
	return forms.map((form) => ({ form, kind, actor }));
}

function kindOf({ groups, actors }: GazetteerSources, actor: string): Entry['kind'] {
	if (groups.some(({ id }) => id === actor)) return 'group';
	return actors.some(({ id }) => id === actor) ? 'non-state' : 'country';
}

/** Dependent territories are listed among the places, by this id. */
export function territoryId(name: string): string {
	return fold(name)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
