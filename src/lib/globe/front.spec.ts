import { describe, expect, test } from 'vitest';
import { frontOf } from './front.ts';
import type { Standing } from '#lib/corpus/viewpoint.ts';

const viewpoint = (categories: Record<string, Standing['category']>) => ({
	countries: Object.fromEntries(
		Object.entries(categories).map(([id, category]) => [id, { category } as Standing]),
	),
});

describe('the front of the globe', () => {
	test('is the one country that is classified', () => {
		const { lon, lat } = frontOf(viewpoint({ LBY: 'contested' }))!;
		expect(lon).toBeCloseTo(18, -1);
		expect(lat).toBeCloseTo(27, -1);
	});

	test('lies between the vantage and what it classifies', () => {
		const { lon, lat } = frontOf(viewpoint({ RUS: 'self', IND: 'partner' }))!;
		expect(lon).toBeGreaterThan(75);
		expect(lon).toBeLessThan(100);
		expect(lat).toBeGreaterThan(30);
		expect(lat).toBeLessThan(55);
	});

	test('takes the short way over 180°', () => {
		const { lon } = frontOf(viewpoint({ NZL: 'partner', USA: 'ally' }))!;
		expect(lon).toBeLessThan(-100);
	});

	test('is nowhere where nothing is classified, though much is named', () => {
		expect(frontOf(viewpoint({ LBY: 'mentioned', EGY: 'mentioned' }))).toBeNull();
	});
});
