import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { isNear } from './pixels.ts';

/**
 * How much of what stands around an element has a colour: enough to see that it is filled, also with
 * letters and lines over it.
 *
 * @param hex `#rrggbb`
 * @returns 0 to 1, a share of the element's box
 */
export async function shareOf(page: Page, element: Locator, hex: string): Promise<number> {
	const box = await element.boundingBox();
	if (!box) throw new Error('The element is not on the screen.');
	const { data } = PNG.sync.read(await page.screenshot({ clip: box }));
	let hits = 0;
	for (let at = 0; at < data.length; at += 4) {
		const colour = { red: data[at]!, green: data[at + 1]!, blue: data[at + 2]! };
		if (isNear(colour, hex)) hits++;
	}
	return hits / (data.length / 4);
}
