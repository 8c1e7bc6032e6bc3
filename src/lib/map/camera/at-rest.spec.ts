import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askAtRest, REST } from './at-rest.ts';

let page: EventTarget;
beforeEach(() => {
	vi.useFakeTimers();
	page = new EventTarget();
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** A question that fails so often, and an effect that asks it with every movement. */
function question(failures: number) {
	const ask = askAtRest();
	let asked = 0;
	let end: (() => void) | undefined;
	return {
		get asked() {
			return asked;
		},
		async move() {
			end?.();
			end = ask(() => (++asked > failures ? Promise.resolve() : Promise.reject(new Error('503'))));
			await vi.advanceTimersByTimeAsync(0);
		},
	};
}

test('as long as it does not fail, it is asked with every movement', async () => {
	const one = question(0);
	await one.move();
	await one.move();
	expect(one.asked).toBe(2);
});

test('what has failed is asked again once the camera rests after the next movement', async () => {
	const one = question(1);
	await one.move();
	await vi.advanceTimersByTimeAsync(10 * REST);
	expect(one.asked, 'not without a movement').toBe(1);
	for (let frame = 0; frame < 60; frame++) {
		await one.move();
		await vi.advanceTimersByTimeAsync(16);
	}
	expect(one.asked, 'nor while it moves').toBe(1);
	await vi.advanceTimersByTimeAsync(REST);
	expect(one.asked).toBe(2);
	await one.move();
	expect(one.asked, 'and at once after it was answered').toBe(3);
});

test('an effect that ends waits no longer', async () => {
	const ask = askAtRest();
	let asked = 0;
	const fail = () => (asked++, Promise.reject(new Error('503')));
	ask(fail);
	await vi.advanceTimersByTimeAsync(0);
	ask(fail)?.();
	await vi.advanceTimersByTimeAsync(2 * REST);
	expect(asked).toBe(1);
});

test('what has failed is asked again when the network is back', async () => {
	const one = question(1);
	await one.move();
	page.dispatchEvent(new Event('online'));
	page.dispatchEvent(new Event('online'));
	expect(one.asked).toBe(2);
});
