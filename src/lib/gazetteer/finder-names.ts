import type { GazetteerFile } from '#lib/corpus/schema/gazetteer.ts';
import type { CountriesFile } from '#lib/corpus/schema/tables.ts';
import type { Iso3 } from '#lib/corpus/types.ts';
import { datasetForms } from './dataset-forms.ts';
import { statesOf } from './states.ts';

/** What a reader may type to find a country, the name on the map first. */
export interface FinderNames {
	iso3: Iso3;
	names: string[];
}

/** Names, old names, abbreviations, capitals and adjectives of every state; no leaders or organs. */
export function namesForFinder(countries: CountriesFile, reviewed: GazetteerFile): FinderNames[] {
	const off = new Set(reviewed.off.flatMap(({ forms }) => forms));
	return statesOf(countries).map((state) => ({
		iso3: state.iso3,
		names: [
			...new Set([
				...datasetForms(state)
					.filter(({ form, type }) => type !== 'demonym' && (type === 'capital' || !off.has(form)))
					.map(({ form }) => form),
				...reviewed.forms
					.filter(({ actor, type, documents }) => {
						return actor === state.iso3 && !documents && !['leader', 'organ'].includes(type);
					})
					.flatMap(({ forms }) => forms)
					.filter((form) => !form.endsWith('-')),
			]),
		],
	}));
}
