import { describe, expect, test } from 'vitest';
import { drawingFor, paint } from './drawing.ts';
import { finestExtract } from './finest-extract.ts';
import { lookup, drawingMeta } from '#lib/site/data/tables.ts';
import type { Box, DrawingMeta } from '#lib/geo/types.ts';

const world = drawingMeta('world');
const northAfrica = drawingMeta('north-africa');
const full: DrawingMeta = {
	id: 'full',
	unit: 0.02,
	extent: [-Infinity, -Infinity, Infinity, Infinity],
};

const INSIDE: Box = [400, 80, 550, 200];
const ELSEWHERE: Box = [700, 80, 850, 200];

describe('the drawing that a camera needs', () => {
	test.each<[string, DrawingMeta, Box, number, string]>([
		['the light world up to 3 px in a unit', world, INSIDE, 3, 'world'],
		['the full world beyond', world, INSIDE, 3.01, 'full'],
		['the full world, once there, down to 2', full, INSIDE, 2, 'full'],
		['the light world again below', full, INSIDE, 1.99, 'world'],
		['a region’s own as long as nothing else is in sight', northAfrica, INSIDE, 5, 'north-africa'],
		[
			'the light world when the reader zooms out of a region',
			northAfrica,
			[0, 0, 960, 420],
			1,
			'world',
		],
		['the full world when the reader moves off a region, near', northAfrica, ELSEWHERE, 5, 'full'],
		['the full world when a region’s own shows its corners', northAfrica, INSIDE, 16, 'full'],
	])('is %s', (_, present, visible, scale, expected) => {
		expect(drawingFor(present, visible, scale)).toBe(expected);
	});

	test('is a region’s own to the end where that is as fine as the full world', () => {
		expect(drawingFor(drawingMeta('levant'), [540, 100, 560, 110], 80)).toBe('levant');
	});

	describe('where only drawings of regions are finer than the light world', () => {
		const extracts = ['north-africa', 'levant', 'gulf', 'iran'].map(drawingMeta);
		const SYRIA: Box = [540, 100, 560, 110];
		test.each<[string, DrawingMeta, Box, number, string]>([
			['the light world up to 3 px in a unit', world, SYRIA, 3, 'world'],
			['the finest that has all that is in sight', world, SYRIA, 20, 'levant'],
			['a coarser one that has all of it', world, INSIDE, 5, 'north-africa'],
			['the light world where none has all of it', world, ELSEWHERE, 5, 'world'],
			[
				'another region’s when the reader moves there',
				northAfrica,
				[620, 100, 680, 180],
				8,
				'gulf',
			],
			['the same, also with corners', northAfrica, INSIDE, 16, 'north-africa'],
		])('it is %s', (_, present, visible, scale, expected) => {
			expect(drawingFor(present, visible, scale, (box) => finestExtract(extracts, box))).toBe(
				expected,
			);
		});
	});

	test('does not alternate at any scale', () => {
		for (let scale = 0.5; scale < 8; scale += 0.25) {
			const next = drawingFor(world, INSIDE, scale);
			expect(drawingFor(next === 'full' ? full : world, INSIDE, scale)).toBe(next);
		}
	});
});

/** As much of an element as painting touches, counting what is written. */
class FakeShape {
	written = 0;
	constructor(public value: string | null = null) {}
	getAttribute = (name: string) => (name === 'class' ? this.value : null);
	setAttribute = (name: string, value: string) => {
		if (name === 'class') this.value = value;
		this.written++;
	};
}
const elements = (shapes: Map<string, FakeShape>) => shapes as unknown as Map<string, Element>;

describe('painting', () => {
	const russia = lookup.viewpoint('ummah-pivot/RUS')!.countries;
	const china = lookup.viewpoint('too-alone/CHN')!.countries;
	const states = () => new Map(['LBY', 'KAZ', 'RUS', 'BRA'].map((id) => [id, new FakeShape('')]));

	test('writes each state’s class', () => {
		const shapes = states();
		paint(elements(shapes), russia);
		expect([...shapes.values()].map(({ value }) => value)).toEqual([
			'contested',
			'contested through soft',
			'self',
			'',
		]);
	});

	test('writes only what differs', () => {
		const shapes = states();
		expect(paint(elements(shapes), russia)).toBe(3);
		expect(paint(elements(shapes), russia)).toBe(0);
		expect(shapes.get('BRA')?.written).toBe(0);
	});

	test('takes away the colour of a country that is no longer named', () => {
		const shapes = states();
		paint(elements(shapes), russia);
		paint(elements(shapes), china);
		expect(shapes.get('LBY')?.value).toBe('');
	});
});
