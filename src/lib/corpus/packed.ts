import type { Known, ViewpointEntry } from './tables.ts';
import type { Standing } from './viewpoint.ts';
import type { CategoryId } from './types.ts';

/** The countries that one statement colours, in one string: "FRA DEU ITA", with what it says of them. */
type PackedStatement = [
	countries: string,
	category: Standing['category'],
	via: string,
	basis: Standing['basis'],
	voice: Standing['voice'],
	/** Without the document's id; empty or absent where it is the usual one of each country (`usualRelation`). */
	relation?: string,
	/** Absent where it is so. */
	modality?: 'should',
];

/**
 * What coders call a relation unless they have a reason: subject and object, `rus-lby`, `usa-europe`.
 * `null` for the vantage, which has none.
 */
function usualRelation(subject: string, country: string, via: string): string | null {
	if (via === 'vantage') return null;
	return `${subject}-${via === 'named' ? country : via}`.toLowerCase();
}

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
	for (const [country, { category, via, basis, voice, modality, relation }] of Object.entries(
		countries,
	)) {
		const own = relation?.slice(entry.document.length + 1) ?? null;
		const said = [category, via, basis, voice] as const;
		const unusual = own === usualRelation(entry.subject, country, via) ? '' : own!;
		const rest = modality === 'should' ? [unusual, modality] : unusual ? [unusual] : [];
		const key = JSON.stringify([said, rest]);
		const statement = statements.get(key);
		if (statement) statement[0] += ` ${country}`;
		else statements.set(key, [country, ...said, ...rest] as PackedStatement);
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
	const standings = statements.flatMap(
		([countries, category, via, basis, voice, unusual, modality]) =>
			countries.split(' ').map((country): [string, Standing] => {
				const own = unusual || usualRelation(entry.subject, country, via);
				const relation = own && `${entry.document}/${own}`;
				const said = via === 'vantage' ? null : (modality ?? 'is');
				return [country, { category, via, basis, modality: said, voice, relation }];
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

/** What is known of a corpus, as it is written into pages and files. */
export interface PackedKnown extends Omit<Known, 'viewpoints'> {
	viewpoints: PackedViewpoint[];
}

export const unpackKnown = ({ viewpoints, ...known }: PackedKnown): Known => ({
	...known,
	viewpoints: viewpoints.map(unpackViewpoint),
});
