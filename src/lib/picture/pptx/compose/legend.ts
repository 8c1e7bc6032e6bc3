import { flow } from './flow.ts';
import { lineHeight, widthOf, type Setting } from './fonts.ts';
import { swatch, SWATCH, type Sign } from './swatch.ts';
import { legendOf, signsOf } from '#lib/panels/legend-rows.ts';
import { subjectInText } from '#lib/panels/names.ts';
import { pastRows } from '#lib/panels/past-rows.ts';
import type { Colours } from './colours.ts';
import type { Lookup, ViewpointEntry } from '#lib/corpus/tables.ts';
import type { CategoryId } from '#lib/corpus/types.ts';
import type { Group, Item, Run } from '../write/description.ts';

/** Distances in pixels. */
const LINE = 27;
const BESIDE = 7;
const BETWEEN = 20;
const FAMILIES = 34;
const AIR = 8;

const NAME: Setting = { family: 'sans', size: 13 };
const COUNT: Setting = { family: 'sans', size: 13 };
const ASIDE: Setting = { family: 'serif', size: 11.5 };

interface Entry {
	width: number;
	gap: number;
	name: string;
	draw(x: number, y: number): Item[];
}

/** What the legend explains. */
export interface LegendSource {
	viewpoint: ViewpointEntry;
	lookup: Lookup;
	colours: Colours;
	/** Where only a part of the map is in sight; what no map can show is then left out. */
	near: boolean;
	history: boolean;
	/** Whether the map has textures in the place of hatching. */
	patterns: boolean;
}

/**
 * The legend in lines: the categories in use by family with their counts, what the document does not
 * identify, then the signs. As in the site's own.
 *
 * @param at its upper left corner
 * @param width in pixels
 */
export function legend(
	source: LegendSource,
	[left, top]: readonly [number, number],
	width: number,
): { group: Group; height: number } {
	const { viewpoint, lookup, colours, near, history, patterns } = source;

	const text = (words: string, parts: [string, Setting, Partial<Run>?][], gap: number): Entry => ({
		name: words,
		gap,
		width: parts.reduce((sum, [part, setting]) => sum + widthOf(part, setting), 0) + AIR,
		draw(x, y) {
			const high = lineHeight(NAME);
			const middle = y + LINE / 2;
			return [
				{
					kind: 'text',
					name: words,
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
		sign: Sign,
		category: CategoryId | null,
		name: string,
		{ count = 0, gap = BETWEEN, bold = false } = {},
	): Entry => {
		const parts: [string, Setting, Partial<Run>?][] = [[name, { ...NAME, bold }]];
		if (count) parts.push([` ${count}`, COUNT, { colour: 'tx2' }]);
		const words = text(count ? `${name} ${count}` : name, parts, gap);
		const start = SWATCH + BESIDE;
		return {
			...words,
			width: start + words.width,
			draw: (x, y) => [
				{
					kind: 'group',
					name: `Legend: ${words.name}`,
					items: [
						...swatch(sign, category, [x, y + (LINE - SWATCH) / 2], colours, patterns),
						...words.draw(x + start, y),
					],
				},
			],
		};
	};

	/** What the document does not identify, each a piece of its own: together they may be wider than a line. */
	const asides = (indefinite: readonly string[]) =>
		indefinite.map((object, i) => {
			const words = i + 1 < indefinite.length ? `${object},` : object;
			const look = { colour: 'tx2', italic: true, verbatim: true } as const;
			return text(words, [[words, ASIDE, look]], BESIDE);
		});

	const rubric = (words: string, gap = 0) => text(words, [[words, NAME, { colour: 'tx2' }]], gap);
	const families = legendOf(viewpoint, lookup)
		.map(({ rows }) => rows.filter((row) => row.count + (near ? 0 : row.indefinite.length) > 0))
		.filter((rows) => rows.length > 0);
	const subject = subjectInText(viewpoint.subject, lookup);
	const categories = [
		rubric(`Towards ${subject}${near ? ', on the whole map' : ''}`),
		...families.flatMap((rows) =>
			rows.flatMap(({ category, count, indefinite }, i) => [
				entry(count ? 'fill' : 'hollow', category.id, category.name, {
					count,
					gap: i === 0 ? FAMILIES : BETWEEN,
					bold: true,
				}),
				...(near ? [] : asides(indefinite)),
			]),
		),
	];
	const { through, soft, mentioned } = signsOf(viewpoint);
	const signs = [
		entry('vantage', 'self', 'vantage'),
		...(through ? [entry('through', through, 'through a group')] : []),
		...(soft ? [entry('soft', soft, 'inferred or reported')] : []),
		...(mentioned ? [entry('named', 'mentioned', 'named only', { count: mentioned })] : []),
		entry('not-named', null, 'not named'),
	];
	const past = history ? pastRows(viewpoint, lookup) : [];
	const earlier = past.map(({ category, objects }) =>
		entry('hollow', category.id, `${category.name}: ${objects.join(', ')}`),
	);
	const lines = [
		categories,
		signs,
		...(earlier.length > 0 ? [[rubric('Earlier, as outlines:'), ...earlier]] : []),
	];
	let y = top;
	const items = lines.flatMap((entries) => {
		const { placed, height } = flow(entries, width, LINE);
		const drawn = placed.flatMap(({ item, x, y: down }) => item.draw(left + x, y + down));
		y += height;
		return drawn;
	});
	return { group: { kind: 'group', name: 'Legend', items }, height: y - top };
}
