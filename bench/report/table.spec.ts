import { describe, expect, it } from 'vitest';
import { addSample, type Values } from './results.ts';
import { ratioTo, tableOf } from './table.ts';

const ROWS = [
	{ id: 'floor', name: 'Floor' },
	{ id: 'a', name: 'A' },
	{ id: 'absent', name: 'Absent' },
];

function measured(): Record<string, Values> {
	const values: Record<string, Values> = {};
	addSample(values, 'floor', { bytes: 20_000, coloured: 100 });
	addSample(values, 'floor', { coloured: 120 });
	addSample(values, 'a', { bytes: 45_000, coloured: 300, switch: [10, 30, 20] });
	return values;
}

describe('the table', () => {
	it('has medians, ranges and ratios to the floor', () => {
		const columns = [
			{ figure: 'bytes', ratio: true },
			{ figure: 'coloured', range: true },
			{ figure: 'switch', p95: true },
			{ figure: 'heap' },
		] as const;
		expect(tableOf(measured(), ROWS, columns, 'floor').split('\n')).toEqual([
			'|  | all, kB | × floor | coloured map, ms | switch, ms | p95 |',
			'| --- | --: | --: | --: | --: | --: |',
			'| Floor | 20.0 | 1.0 | 110 [100–120] | – | – |',
			'| A | 45.0 | 2.3 | 300 | 20 | 30 |',
		]);
	});
	it('is nothing where nothing was measured', () => {
		expect(tableOf({}, ROWS, [{ figure: 'bytes' }], 'floor')).toBe('');
	});
	it('a ratio to nothing is not written', () => {
		expect(ratioTo(0, 5)).toBe('–');
		expect(ratioTo(undefined, 5)).toBe('–');
		expect(ratioTo(2, 30)).toBe('15');
	});
});
