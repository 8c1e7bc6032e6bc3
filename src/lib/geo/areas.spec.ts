import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areasOf } from './areas.ts';
import { drawingOf } from './decode-world.ts';

const full = drawingOf(JSON.parse(readFileSync('static/geo/world.topo.json', 'utf8')));
const areas = areasOf(full);
const share = (state: string) => (areas[state] ?? 0) / (areas['RUS'] ?? 1);

describe('areas', () => {
	// Land areas in thousand square kilometres, UN Demographic Yearbook 2022, table 3.
	test.each([
		['BRA', 8510 / 17098],
		['DZA', 2382 / 17098],
		['KAZ', 2725 / 17098],
	])('%s stands to Russia as it does on the earth', (state, ratio) => {
		expect(share(state) / ratio).toBeCloseTo(1, 1);
	});

	test('a state has its dependencies with it', () => {
		expect(areas['DNK']).toBeGreaterThan(areas['SAU'] ?? Infinity);
		expect(areas['GRL']).toBeUndefined();
	});

	test('a hole does not count', () => {
		const drawing = {
			...full,
			unit: 1,
			shapes: [{ id: 'ZAF', d: 'm0 0l10 0 0 10-10 0zm2 2l0 2 2 0 0-2z' }],
		};
		expect(areasOf(drawing)).toEqual({ ZAF: 96 });
	});
});
