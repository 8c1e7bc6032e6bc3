import { addressOf, HOME } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { openMap } from './support/map.ts';

// A graphics driver that fails again and again: each context is given back, and in the end it is left alone.
test.use({ viewport: { width: 800, height: 600 }, contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 300_000 });

/** So often the second renderer is asked for; after the fourth loss nothing is tried any more. */
const ASKED = 6;
const STARTED = 4;

test('the context of the second renderer is lost again and again: canvases do not pile up, and after a few times it is left alone @full', async ({
	page,
}) => {
	await openMap(page, `${addressOf(HOME)}?renderer=gl`);
	const canvases = page.locator('canvas');
	const alone = page.getByText('Drawn without WebGL.');
	const turnTo = (renderer: string) =>
		page.evaluate((renderer) => {
			const link = document.createElement('a');
			link.href = `/?renderer=${renderer}`;
			document.querySelector('.bar')!.append(link);
			link.click();
			link.remove();
		}, renderer);
	for (let n = 1; n <= ASKED; n++) {
		if (n > STARTED) {
			await expect(alone).toBeVisible();
			await expect(canvases).toHaveCount(0);
		} else {
			await expect(page.locator('.world.second canvas')).toBeVisible({ timeout: 60_000 });
			await expect(canvases).toHaveCount(1);
			await canvases.evaluate((canvas: HTMLCanvasElement) =>
				canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext(),
			);
			await expect(alone).toBeVisible();
			await expect(canvases).toHaveCount(0);
		}
		await turnTo('svg');
		await expect(page).toHaveURL(/renderer=svg/);
		await turnTo('gl');
		await expect(page).toHaveURL(/renderer=gl/);
	}
});
