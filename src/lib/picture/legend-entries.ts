import type { Lookup, ViewpointEntry } from '#lib/corpus/tables.ts';
import type { CategoryId } from '#lib/corpus/types.ts';
import { legendOf, signsOf } from '#lib/panels/legend-rows.ts';
import { subjectInText } from '#lib/panels/names.ts';
import { pastRows } from '#lib/panels/past-rows.ts';

/** What a swatch explains: a category's colour or one of the signs. */
export type Sign =
	'fill' | 'hollow' | 'through' | 'soft' | 'open' | 'vantage' | 'named' | 'not-named';

/** A swatch with what it means. */
export interface LegendEntry {
	sign: Sign;
	/** `null` where the sign has none. */
	category: CategoryId | null;
	text: string;
	/** Countries that it counts; 0 where it counts nothing. */
	count: number;
}

/** A category with what has it, by name. */
export interface EarlierEntry extends LegendEntry {
	category: CategoryId;
	objects: readonly string[];
}

/** Everything that the legend of a map explains. */
export interface LegendEntries {
	/** "Towards Russia". */
	rubric: string;
	/** The categories in use, by family from aligned to opposed. */
	families: readonly (readonly LegendEntry[])[];
	signs: readonly LegendEntry[];
	/** What the document tells as history, where the map shows it. */
	earlier: readonly EarlierEntry[];
}

/**
 * What the legend of a viewpoint explains, as the site's own: it counts the whole map.
 *
 * @param part whether a part of the map is shown: the legend then says what it counts
 */
export function legendEntries(
	viewpoint: ViewpointEntry,
	lookup: Lookup,
	{ part, history }: { part: boolean; history: boolean },
): LegendEntries {
	const families = legendOf(viewpoint, lookup).map(({ rows }) =>
		rows.map(({ category, count }): LegendEntry => {
			return { sign: 'fill', category: category.id, text: category.name, count };
		}),
	);
	const { through, soft, recommended, mentioned } = signsOf(viewpoint);
	const sign = (each: Sign, category: CategoryId | null, text: string, count = 0): LegendEntry => {
		return { sign: each, category, text, count };
	};
	return {
		rubric: `Towards ${subjectInText(viewpoint.subject, lookup)}${part ? ', on the whole map' : ''}`,
		families,
		signs: [
			sign('vantage', 'self', 'vantage'),
			...(through ? [sign('through', through, 'through a group')] : []),
			...(soft ? [sign('soft', soft, 'inferred or reported')] : []),
			...(recommended ? [sign('open', recommended, 'recommended, not so yet')] : []),
			...(mentioned ? [sign('named', 'mentioned', 'named only', mentioned)] : []),
			sign('not-named', null, 'not named'),
		],
		earlier: (history ? pastRows(viewpoint, lookup) : []).map(({ category, objects }) => {
			return { sign: 'hollow', category: category.id, text: category.name, count: 0, objects };
		}),
	};
}
