import { describe, expect, test } from 'vitest';
import { within } from '#lib/geo/camera.ts';
import { classifiedFrame } from './classified-frame.ts';
import { boxOf } from '#lib/geo/boxes.ts';
import { placeOf } from '#lib/geo/places.ts';
import { lookup } from '#lib/site/data/tables.ts';

describe('the box of what is classified', () => {
	test('holds every country that a viewpoint classifies', () => {
		const { countries } = lookup.viewpoint('too-alone/CHN')!;
		const box = classifiedFrame({ countries })!;
		for (const [country, { category }] of Object.entries(countries))
			if (category !== 'self' && category !== 'mentioned')
				expect(within(boxOf(country)!, box), country).toBe(true);
	});

	test('reaches as far as the vantage’s middle, and not for what is merely named', () => {
		const { countries } = lookup.viewpoint('ummah-pivot/RUS')!;
		const few = { RUS: countries['RUS']!, IRQ: countries['IRQ']! };
		expect(classifiedFrame({ countries: few })).toBeNull();
		const [RUS, LBY] = [countries['RUS']!, countries['LBY']!];
		const box = classifiedFrame({ countries: { ...few, LBY } });
		expect(box).toEqual(classifiedFrame({ countries: { RUS, LBY } }));
		expect(box![2]).toBeGreaterThan(placeOf('RUS')!.label[0]);
		expect(box![2]).toBeLessThan(boxOf('RUS')![2]);
	});
});
