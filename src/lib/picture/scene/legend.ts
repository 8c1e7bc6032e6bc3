import { flow, stack, words, type Block, type Item } from './flow.ts';
import type { Pen } from './lettering.ts';
import { swatch, SWATCH, type Sign } from './swatch.ts';
import { TYPE, type TypeStyle } from '../letters/type-styles.ts';
import type { Lookup, ViewpointEntry } from '#lib/corpus/tables.ts';
import type { CategoryId } from '#lib/corpus/types.ts';
import { legendOf, signsOf, type LegendRow } from '#lib/panels/legend-rows.ts';
import { pastRows } from '#lib/panels/past-rows.ts';
import { subjectInText } from '#lib/panels/names.ts';

/** Distances in pixels. */
const LINE = 21;
const BESIDE_SWATCH = 6;
const BETWEEN_ENTRIES = 18;
const BETWEEN_FAMILIES = 26;

/** How the legend is laid out, and what it explains. */
interface LegendLook {
	/** In pixels. */
	width: number;
	/** One category in a line, where the legend stands beside the map. */
	column: boolean;
	/** Whether the map shows earlier relations. */
	history?: boolean;
	/** Whether the map has textures. */
	patterns?: boolean;
}

/**
 * The legend of a viewpoint: the categories in use by family, with their counts on the whole map and
 * the objects that the document does not identify, then the signs. As in the site's own legend; a
 * column leaves out what is not identified: nothing of it is in a region.
 *
 */
export function legend(
	viewpoint: ViewpointEntry,
	lookup: Lookup,
	pen: Pen,
	{ width, column, history = false, patterns = false }: LegendLook,
): Block {
	const { colours, letters } = pen;
	const muted = colours.surface('muted');
	const ink = colours.surface('ink');

	const entry = (
		sign: Sign,
		category: CategoryId | null,
		text: string,
		count: number,
		style: TypeStyle,
		gap: number,
	): Item => {
		const name = letters.width(text, style);
		const number = count ? ` ${count}` : '';
		const start = SWATCH + BESIDE_SWATCH;
		return {
			gap,
			width: start + name + letters.width(number, TYPE.label),
			draw: ([x, y]) =>
				swatch(sign, category, [x, y - SWATCH + 2], colours, patterns) +
				`<g fill="${ink}">${letters.line(text, style, [x + start, y])}</g>` +
				(number
					? `<g fill="${muted}" data-count="${category}">${letters.line(number, TYPE.label, [x + start + name, y])}</g>`
					: ''),
		};
	};

	const row = ({ category, count, indefinite }: LegendRow, gap: number): Item[] => [
		entry(count ? 'fill' : 'hollow', category.id, category.name, count, TYPE.strong, gap),
		...(indefinite.length ? words(indefinite.join(', '), TYPE.aside, muted, pen) : []),
	];

	const families = legendOf(viewpoint, lookup)
		.map(({ rows }) => rows.map((each) => (column ? { ...each, indefinite: [] } : each)))
		.map((rows) => rows.filter(({ count, indefinite }) => count + indefinite.length > 0))
		.filter((rows) => rows.length > 0);
	const rubric = words(
		`Towards ${subjectInText(viewpoint.subject, lookup)}${column ? ', on the whole map' : ''}`,
		TYPE.label,
		muted,
		pen,
	);
	const categories = column
		? [
				flow(rubric, width, LINE),
				...families.flatMap((rows) => rows.map((each) => flow(row(each, 0), width, LINE))),
			]
		: [
				flow(
					[
						...rubric,
						...families.flatMap((rows) =>
							rows.flatMap((each, i) => row(each, i === 0 ? BETWEEN_FAMILIES : BETWEEN_ENTRIES)),
						),
					],
					width,
					LINE,
				),
			];

	const { through, soft, mentioned } = signsOf(viewpoint);
	const sign = (each: Sign, category: CategoryId | null, text: string, count = 0) =>
		entry(each, category, text, count, TYPE.label, BETWEEN_ENTRIES);
	const signs = [
		sign('vantage', 'self', 'vantage'),
		...(through ? [sign('through', through, 'through a group')] : []),
		...(soft ? [sign('soft', soft, 'inferred or reported')] : []),
		...(mentioned ? [sign('named', 'mentioned', 'named only', mentioned)] : []),
		sign('not-named', null, 'not named'),
	];
	const past = history ? pastRows(viewpoint, lookup) : [];
	const told = past.flatMap(({ category, objects }) => [
		entry('hollow', category.id, category.name, 0, TYPE.strong, BETWEEN_ENTRIES),
		...words(objects.join(', '), TYPE.aside, muted, pen),
	]);
	const before = told.length
		? [flow([...words('Earlier, as outlines', TYPE.label, muted, pen), ...told], width, LINE)]
		: [];
	return stack([stack(categories, 0), ...before, flow(signs, width, LINE)], column ? 8 : 2);
}
