import { isThroughGroup } from './standing.ts';
import type { Iso3 } from '#lib/corpus/types.ts';
import type { Standing, Viewpoint } from '#lib/corpus/viewpoint.ts';

/** What a country is that the text names and says nothing of. */
const NAMED_ONLY: Standing = {
	category: 'mentioned',
	via: 'named',
	basis: 'explicit',
	modality: 'is',
	voice: 'author',
	relation: null,
};

/**
 * Where countries stand in a viewpoint without some of its colours. A country that loses its own and that the text
 * names stays as what it then is: named only.
 *
 * @param isGone whether a colour is taken away
 */
export function without(
	{ countries, namedInGroup }: Pick<Viewpoint, 'countries'> & { namedInGroup: readonly Iso3[] },
	isGone: (standing: Standing) => boolean,
): Viewpoint['countries'] {
	return Object.fromEntries(
		Object.entries(countries).flatMap(([country, standing]): [Iso3, Standing][] => {
			if (!isGone(standing)) return [[country, standing]];
			const named = !isThroughGroup(standing) || namedInGroup.includes(country);
			return named ? [[country, NAMED_ONLY]] : [];
		}),
	);
}
