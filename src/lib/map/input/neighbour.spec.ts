import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDirection, neighbour, type Direction } from './neighbour.ts';
import { placeOf, PLACES } from '#lib/geo/places.ts';
import type { Point } from '#lib/geo/types.ts';

const STATES = PLACES.filter(({ id, state }) => id === state);
const from = (state: string, direction: Direction) =>
	neighbour(
		placeOf(state)!.label,
		direction,
		STATES.filter(({ id }) => id !== state),
	)?.id;

const at = (id: string, x: number, y: number) => ({ id, label: [x, y] as Point });

/** How far a place lies ahead in a direction, and how far beside it. */
const AHEAD: Record<Direction, (x: number, y: number) => [ahead: number, aside: number]> = {
	ArrowLeft: (x, y) => [-x, Math.abs(y)],
	ArrowRight: (x, y) => [x, Math.abs(y)],
	ArrowUp: (x, y) => [-y, Math.abs(x)],
	ArrowDown: (x, y) => [y, Math.abs(x)],
};
const DIRECTIONS = Object.keys(AHEAD) as Direction[];

describe('the neighbour in a direction', () => {
	test('lies within 60° of it, whichever state one comes from', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...STATES),
				fc.constantFrom(...DIRECTIONS),
				(place, direction) => {
					const next = neighbour(place.label, direction, STATES);
					const [ahead, aside] = next
						? AHEAD[direction](next.label[0] - place.label[0], next.label[1] - place.label[1])
						: [1, 0];
					expect(ahead).toBeGreaterThan(0);
					expect(aside / ahead).toBeLessThanOrEqual(Math.tan(Math.PI / 3) + 1e-9);
				},
			),
		);
	});

	test('is there wherever a state lies in that direction', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...STATES),
				fc.constantFrom(...DIRECTIONS),
				({ label }, direction) => {
					const some = STATES.some((place) => {
						const [ahead, aside] = AHEAD[direction](
							place.label[0] - label[0],
							place.label[1] - label[1],
						);
						return ahead > 0 && aside < ahead;
					});
					fc.pre(some);
					expect(neighbour(label, direction, STATES)).not.toBeNull();
				},
			),
		);
	});

	test('is the nearest of those straight ahead', () => {
		expect(neighbour([0, 0], 'ArrowRight', [at('far', 9, 0), at('near', 4, 0)])?.id).toBe('near');
	});

	test('is rather straight ahead than a little nearer and aside', () => {
		expect(neighbour([0, 0], 'ArrowUp', [at('aside', 5, -6), at('ahead', 0, -9)])?.id).toBe(
			'ahead',
		);
	});

	test('is none at the edge of the world', () => {
		expect(neighbour([0, 0], 'ArrowDown', [at('above', 0, -5), at('aside', 9, 1)])).toBeNull();
	});

	test('of France is Switzerland to the right, Belgium above, Andorra below, Ireland to the left', () => {
		expect(from('FRA', 'ArrowRight')).toBe('CHE');
		expect(from('FRA', 'ArrowUp')).toBe('BEL');
		expect(from('FRA', 'ArrowDown')).toBe('AND');
		expect(from('FRA', 'ArrowLeft')).toBe('IRL');
	});

	test('of Libya is Egypt to the right and Chad below', () => {
		expect(from('LBY', 'ArrowRight')).toBe('EGY');
		expect(from('LBY', 'ArrowDown')).toBe('TCD');
	});
});

test('directions are the four arrow keys', () => {
	expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].every(isDirection)).toBe(true);
	expect(isDirection('Enter')).toBe(false);
});

test.each(['LBY', 'RUS'])(
	'every state can be reached from %s, with fewer than sixty arrow keys',
	(start) => {
		const steps = new Map([[start, 0]]);
		for (const [state, taken] of steps)
			for (const direction of DIRECTIONS) {
				const next = from(state, direction);
				if (next && !steps.has(next)) steps.set(next, taken + 1);
			}
		expect(STATES.map(({ id }) => id).filter((id) => !steps.has(id))).toEqual([]);
		expect(Math.max(...steps.values())).toBeLessThan(60);
	},
);
