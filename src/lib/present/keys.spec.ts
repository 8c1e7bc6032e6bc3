import { describe, expect, it } from 'vitest';
import { Keys, stepAfter, swipe } from './keys.ts';

const read = (key: string, shift = false) => new Keys().read({ key, shift, at: 0 }, 8);

describe('keys on stage', () => {
	it.each([
		['ArrowRight', 'next'],
		['PageDown', 'next'],
		[' ', 'next'],
		['ArrowLeft', 'previous'],
		['PageUp', 'previous'],
		['Home', 'first'],
		['End', 'last'],
		['b', 'black'],
		['.', 'black'],
		['f', 'full'],
		['F5', 'full'],
		['Escape', 'leave'],
	])('%s means %s', (key, command) => {
		expect(read(key)).toEqual({ do: command });
	});

	it('takes shift and space backwards, and leaves other keys alone', () => {
		expect(read(' ', true)).toEqual({ do: 'previous' });
		for (const key of ['Tab', 'x', 'Shift', 'toString', '__proto__', 'F11'])
			expect(read(key), key).toBeNull();
	});

	it('jumps by digits, two of them where there are that many steps', () => {
		const keys = new Keys();
		const type = (key: string, at: number, steps: number) => keys.read({ key, at }, steps);
		expect(type('3', 0, 8)).toEqual({ do: 'jump', to: 2 });
		expect(type('9', 5000, 8)).toBeNull();
		expect(type('1', 9000, 12)).toEqual({ do: 'jump', to: 0 });
		expect(type('2', 9400, 12)).toEqual({ do: 'jump', to: 11 });
		// Too late to belong together; too many; another key between.
		expect(type('1', 20_000, 12)).toEqual({ do: 'jump', to: 0 });
		expect(type('2', 30_000, 12)).toEqual({ do: 'jump', to: 1 });
		expect(type('5', 30_100, 12)).toEqual({ do: 'jump', to: 4 });
		expect(type('1', 40_000, 12)).toEqual({ do: 'jump', to: 0 });
		expect(type('b', 40_100, 12)).toEqual({ do: 'black' });
		expect(type('1', 40_200, 12)).toEqual({ do: 'jump', to: 0 });
		expect(type('0', 50_000, 12)).toBeNull();
	});

	it('leaves single characters alone where they are off, and no others', () => {
		const off = (key: string) => new Keys().read({ key, at: 0 }, 8, false);
		for (const key of ['b', '.', 'f', 'n', 'p', '3']) expect(off(key), key).toBeNull();
		for (const key of [' ', 'ArrowRight', 'PageUp', 'Home', 'F5', 'Escape'])
			expect(off(key), key).not.toBeNull();
	});

	it('leads to a step that there is', () => {
		expect(stepAfter({ do: 'next' }, 7, 8)).toBe(7);
		expect(stepAfter({ do: 'previous' }, 0, 8)).toBe(0);
		expect(stepAfter({ do: 'last' }, 0, 8)).toBe(7);
		expect(stepAfter({ do: 'last' }, 0, 0)).toBe(0);
		expect(stepAfter({ do: 'black' }, 3, 8)).toBe(3);
	});

	it('swipes sideways alone', () => {
		expect(swipe(-200, 20, 1024)).toEqual({ do: 'next' });
		expect(swipe(200, -20, 1024)).toEqual({ do: 'previous' });
		expect(swipe(-200, 150, 1024)).toBeNull();
		expect(swipe(-30, 0, 320)).toBeNull();
	});
});
