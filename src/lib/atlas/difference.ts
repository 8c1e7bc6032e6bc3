import { alignmentOf } from './alignment.ts';
import { claims } from './categories.ts';
import type { Standing, Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { Iso3 } from '#lib/corpus/types.ts';

/** How two documents that look from the same power differ on a country. */
export interface Difference {
	country: Iso3;
	first: Standing | null;
	second: Standing | null;
	/**
	 * `same`: the same category. `step`: another one, both on the scale. `other`: another one, of which at least one has no
	 * place on the scale. `first`, `second`: only that one says something of the country. `none`: neither does.
	 */
	kind: 'same' | 'step' | 'other' | 'first' | 'second' | 'none';
	/** From the first to the second on the scale, towards ally if positive; `null` but for `same` and `step`. */
	step: number | null;
}

/**
 * Every country that at least one of two viewpoints names, and how they differ on it. The vantage itself is left out.
 *
 * Of use within one power alone: what is near to Russia and what is near to China are no two ends of one scale.
 */
export function differences(
	first: Viewpoint['countries'],
	second: Viewpoint['countries'],
): Difference[] {
	const countries = [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
	return countries.flatMap((country): Difference[] => {
		const [a, b] = [first[country] ?? null, second[country] ?? null];
		if (a?.category === 'self' || b?.category === 'self') return [];
		return [{ country, first: a, second: b, ...compared(a, b) }];
	});
}

function compared(a: Standing | null, b: Standing | null): Pick<Difference, 'kind' | 'step'> {
	const [says, alsoSays] = [a, b].map((one) => one !== null && claims(one.category));
	if (!says && !alsoSays) return { kind: 'none', step: null };
	if (!says) return { kind: 'second', step: null };
	if (!alsoSays) return { kind: 'first', step: null };
	const [from, to] = [alignmentOf(a!.category), alignmentOf(b!.category)];
	const step = from === null || to === null ? null : to - from;
	if (a!.category === b!.category) return { kind: 'same', step };
	return { kind: step === null ? 'other' : 'step', step };
}
