import { flow, stack, textItems, type Block, type Item } from './flow.ts';
import type { Pen } from './pen.ts';
import { swatch, SWATCH } from './swatch.ts';
import type { LegendEntries, LegendEntry } from '../legend-entries.ts';
import { TYPE, type TypeStyle } from '../letters/type-styles.ts';

/** Distances in pixels. */
const LINE = 21;
const BESIDE_SWATCH = 6;
const BETWEEN_ENTRIES = 18;
const BETWEEN_FAMILIES = 26;

/** How the legend is laid out. */
interface LegendLook {
	/** In pixels. */
	width: number;
	/** One category in a line, where the legend stands beside the map. */
	column: boolean;
	/** Whether the map has textures. */
	patterns: boolean;
}

/**
 * The legend: the categories in use by family, with their counts on the whole map, then the signs. As in the
 * site's own legend.
 */
export function legend(
	entries: LegendEntries,
	pen: Pen,
	{ width, column, patterns }: LegendLook,
): Block {
	const { colours } = pen;
	const muted = colours.surface('muted');
	const ink = colours.surface('ink');

	const entry = (
		{ sign, category, text, count }: LegendEntry,
		style: TypeStyle,
		gap: number,
	): Item => {
		const name = pen.width(text, style);
		const number = count ? ` ${count}` : '';
		const start = SWATCH + BESIDE_SWATCH;
		return {
			gap,
			width: start + name + pen.width(number, TYPE.label),
			draw(context, [x, y]) {
				swatch(context, sign, category, [x, y - SWATCH + 2], colours, patterns);
				context.group({ fill: ink }, () => context.text(text, style, [x + start, y]));
				if (!category || !number) return;
				context.group({ fill: muted, 'data-count': category }, () =>
					context.text(number, TYPE.label, [x + start + name, y]),
				);
			},
		};
	};

	const { families, signs, earlier } = entries;
	const rubric = textItems(entries.rubric, TYPE.label, muted, pen);
	const categories = column
		? [
				flow(rubric, width, LINE),
				...families.flatMap((rows) =>
					rows.map((each) => flow([entry(each, TYPE.strong, 0)], width, LINE)),
				),
			]
		: [
				flow(
					[
						...rubric,
						...families.flatMap((rows) =>
							rows.map((each, i) =>
								entry(each, TYPE.strong, i === 0 ? BETWEEN_FAMILIES : BETWEEN_ENTRIES),
							),
						),
					],
					width,
					LINE,
				),
			];
	const told = earlier.flatMap((each) => [
		entry(each, TYPE.strong, BETWEEN_ENTRIES),
		...textItems(each.objects.join(', '), TYPE.aside, muted, pen),
	]);
	const before = told.length
		? [flow([...textItems('Earlier, as outlines', TYPE.label, muted, pen), ...told], width, LINE)]
		: [];
	const explained = signs.map((each) => entry(each, TYPE.label, BETWEEN_ENTRIES));
	return stack([stack(categories, 0), ...before, flow(explained, width, LINE)], column ? 8 : 2);
}
