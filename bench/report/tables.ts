import { CONTESTANTS, FLOOR, SVG_VIEW } from '../contestants.ts';
import type { Results, Values } from './results.ts';
import { tableOf, type Column } from './table.ts';

const WEIGHT: Column[] = [
	{ figure: 'bytes', ratio: true },
	{ figure: 'html' },
	{ figure: 'script' },
	{ figure: 'style' },
	{ figure: 'font' },
	{ figure: 'data' },
	{ figure: 'image' },
	{ figure: 'requests' },
];

const FIRST_VIEW: Column[] = [
	{ figure: 'coloured', range: true, ratio: true },
	{ figure: 'contentful', range: true },
	{ figure: 'drawn' },
	{ figure: 'blocking' },
	{ figure: 'longest' },
	{ figure: 'work' },
	{ figure: 'hover', range: true },
];

const SWITCH: Column[] = [
	{ figure: 'switch', range: true, p95: true, ratio: true },
	{ figure: 'switchScript' },
	{ figure: 'heap' },
	{ figure: 'heap20' },
	{ figure: 'heap200' },
	{ figure: 'heapMost' },
];

const USE: Column[] = [
	{ figure: 'panFrame', range: true },
	{ figure: 'region', range: true },
	{ figure: 'workerBytes' },
	{ figure: 'workerRequests' },
	{ figure: 'workerBegins' },
];

/** The tables of a run, each with its title; those of which nothing was measured are left out. */
export function tablesOf({ values, switches }: Results): { title: string; table: string }[] {
	const table = (of: Record<string, Values>, columns: Column[]) =>
		tableOf(of, [...CONTESTANTS, SVG_VIEW], columns, FLOOR);
	const most = switches > 200 ? ` (all: ${switches})` : '';
	return [
		{ title: 'Weight', table: table(values.fast, WEIGHT) },
		{ title: 'First view', table: table(values.fast, FIRST_VIEW) },
		{
			title: `Switch of viewpoint, and the heap after so many of them${most}`,
			table: table(values.fast, SWITCH),
		},
		{
			title: 'First view at 1.6 Mbit/s, 150 ms and a quarter of the processor',
			table: table(values.slow, FIRST_VIEW),
		},
		{ title: 'Switch at a quarter of the processor', table: table(values.slow, SWITCH) },
		{ title: 'In use', table: table(idle(values.fast), USE) },
	].filter(({ table }) => table !== '');
}

/** Without the zeros of those that have no service worker. */
const idle = (values: Record<string, Values>): Record<string, Values> =>
	Object.fromEntries(
		Object.entries(values).map(([id, of]) => {
			const { workerBytes = [], workerRequests = [], ...others } = of;
			return [
				id,
				workerBytes.some((n) => n > 0) ? { ...others, workerBytes, workerRequests } : others,
			];
		}),
	);
