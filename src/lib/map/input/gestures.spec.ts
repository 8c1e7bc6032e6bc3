import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen, type GestureTarget } from './gestures.ts';

let element: EventTarget;
let factors: number[];
let unlisten: () => void;
const target = { zoom: (factor: number) => factors.push(factor) } as unknown as GestureTarget;

beforeEach(() => {
	vi.stubGlobal('navigator', { maxTouchPoints: 0 });
	element = Object.assign(new EventTarget(), {
		ownerDocument: new EventTarget(),
		getBoundingClientRect: () => ({ left: 0, top: 0, width: 800, height: 600 }),
	});
	factors = [];
	unlisten = listen(element as HTMLElement, target, false);
});
afterEach(() => {
	unlisten();
	vi.unstubAllGlobals();
});

/** @returns whether the browser was kept from doing what it usually does */
function fire(type: string, more: object) {
	const event = new Event(type, { cancelable: true });
	element.dispatchEvent(Object.assign(event, { clientX: 400, clientY: 300, ...more }));
	return event.defaultPrevented;
}
const wheel = (deltaY: number, deltaMode: number, more: object = {}) =>
	fire('wheel', { deltaY, deltaMode, ctrlKey: false, metaKey: false, ...more });

test('a notch of the wheel zooms about as much whatever the unit it is counted in', () => {
	expect(wheel(-100, 0)).toBe(true);
	wheel(-3, 1);
	wheel(-1, 2);
	for (const factor of factors) {
		expect(factor).toBeGreaterThan(1.1);
		expect(factor).toBeLessThan(2.5);
	}
	expect(factors).toHaveLength(3);
});

test('a pinch on the pad of a Safari reader zooms the map as far as the fingers went, and not the page', () => {
	for (const [type, scale] of [
		['gesturestart', 1],
		['gesturechange', 1.5],
		['gesturechange', 3],
		['gestureend', 3],
	] as const)
		expect(fire(type, { scale })).toBe(true);
	expect(factors.reduce((all, factor) => all * factor, 1)).toBeCloseTo(3);

	factors.length = 0;
	fire('gesturestart', { scale: 1 });
	fire('gesturechange', { scale: 0.5 });
	wheel(20, 0, { ctrlKey: true });
	expect(factors, 'a wheel that tells of the same pinch is not counted again').toEqual([0.5]);
});

test('fingers on a screen, of which pointers have told already, are not counted twice', () => {
	vi.stubGlobal('navigator', { maxTouchPoints: 5 });
	fire('gesturestart', { scale: 1 });
	fire('gesturechange', { scale: 2 });
	expect(factors).toEqual([]);
});
