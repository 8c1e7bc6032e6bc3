import { describe, expect, it } from 'vitest';
import { ROOM_FROM, SIDES } from '../src/lib/geo/name-room.ts';
import { placeOf } from '../src/lib/geo/places.ts';
import { REGION_PLACES } from '../src/lib/geo/regions.ts';
import type { Box, Point } from '../src/lib/geo/types.ts';
import { makeDrawing } from './make.ts';
import { DRAWING } from './planes.ts';
import { territoryOf } from './territory.ts';

const territory = territoryOf(makeDrawing(), DRAWING.steps);
const around = ([x, y]: Point, half: number): Box => [x - half, y - half, x + half, y + half];
const none = () => false;

describe('whose land lies where', () => {
	it('is all of a country at its label, and none of it in the ocean', () => {
		const iran = placeOf('IRN')!;
		expect(territory.foreignShare(around(iran.label, 2), none)).toBe(1);
		expect(territory.foreignShare(around(iran.label, 2), (state) => state === 'IRN')).toBe(0);
		expect(territory.foreignShare(around([380, 150], 10), none)).toBe(0);
	});

	it('gives a dependent territory to its state', () => {
		const { label } = placeOf('GRL')!;
		expect(territory.foreignShare(around(label, 2), (state) => state === 'DNK')).toBe(0);
	});

	it('has Lesotho on top of South Africa', () => {
		const { label } = placeOf('LSO')!;
		expect(territory.foreignShare(around(label, 0.5), (state) => state === 'LSO')).toBe(0);
	});

	it('is measured beyond the edge of the map too', () => {
		expect(territory.foreignShare([-30, -30, -10, -10], none)).toBe(0);
	});
});

describe('the room for names', () => {
	const from = (state: string) => ROOM_FROM[placeOf(state)!.roomFrom]!;

	it('is there for large countries at any scale', () => {
		expect(['RUS', 'USA', 'CHN', 'BRA', 'AUS'].map(from)).toEqual([0, 0, 0, 0, 0]);
	});

	it('is in the sea for Israel, the Lebanon and Ireland: to the left of them', () => {
		const lefts = ['ISR', 'LBN', 'IRL'].map((state) => SIDES[placeOf(state)!.side]![0]);
		expect(lefts).toEqual([-0.5, -0.5, -0.5]);
	});

	it('is there only near for what lies among others', () => {
		expect(from('KWT')).toBeGreaterThan(1.5);
		expect(from('LUX')).toBeGreaterThan(1.5);
		expect(from('UZB')).toBeGreaterThan(0);
	});

	it('is inside of each region for its name', () => {
		for (const { id, room } of REGION_PLACES) {
			expect(room, id).toMatch(/^[01]{36}$/);
			expect(room.split('1').length - 1, id).toBeGreaterThan(8);
		}
	});
});
