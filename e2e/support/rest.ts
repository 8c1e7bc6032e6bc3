import type { Frame, Page } from '@playwright/test';

/**
 * Waits until a page is idle: fonts are loaded, two frames were drawn, and idle callbacks have run. Does not
 * wait for the network; wait for the result of a request instead.
 */
export const rests = (target: Page | Frame): Promise<void> =>
	target.evaluate(async () => {
		await document.fonts.ready;
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		// On a busy machine there may be no idle time at all.
		const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 1000 }));
		for (const pause of [frame, frame, idle, idle]) await pause();
	});
