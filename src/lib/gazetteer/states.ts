import dataset, { type Country as DatasetCountry } from 'world-countries';
import type { CountriesFile } from '#lib/corpus/schema/tables.ts';
import type { GazetteerFile } from '#lib/corpus/schema/gazetteer.ts';
import type { Iso3 } from '#lib/corpus/types.ts';

/** A state with what the dataset knows of it. Data: world-countries, ODbL-1.0. */
export interface State {
	iso3: Iso3;
	name: string;
	record: DatasetCountry;
}

export const emptyCountriesFile: CountriesFile = { states: [], names: [] };

export const emptyGazetteerFile: GazetteerFile = {
	forms: [],
	places: [],
	phrases: [],
	off: [],
	ambiguous: [],
	contexts: [],
	givenNames: [],
	titles: [],
};

/** The codes by which the dataset calls its entries: ISO 3166-1, but `UNK` for Kosovo. */
export function datasetCodes(): Set<string> {
	return new Set(dataset.map(({ cca3 }) => cca3));
}

/** The members of the United Nations and the further states of the reviewed file, by name. */
export function statesOf(file: CountriesFile): State[] {
	const further = new Map(file.states.map(({ dataset, iso3 }) => [dataset, iso3]));
	const names = new Map(file.names.map(({ iso3, name }) => [iso3, name]));

	return dataset
		.filter(({ cca3, unMember }) => unMember || further.has(cca3))
		.map((record) => {
			const iso3 = further.get(record.cca3) ?? record.cca3;
			return { iso3, name: names.get(iso3) ?? record.name.common, record };
		})
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** What the dataset has besides: dependent territories and the like. */
export function territoriesOf(file: CountriesFile): DatasetCountry[] {
	const states = new Set(statesOf(file).map(({ record }) => record.cca3));
	return dataset.filter(({ cca3 }) => !states.has(cca3));
}
