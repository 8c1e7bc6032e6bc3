import { describe, expect, test } from 'vitest';
import { landOf, type Drawn } from './land.ts';
import type { NamePlaced, NameWanted } from './name.ts';
import { placeNames, type Placing } from './names.ts';
import { overlap } from './rects.ts';
import type { Box } from '#lib/geo/types.ts';

/** A country as a rectangle in map units, written as drawings are. */
const country = (id: string, [x0, y0, x1, y1]: Box) => ({
	id,
	d: `m${x0} ${y0}l${x1 - x0} 0 0 ${y1 - y0} ${x0 - x1} 0z`,
});
const VISIBLE: Box = [0, 0, 400, 300];
const LIBYA = country('LBY', [100, 100, 220, 200]);
const EGYPT = country('EGY', [220, 100, 340, 200]);

const name = (given: Partial<NameWanted> = {}): NameWanted => ({
	id: 'LBY',
	text: 'Libya',
	at: [160, 150],
	priority: 0,
	size: 11,
	placement: 'land',
	...given,
});

/** Places names on a map of these countries, a pixel in a map unit. */
function place(
	wanted: readonly NameWanted[],
	shapes: Drawn['shapes'] = [LIBYA, EGYPT],
	given: Partial<Placing> & { visible?: Box } = {},
): NamePlaced<NameWanted>[] {
	const drawn: Drawn = { unit: 1, shapes, outlines: [] };
	const { visible = VISIBLE, ...placing } = given;
	const coloured = new Set(shapes.map(({ id }) => id));
	return placeNames(wanted, { drawn, land: landOf(drawn, visible, 1), coloured, ...placing });
}
const ids = (names: readonly NameWanted[]) => names.map(({ id }) => id);

describe('the name of a country', () => {
	test('stands in its middle', () => {
		const [x, y] = place([name()])[0]!.place;
		expect(Math.hypot(x - 160, y - 150)).toBeLessThan(12);
	});

	test('stands in the middle of what is in sight of it', () => {
		const [x, y] = place([name()], undefined, { visible: [0, 0, 160, 150] })[0]!.place;
		expect(Math.hypot(x - 130, y - 125)).toBeLessThan(12);
	});

	test('is wholly in sight', () => {
		const visible: Box = [0, 0, 140, 300];
		const [placed] = place([name()], undefined, { visible });
		const { x0, x1 } = placed!.rects[0]!;
		expect([x0 >= 0, x1 <= 140]).toEqual([true, true]);
	});

	test('is left out where the land in sight has no room for it', () => {
		expect(place([name({ placement: 'fill' })], undefined, { visible: [0, 0, 110, 300] })).toEqual(
			[],
		);
	});

	test('stays where it stood, unless that is much worse', () => {
		const stood = (x: number, y: number) => {
			return new Map([['LBY', { place: [x, y] as [number, number], lines: ['Libya'] }]]);
		};
		expect(place([name()], undefined, { before: stood(163.4, 152.1) })[0]?.place).toEqual([
			163.4, 152.1,
		]);
		expect(place([name()], undefined, { before: stood(112, 195) })[0]?.place).not.toEqual([
			112, 195,
		]);
	});

	test('is broken between words where a line is too long', () => {
		const shapes = [country('LBY', [100, 100, 150, 200]), country('EGY', [150, 100, 340, 200])];
		const narrow = name({ text: 'Saudi Arabia', at: [125, 150] });
		expect(place([narrow], shapes)[0]?.lines).toEqual(['Saudi', 'Arabia']);
		expect(place([{ ...narrow, id: 'EGY' }], shapes)[0]?.lines).toEqual(['Saudi Arabia']);
	});

	test('is spaced where there is much room', () => {
		expect(place([name()])[0]?.spacing).toBeGreaterThan(0);
		const small = [country('LBY', [100, 100, 140, 130])];
		expect(place([name({ at: [120, 115] })], small)[0]?.spacing).toBe(0);
	});

	test('follows a long and narrow country, and is read upwards', () => {
		const tall = [country('LBY', [100, 50, 116, 250]), country('EGY', [116, 50, 340, 250])];
		const west = country('DZA', [0, 50, 100, 250]);
		const long = name({ text: 'A long name', at: [108, 150] });
		const [a, , b] = place([long], [...tall, west])[0]!.curve!;
		expect(Math.abs(a[0] - b[0])).toBeLessThan(6);
		expect(a[1]).toBeGreaterThan(b[1]);
		expect(place([long], [...tall, west], { curves: false })).toEqual([]);
	});

	test('stands beside a small one, in the sea and off the next', () => {
		const shapes = [country('LBY', [100, 100, 106, 106]), country('EGY', [106, 60, 340, 200])];
		const [placed] = place([name({ placement: 'beside', at: [103, 103] })], shapes);
		expect(placed!.place[0]).toBeLessThan(100);
	});

	test('is left out where it would lie on another that has a colour, unless it is needed', () => {
		const shapes = [EGYPT, country('LBY', [270, 140, 278, 148])];
		const lost = name({ at: [274, 144] });
		expect(place([lost], shapes)).toEqual([]);
		expect(place([{ ...lost, needed: true }], shapes)).toHaveLength(1);
	});

	test('may lie on what has no colour', () => {
		const shapes = [EGYPT, country('LBY', [270, 140, 278, 148]), country('DZA', [0, 0, 100, 100])];
		const small = [name({ at: [274, 144], placement: 'beside' })];
		expect(place(small, shapes)).toEqual([]);
		const [placed] = place(small, [country('EGY', [286, 100, 340, 200]), shapes[1]!, shapes[2]!]);
		expect(placed).toBeDefined();
	});
});

