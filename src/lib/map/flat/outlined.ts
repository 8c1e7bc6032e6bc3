import { classOf } from './standing-class.ts';
import { isRecommended, isSoft } from '#lib/atlas/standing.ts';
import type { CategoryId } from '#lib/corpus/types.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';

/** What has an outline of one look, as one: the states of a standing, or a state of the vantage. */
export interface Outlined {
	/** Of the path: `e-partner-through`, `e-RUS`. */
	id: string;
	category: CategoryId;
	states: readonly string[];
}

/** What is inferred or reported, one for each standing: neighbours that share it have one dashed edge. */
export function softIn(countries: Viewpoint['countries']): Outlined[] {
	const found = new Map<string, Outlined & { states: string[] }>();
	for (const [state, standing] of Object.entries(countries)) {
		if (!isSoft(standing)) continue;
		const id = `e-${classOf(standing).replaceAll(' ', '-')}`;
		const same = found.get(id);
		if (same) same.states.push(state);
		else found.set(id, { id, category: standing.category, states: [state] });
	}
	return [...found.values()];
}

/** What is recommended, state by state: each is asked for by itself. */
export const recommendedIn = (countries: Viewpoint['countries']): string[] =>
	Object.entries(countries).flatMap(([state, standing]) => (isRecommended(standing) ? state : []));

/** The vantage, state by state. */
export const vantageIn = (countries: Viewpoint['countries']): Outlined[] =>
	Object.entries(countries).flatMap(([state, { category }]) =>
		category === 'self' ? { id: `e-${state}`, category, states: [state] } : [],
	);
