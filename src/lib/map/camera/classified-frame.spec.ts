import { describe, expect, test } from 'vitest';
import { within } from '#lib/geo/camera.ts';
import { classifiedFrame } from './classified-frame.ts';
import { boxOf } from '#lib/geo/boxes.ts';
import { placeOf } from '#lib/geo/places.ts';
import { lookup } from '#lib/site/data/tables.ts';

describe('the box of what is classified', () => {
	test('holds every country that a viewpoint classifies, where they are few', () => {
		const { countries } = lookup.viewpoint('too-alone/USA')!;
		const box = classifiedFrame({ countries })!;
		for (const [country, { category }] of Object.entries(countries))
			if (category !== 'self' && category !== 'mentioned')
				expect(within(boxOf(country)!, box), country).toBe(true);
	});

	test('of many, far apart, is as high as the world and holds most of their names', () => {
		for (const { id, countries, frame } of lookup.tables.viewpoints) {
			const claimed = Object.keys(countries).filter(
				(country) => !['self', 'mentioned'].includes(countries[country]!.category),
			);
			if (claimed.length <= 10) continue;
			const [x0, y0, x1, y1] = frame!;
			expect((x1 - x0) / (y1 - y0), id).toBeLessThan(0.95);
			const inside = claimed.filter((country) => {
				const x = placeOf(country)?.label[0] ?? -1;
				return x0 < x && x < x1;
			});
			expect(inside.length / claimed.length, id).toBeGreaterThan(0.5);
		}
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
