import { flow } from './flow.ts';
import { lineHeight, widthOf, type Setting } from './fonts.ts';
import { swatch, SWATCH } from './swatch.ts';
import type { Colours } from '../../colours.ts';
import type { LegendEntries, LegendEntry } from '../../legend-entries.ts';
import type { Group, Item, Run } from '../write/description.ts';

/** Distances in pixels. */
const LINE = 27;
const BESIDE = 7;
const BETWEEN = 20;
const FAMILIES = 34;
const AIR = 8;

const NAME: Setting = { family: 'sans', size: 13 };
const COUNT: Setting = { family: 'sans', size: 13 };

interface Entry {
	width: number;
	gap: number;
	name: string;
	draw(x: number, y: number): Item[];
}

/** What the legend is made of. */
export interface LegendSource {
	entries: LegendEntries;
	colours: Colours;
	/** Whether the map has textures in the place of hatching. */
	patterns: boolean;
}

/**
 * The legend in lines: the categories in use by family with their counts, then the signs.
 *
 * @param at its upper left corner
 * @param width in pixels
 */
export function legend(
	source: LegendSource,
	[left, top]: readonly [number, number],
	width: number,
): { group: Group; height: number } {
	const { entries, colours, patterns } = source;

	const text = (label: string, parts: [string, Setting, Partial<Run>?][], gap: number): Entry => ({
		name: label,
		gap,
		width: parts.reduce((sum, [part, setting]) => sum + widthOf(part, setting), 0) + AIR,
		draw(x, y) {
			const high = lineHeight(NAME);
			const middle = y + LINE / 2;
			return [
				{
					kind: 'text',
					name: label,
					box: [x, middle - high / 2, x + this.width, middle + high / 2],
					anchor: 'middle',
					single: true,
					paragraphs: [
						{ runs: parts.map(([part, setting, rest]) => ({ text: part, ...setting, ...rest })) },
					],
				},
			];
		},
	});

	const entry = (
		{ sign, category, text: name, count }: LegendEntry,
		{ gap = BETWEEN, bold = false } = {},
	): Entry => {
		const parts: [string, Setting, Partial<Run>?][] = [[name, { ...NAME, bold }]];
		if (count) parts.push([` ${count}`, COUNT, { colour: 'tx2' }]);
		const labelEntry = text(count ? `${name} ${count}` : name, parts, gap);
		const start = SWATCH + BESIDE;
		return {
			...labelEntry,
			width: start + labelEntry.width,
			draw: (x, y) => [
				{
					kind: 'group',
					name: `Legend: ${labelEntry.name}`,
					items: [
						...swatch(sign, category, [x, y + (LINE - SWATCH) / 2], colours, patterns),
						...labelEntry.draw(x + start, y),
					],
				},
			],
		};
	};

	const rubric = (label: string, gap = 0) => text(label, [[label, NAME, { colour: 'tx2' }]], gap);
	const lines = [
		[
			rubric(entries.rubric),
			...entries.families.flatMap((family) =>
				family.map((each, i) => entry(each, { gap: i === 0 ? FAMILIES : BETWEEN, bold: true })),
			),
		],
		entries.signs.map((each) => entry(each)),
		...(entries.earlier.length > 0
			? [
					[
						rubric('Earlier, as outlines:'),
						...entries.earlier.map((each) =>
							entry({ ...each, text: `${each.text}: ${each.objects.join(', ')}` }),
						),
					],
				]
			: []),
	];
	let y = top;
	const items = lines.flatMap((each) => {
		const { placed, height } = flow(each, width, LINE);
		const drawn = placed.flatMap(({ item, x, y: down }) => item.draw(left + x, y + down));
		y += height;
		return drawn;
	});
	return { group: { kind: 'group', name: 'Legend', items }, height: y - top };
}
