import { twoFrames } from './frames.ts';
import type { Switch } from './types.ts';

/**
 * Waits for the key that switches Vantage's map: from the moment of the key until the second frame after the
 * map's `data-viewpoint` has changed. Its script is what runs between the first listener of the page and the
 * last one, the jobs that these leave behind included.
 */
export function keySwitch(): Promise<Switch> {
	const world = document.querySelector<HTMLElement>('.world');
	if (!world) return Promise.reject(new Error('There is no map.'));
	return new Promise((resolve) => {
		let [pressed, begun, script] = [0, 0, 0];
		const first = (event: KeyboardEvent) => {
			pressed = event.timeStamp;
			begun = performance.now();
		};
		const last = () => (script = performance.now() - begun);
		addEventListener('keydown', first, { capture: true, once: true });
		addEventListener('keydown', last, { once: true });
		const before = world.dataset['viewpoint'];
		const observer = new MutationObserver(async () => {
			if (world.dataset['viewpoint'] === before) return;
			observer.disconnect();
			await twoFrames();
			resolve({ painted: performance.now() - pressed, script });
		});
		observer.observe(world, { attributes: true, attributeFilter: ['data-viewpoint'] });
	});
}
