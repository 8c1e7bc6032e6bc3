import { FIGURES, inUnit, type FigureId } from './figures.ts';
import type { Values } from './results.ts';
import { summaryOf } from './statistics.ts';

/** A column: the median of a figure, and what is to stand with it. */
export interface Column {
	figure: FigureId;
	/** The smallest and the largest value. */
	range?: boolean;
	/** What all but the slowest 5 % stay below, in a column of its own. */
	p95?: boolean;
	/** How many times the floor's it is, in a column of its own. */
	ratio?: boolean;
}

/** A row: who it is of. */
export interface Row {
	id: string;
	name: string;
}

const NOTHING = '–';

/** A table in Markdown. What nobody has measured gets no column, who has measured nothing no row. */
export function tableOf(
	values: Record<string, Values>,
	rows: readonly Row[],
	columns: readonly Column[],
	floor: string,
): string {
	const measured = columns.filter(({ figure }) =>
		rows.some(({ id }) => values[id]?.[figure]?.length),
	);
	const there = rows.filter(({ id }) =>
		measured.some(({ figure }) => values[id]?.[figure]?.length),
	);
	if (there.length === 0) return '';
	const head = ['', ...measured.flatMap(headings)];
	const body = there.map(({ id, name }) => [
		name,
		...measured.flatMap((column) => cells(column, values[id], values[floor])),
	]);
	const line = (texts: string[]) => `| ${texts.join(' | ')} |`;
	return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...body.map(line)].join(
		'\n',
	);
}

function headings({ figure, p95, ratio }: Column): string[] {
	const { title, unit } = FIGURES[figure];
	return [
		unit ? `${title}, ${unit}` : title,
		...(p95 ? ['p95'] : []),
		...(ratio ? ['× floor'] : []),
	];
}

function cells(
	{ figure, range, p95, ratio }: Column,
	values: Values | undefined,
	floor: Values | undefined,
): string[] {
	const summary = summaryOf(values?.[figure] ?? []);
	if (!summary) return [NOTHING, ...(p95 ? [NOTHING] : []), ...(ratio ? [NOTHING] : [])];
	const { min, max } = summary;
	const spread = range && max > min ? ` [${inUnit(figure, min)}–${inUnit(figure, max)}]` : '';
	return [
		inUnit(figure, summary.median) + spread,
		...(p95 ? [inUnit(figure, summary.p95)] : []),
		...(ratio ? [ratioTo(summaryOf(floor?.[figure] ?? [])?.median, summary.median)] : []),
	];
}

/** How many times a base something is: `2.1`; nothing where the base is nothing. */
export const ratioTo = (base: number | undefined, value: number): string =>
	base ? (value / base).toFixed(value / base < 10 ? 1 : 0) : NOTHING;
