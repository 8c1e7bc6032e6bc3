import { describe, expect, test } from 'vitest';
import { hitOf, SMALL_STATE_REACH, type UnderPoint } from './hit.ts';
import type { Point } from '#lib/geo/types.ts';

const NOTHING: UnderPoint = { regionLabel: null, polygon: null, small: [], band: null };
const NAMED = new Set(['LBY', 'BHR', 'SAU']);
/** Regions by the members that are there by geography alone. */
const REGION_OF: Record<string, string> = { TUN: 'north-africa', KWT: 'gulf' };

const hit = (under: Partial<UnderPoint>, point: Point = [0, 0]) =>
	hitOf(
		{ ...NOTHING, ...under },
		point,
		(state) => NAMED.has(state),
		(state) => REGION_OF[state],
	);
const country = (id: string) => ({ kind: 'country', id });
const region = (id: string) => ({ kind: 'region', id });

const label = { regionLabel: 'levant' };
const band = { band: 'gulf' };
const near = { small: [{ state: 'MLT', at: [3, 0] as Point }] };

describe('what a click hits, in this order', () => {
	test('a region’s label before all', () => {
		expect(hit({ ...label, polygon: 'LBY', ...near, ...band })).toEqual(region('levant'));
	});

	test('a country of which the document speaks before small states and bands', () => {
		expect(hit({ polygon: 'LBY', ...near, ...band })).toEqual(country('LBY'));
	});

	test('a small state before a band and any other polygon', () => {
		expect(hit({ polygon: 'ITA', ...near, ...band })).toEqual(country('MLT'));
	});

	test('a band before a polygon of which the document does not speak', () => {
		expect(hit({ polygon: 'ITA', ...band })).toEqual(region('gulf'));
	});

	test('any polygon last', () => {
		expect(hit({ polygon: 'ITA' })).toEqual(country('ITA'));
	});

	test('nothing where nothing is', () => {
		expect(hit({})).toBeNull();
	});
});

describe('small states', () => {
	test('are hit by the nearest', () => {
		const small = [
			{ state: 'SMR', at: [6, 0] as Point },
			{ state: 'VAT', at: [0, -5] as Point },
			{ state: 'MCO', at: [7, 7] as Point },
		];
		expect(hit({ small })).toEqual(country('VAT'));
		expect(hit({ small }, [6, 1])).toEqual(country('SMR'));
	});

	test('are hit within 10 px of their marker and no farther', () => {
		const small = [{ state: 'MLT', at: [0, 0] as Point }];
		expect(hit({ small }, [6, 8])).toEqual(country('MLT'));
		expect(hit({ small }, [0, SMALL_STATE_REACH + 0.1])).toBeNull();
	});
});

describe('a member by geography of which the document says nothing', () => {
	test('stands for its region', () => {
		expect(hit({ polygon: 'TUN' })).toEqual(region('north-africa'));
	});

	test('stands for its region as a small state too', () => {
		expect(hit({ small: [{ state: 'KWT', at: [1, 1] }] })).toEqual(region('gulf'));
	});

	test('stands for itself once the document speaks of it', () => {
		REGION_OF['BHR'] = 'gulf';
		expect(hit({ polygon: 'BHR' })).toEqual(country('BHR'));
		expect(hit({ small: [{ state: 'BHR', at: [1, 1] }] })).toEqual(country('BHR'));
	});
});