describe('names together', () => {
	test('never overlap, and the more important goes first', () => {
		const wanted = Array.from({ length: 12 }, (_, i) => name({ text: `Name ${i}`, priority: i }));
		const placed = place(wanted);
		expect(placed.length).toBeGreaterThan(3);
		expect(placed[0]?.priority).toBe(11);
		const rects = placed.flatMap(({ rects }) => rects);
		expect(rects.flatMap((a, i) => rects.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
	});

	test('keep off room that is taken', () => {
		const taken = [{ x0: 100, y0: 130, x1: 220, y1: 170 }];
		const [placed] = place([name()], undefined, { taken });
		expect(placed!.rects.some((rect) => overlap(rect, taken[0]!))).toBe(false);
	});

	test('of coloured countries make room for one that has no other', () => {
		// The name of the large one would stand in its middle, where the small one's only place is.
		const shapes = [country('DZA', [100, 100, 300, 140]), country('TUN', [190, 108, 212, 132])];
		const large = name({ id: 'DZA', text: 'Algeria', at: [200, 120], priority: 2, coloured: true });
		const small = name({ id: 'TUN', text: 'Tun', at: [201, 120], priority: 1, coloured: true });
		expect(ids(place([large, small], shapes)).toSorted()).toEqual(['DZA', 'TUN']);
	});

	test('leave the list that asked for them as it was', () => {
		const names = [name({ priority: 1 }), name({ id: 'EGY', text: 'Egypt', priority: 9 })];
		const before = ids(names);
		place(names);
		expect(ids(names)).toEqual(before);
	});

	test('keep off the dots of others', () => {
		const dot = name({ id: 'EGY', text: 'Egypt', at: [160, 150], dotted: true, priority: -1 });
		const [placed] = place([name(), dot]);
		expect(placed!.rects.some((r) => r.x0 < 160 && r.x1 > 160 && r.y0 < 150 && r.y1 > 150)).toBe(
			false,
		);
	});
});

describe('water', () => {
	const sea = name({ id: 'sea', text: 'Sea', placement: 'water', at: [60, 50], room: 100 });
	test('is lettered where there is room along it, and off all land', () => {
		expect(place([sea])).toHaveLength(1);
		expect(place([{ ...sea, room: 20 }])).toEqual([]);
		expect(place([{ ...sea, at: [160, 150] }])).toEqual([]);
	});
});
