import type { Frame, Page } from '@playwright/test';

/**
 * Waits until a page has nothing left to do of itself: its fonts are there, two frames have been
 * drawn, and what waits for idle time has had it. Says nothing of an answer that is still awaited
 * from the network; wait for what it brings.
 */
export const rests = (target: Page | Frame): Promise<void> =>
	target.evaluate(async () => {
		await document.fonts.ready;
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		// On a busy machine there may be no idle time at all.
		const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 1000 }));
		for (const pause of [frame, frame, idle, idle]) await pause();
	});
