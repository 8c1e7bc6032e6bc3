import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeNames, type NamePlaced, type NameWanted } from './names.ts';
import { ROOM_FROM, SIDES } from '#lib/geo/name-room.ts';
import type { Box, Point } from '#lib/geo/types.ts';

let serial = 0;
const name = (given: Partial<NameWanted> = {}): NameWanted => ({
	id: String(serial++),
	text: 'Libya',
	at: [100, 100],
	radius: 50,
	priority: 0,
	size: 11,
	placement: 'insist',
	...given,
});
const ids = (names: readonly NameWanted[]) => names.map(({ id }) => id);

const wanted: fc.Arbitrary<NameWanted> = fc
	.record({
		text: fc.string({ minLength: 3, maxLength: 24 }),
		at: fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 })),
		radius: fc.integer({ min: 1, max: 60 }),
		priority: fc.integer({ min: 0, max: 3000 }),
		size: fc.constantFrom(11, 12.5, 13),
		placement: fc.constantFrom('fill', 'insist', 'beside'),
		noted: fc.boolean(),
	})
	.map(({ noted, at, ...given }) =>
		name({ ...given, at: at as Point, ...(noted ? { note: 'click to read' } : {}) }),
	);
const many = fc.array(wanted, { maxLength: 40 });
const scale = fc.double({ min: 0.5, max: 20, noNaN: true });

/** The room that a name's letters need at the least, in screen pixels. */
const roomOf = ({ text, note, size, place: [x, y] }: NamePlaced<NameWanted>, scale: number) => {
	const width = Math.max(text.length, note?.length ?? 0) * size * 0.5;
	const height = size * (note ? 2 : 1);
	return { x: x * scale, y: y * scale, width, height };
};

describe('names on the map', () => {
	test('never overlap', () => {
		fc.assert(
			fc.property(many, scale, (names, scale) => {
				const rooms = placeNames(names, scale).map((placed) => roomOf(placed, scale));
				const overlaps = rooms.flatMap((a, i) =>
					rooms
						.slice(i + 1)
						.filter(
							(b) =>
								Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
								Math.abs(a.y - b.y) < (a.height + b.height) / 2,
						),
				);
				expect(overlaps).toEqual([]);
			}),
		);
	});

	test('are lettered by priority: without the least of them, the others stand as they stood', () => {
		fc.assert(
			fc.property(many, scale, (names, scale) => {
				const ordered = [...names].sort((a, b) => b.priority - a.priority);
				const all = placeNames(ordered, scale);
				const fewer = placeNames(ordered.slice(0, -1), scale);
				expect(all.slice(0, fewer.length)).toEqual(fewer);
			}),
		);
	});

	test('come each once, with the most important first', () => {
		const names = [name({ priority: 1 }), name({ priority: 9, at: [300, 100] })];
		expect(ids(placeNames(names, 1))).toEqual(ids(names).reverse());
	});

	test('leave the list that asked for them as it was', () => {
		const names = [name({ priority: 1 }), name({ priority: 9 })];
		const before = ids(names);
		placeNames(names, 1);
		expect(ids(names)).toEqual(before);
	});

	test('of which only one has room are the more important', () => {
		const [small, big] = [name({ placement: 'fill' }), name({ placement: 'fill', priority: 5 })];
		expect(ids(placeNames([small, big], 1))).toEqual([big.id]);
	});
});

describe('a name that fills its area', () => {
	// Five characters of 11 px are some 31 px wide: an area of 2 · 10 px is too small for them.
	const narrow = name({ placement: 'fill', radius: 10 });

	test('is left out where the area is too small for it', () => {
		expect(placeNames([narrow], 1)).toEqual([]);
	});

	test('is there once the map is near enough', () => {
		expect(placeNames([narrow], 2)[0]?.place).toEqual([100, 100]);
	});
});

describe('a name that insists', () => {
	test('stands in its area, however small', () => {
		expect(placeNames([name({ radius: 1 })], 1)[0]?.place).toEqual([100, 100]);
	});

	test('gives way by a line where its place is taken by half', () => {
		const above = name({ priority: 9, at: [100, 92] });
		const [, moved] = placeNames([name(), above], 1);
		expect(moved?.place[0]).toBe(100);
		expect(moved?.place[1]).toBeGreaterThan(100);
	});

	test('is left out where all its places are taken', () => {
		const block = name({ priority: 9, text: 'A long name', size: 60 });
		expect(ids(placeNames([name(), block], 1))).toEqual([block.id]);
	});
});

describe('a name beside a marker', () => {
	test('does not cover the marker', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, maxLength: 20 }), scale, (text, scale) => {
				const [placed] = placeNames([name({ text, placement: 'beside' })], scale);
				const { x, y, width, height } = roomOf(placed!, scale);
				const [dx, dy] = [Math.abs(x - 100 * scale), Math.abs(y - 100 * scale)];
				expect(dx > width / 2 || dy > height / 2).toBe(true);
			}),
		);
	});

	test('stands to the right, or to the left where that is taken', () => {
		const right = placeNames([name({ placement: 'beside' })], 1)[0];
		expect(right?.place[0]).toBeGreaterThan(100);
		const taken = name({ priority: 9, at: [150, 100], size: 30 });
		const left = placeNames([name({ placement: 'beside' }), taken], 1)[1];
		expect(left?.place[0]).toBeLessThan(100);
	});

	test('stands on its own side or nowhere, where it has one', () => {
		const west = name({ placement: 'beside', side: SIDES.findIndex(([dx, dy]) => dx < 0 && !dy) });
		expect(placeNames([west], 1)[0]?.place).toEqual([expect.closeTo(77.3, 0), 100]);
		const taken = name({ priority: 9, at: [75, 100] });
		expect(ids(placeNames([west, taken], 1))).toEqual([taken.id]);
	});

	test('is left out with its mark where that is taken and nothing else shows it', () => {
		const over = name({ priority: 9 });
		expect(ids(placeNames([name({ placement: 'beside', radius: 0 }), over], 1))).toEqual([over.id]);
		expect(placeNames([name({ placement: 'beside' }), over], 1)).toHaveLength(2);
	});
});

describe('a name that would cover other countries', () => {
	const roomFrom = ROOM_FROM.indexOf(1.3);

	test('is there from its scale on', () => {
		const small = name({ roomFrom });
		expect(placeNames([small], 1.2)).toEqual([]);
		expect(placeNames([small], 1.3)).toHaveLength(1);
	});

	test('wants a larger map for larger type', () => {
		expect(placeNames([name({ roomFrom, size: 22 })], 2)).toEqual([]);
		expect(placeNames([name({ roomFrom, size: 22 })], 2.6)).toHaveLength(1);
	});

	test('is there at any scale where the map cannot be without it', () => {
		expect(placeNames([name({ roomFrom, priority: 3000 })], 0.5)).toHaveLength(1);
	});

	test('leaves its room to others as long as it is not there', () => {
		const hidden = name({ roomFrom, priority: 1500 });
		const roaming = name({ placement: 'roam', within: [50, 50, 150, 150], priority: 2000 });
		expect(placeNames([hidden, roaming], 1)).toEqual([{ ...roaming, place: [100, 100] }]);
	});
});

describe('a name that roams', () => {
	test('keeps to the places of its box that are its own', () => {
		const room = `${'0'.repeat(35)}1`;
		const within: Box = [0, 0, 60, 60];
		const block = name({ priority: 9, at: [30, 30] });
		const roaming = name({ placement: 'roam', at: [30, 30], within, room });
		expect(placeNames([roaming, block], 1)[1]?.place).toEqual([55, 55]);
	});
});
