import dataset from 'world-countries';
import type { Iso3 } from '#lib/corpus/types.ts';

/** The subregions that states lie in, and which of them each state does. */
export interface Subregions {
	/** By name. */
	names: string[];
	/** For each state the place of its own in `names`; -1 where the dataset has none. */
	of: number[];
}

/** Kosovo, by which the dataset means the same by another code. */
const CODES: Record<Iso3, string> = { XKX: 'UNK' };

/** Where states lie: by the dataset's subregions. Data: world-countries, ODbL-1.0. */
export function subregionsOf(states: readonly Iso3[]): Subregions {
	const found = states.map((state) => {
		return dataset.find(({ cca3 }) => cca3 === (CODES[state] ?? state))?.subregion ?? '';
	});
	const names = [...new Set(found)].filter(Boolean).sort();
	return { names, of: found.map((name) => names.indexOf(name)) };
}
