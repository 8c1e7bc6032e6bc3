import cow from './cow-codes.json';
import type { Iso3, ObjectKind } from '#lib/corpus/types.ts';
import { foldedText } from '#lib/search/folded.ts';

/** The numbers of the Correlates of War list of states; `cow-codes.json` names the edition. */
export const COW_CODES: ReadonlyMap<string, Iso3> = new Map(
	cow.codes.flatMap((line) =>
		line.split(', ').map((entry): [string, Iso3] => {
			const [iso3 = '', number = ''] = entry.split(' ');
			return [number, iso3];
		}),
	),
);

/** A state with everything by which it may be called. */
export interface CalledState {
	iso3: Iso3;
	iso2: string;
	names: readonly string[];
}

/** A group or a non-state actor. */
export interface CalledActor {
	id: string;
	names: readonly string[];
}

/** Who may be called by what. */
export interface Called {
	states: readonly CalledState[];
	groups: readonly CalledActor[];
	actors: readonly CalledActor[];
}

/** An actor that was found. */
export interface Actor {
	id: string;
	kind: Exclude<ObjectKind, 'indefinite'>;
}

/** Who is meant, or why nobody is. */
export type Resolved = { actor: Actor } | { refused: string };

/**
 * Says who is meant by a code or a name: ISO 3166-1 with three letters or two, a number of the Correlates of War, an id of this
 * corpus, a name in any spelling of case and accents. A name that several have is refused.
 */
export function resolver({ states, groups, actors }: Called): (text: string) => Resolved {
	const codes = new Map<string, Actor>();
	const names = new Map<string, Actor[]>();
	const country = (id: Iso3): Actor => ({ id, kind: 'country' });
	const call = (name: string, actor: Actor) => {
		const key = foldedText(name).trim();
		const others = names.get(key) ?? [];
		if (!others.some(({ id }) => id === actor.id)) names.set(key, [...others, actor]);
	};
	for (const { iso3, iso2, names } of states) {
		codes.set(iso3, country(iso3)).set(iso2, country(iso3));
		for (const name of names) call(name, country(iso3));
	}
	for (const [number, iso3] of COW_CODES) codes.set(number, country(iso3));
	for (const [kind, list] of [
		['group', groups],
		['non-state', actors],
	] as const)
		for (const { id, names } of list) {
			codes.set(id, { id, kind });
			for (const name of names) call(name, { id, kind });
		}
	return (text) => {
		const asked = text.trim();
		if (!asked) return { refused: 'nobody is named' };
		const known =
			codes.get(asked) ?? codes.get(asked.toUpperCase()) ?? codes.get(asked.toLowerCase());
		if (known) return { actor: known };
		if (/^\d+$/.test(asked))
			return {
				refused: `${asked} is no number that the Correlates of War list has for one of the states`,
			};
		const found = names.get(foldedText(asked)) ?? [];
		if (found.length > 1)
			return {
				refused: `“${asked}” may be ${found.map(({ id }) => id).join(' or ')}: give the code`,
			};
		return found[0]
			? { actor: found[0] }
			: { refused: `“${asked}” is no state, group or actor that is known` };
	};
}
