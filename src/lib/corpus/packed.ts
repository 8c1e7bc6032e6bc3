import type { ViewpointEntry } from './tables.ts';
import type { Standing } from './viewpoint.ts';
import type { CategoryId } from './types.ts';

/** The countries that one statement colours, in one string: "FRA DEU ITA", with what it says of them. */
type PackedStatement = [
	countries: string,
	category: Standing['category'],
	via: string,
	basis: Standing['basis'],
	voice: Standing['voice'],
	/** Without the document's id; `null` for the vantage. */
	relation: string | null,
];

/** A viewpoint as every page carries it: a statement on a group is written once for all members. */
export interface PackedViewpoint extends Omit<ViewpointEntry, 'id' | 'countries' | 'history'> {
	history: [object: string, category: CategoryId, countries: string][];
	statements: PackedStatement[];
}

/** Packs a viewpoint; `unpackViewpoint` gives it back as it was. */
export function packViewpoint({
	id,
	countries,
	history,
	...entry
}: ViewpointEntry): PackedViewpoint {
	const statements = new Map<string, PackedStatement>();
	for (const [country, { category, via, basis, voice, relation }] of Object.entries(countries)) {
		const own = relation?.slice(entry.document.length + 1) ?? null;
		const key = JSON.stringify([category, via, basis, voice, own]);
		const statement = statements.get(key);
		if (statement) statement[0] += ` ${country}`;
		else statements.set(key, [country, category, via, basis, voice, own]);
	}
	return {
		...entry,
		history: history.map(({ object, category, countries }) => {
			return [object, category, countries.join(' ')];
		}),
		statements: [...statements.values()],
	};
}

/** The viewpoint that was packed. */
export function unpackViewpoint({
	statements,
	history,
	...entry
}: PackedViewpoint): ViewpointEntry {
	const standings = statements.flatMap(([countries, category, via, basis, voice, own]) =>
		countries.split(' ').map((country): [string, Standing] => {
			const relation = own === null ? null : `${entry.document}/${own}`;
			return [country, { category, via, basis, voice, relation }];
		}),
	);
	return {
		...entry,
		history: history.map(([object, category, countries]) => {
			return { object, category, countries: countries.split(' ') };
		}),
		id: `${entry.document}/${entry.subject}`,
		countries: Object.fromEntries(standings.sort(([a], [b]) => (a < b ? -1 : 1))),
	};
}
