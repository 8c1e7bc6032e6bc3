import type { FrameLocator, Page } from '@playwright/test';
import { ELSEWHERE, HOME, regions, viewpoints } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { framesPass, openMap, resize, screenProjectionOf } from './support/map.ts';
import { pageAround } from './support/page-around.ts';

// Host pages in which a frame has it hard. More of them are in embed.e2e.ts, embed-panel.e2e.ts.

test.use({ viewport: { width: 1000, height: 700 }, contextOptions: { reducedMotion: 'reduce' } });

const region = regions[0]!;
const ready = (frame: FrameLocator) => frame.locator('.world.ready');

/** Selects a country by keyboard, one that every viewpoint speaks of; its words open. */
async function ask(page: Page, frame: FrameLocator): Promise<void> {
	await expect(ready(frame)).toBeVisible();
	await frame.locator('[data-state="RUS"]').focus();
	await page.keyboard.press('Enter');
	await expect(frame.getByRole('heading', { level: 2, name: /^Russia/ })).toBeVisible();
}

test('under a strict policy of the page around, frame and component work, hidden at first as well', async ({
	page,
	guard,
	baseURL,
}) => {
	const around = await pageAround(
		`<iframe src="${baseURL}/embed/${HOME}" title="Map" width="900" height="600" hidden></iframe>` +
			`<script src="${baseURL}/vantage-map.js"></script>` +
			`<vantage-map viewpoint="${ELSEWHERE.id}" title="Map" hidden></vantage-map>`,
		{ policy: `default-src 'none'; img-src data:; frame-src ${baseURL}; script-src ${baseURL}` },
	);
	guard.origins.push(around.origin);
	await page.goto(around.url);
	// Both are there, and not to be seen: what has no size waits until it has one.
	const [plain, component] = [page.locator('body > iframe'), page.locator('vantage-map')];
	await expect(plain).toBeHidden();
	for (const element of [plain, component]) {
		await element.evaluate((hidden: HTMLElement) => (hidden.hidden = false));
		const iframe = element === plain ? plain : component.locator('iframe');
		await iframe.scrollIntoViewIfNeeded();
		await ask(page, iframe.contentFrame());
		// Framed for the size that it has been given: the world, as wide as there is room.
		const box = await iframe.contentFrame().locator('.world .countries').boundingBox();
		expect(box!.width).toBeGreaterThan(400);
	}
	await around.close();
});

test('twenty on one page: those near are fetched, all of them work once they are scrolled to @full', async ({
	page,
	guard,
	baseURL,
}) => {
	test.setTimeout(240_000);
	const of = (nth: number) => viewpoints[nth % viewpoints.length]!.id;
	const maps = Array.from({ length: 20 }, (_, nth) =>
		nth % 2
			? `<vantage-map viewpoint="${of(nth)}" title="Map ${nth}" height="450"></vantage-map>`
			: `<iframe src="${baseURL}/embed/${of(nth)}" title="Map ${nth}" loading="lazy" width="900" height="450"></iframe>`,
	);
	const around = await pageAround(
		`<script src="${baseURL}/vantage-map.js"></script><p style="height:450px">Text.</p>` +
			maps.join('<p style="height:450px">Text.</p>'),
	);
	guard.origins.push(around.origin);
	await page.goto(around.url);
	const first = page.frameLocator('iframe[title="Map 0"]');
	await expect(ready(first)).toBeVisible();
	expect(page.frames().filter((frame) => frame.url().includes('/embed/')).length).toBeLessThan(10);
	for (let nth = 0; nth < 20; nth++) {
		const iframe = page.locator(`iframe[title="Map ${nth}"]`);
		await iframe.scrollIntoViewIfNeeded();
		const frame = iframe.contentFrame();
		await expect(ready(frame)).toBeVisible({ timeout: 30_000 });
		await expect(frame.locator('.world')).toHaveAttribute('data-viewpoint', of(nth));
	}
	// The last one answers like the first.
	for (const nth of [19, 0]) {
		const iframe = page.locator(`iframe[title="Map ${nth}"]`);
		await iframe.scrollIntoViewIfNeeded();
		await ask(page, iframe.contentFrame());
	}
	await around.close();
});

/** Of everything in a frame that is not made to scroll: what is cut off, and what lies on something else. */
const faultsOf = (page: Page) =>
	page.evaluate(() => {
		const cut = [...document.querySelectorAll('main, header, h1, footer, footer section')]
			.filter(
				({ scrollWidth, scrollHeight, clientWidth, clientHeight }) =>
					scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
			)
			.map(({ tagName }) => `${tagName} is cut off`);
		const inside = [...document.querySelectorAll('.zoom, footer button, footer a, header button')]
			.filter((element) => element.getClientRects().length > 0)
			.filter((element) => {
				const { left, top, right, bottom } = element.getBoundingClientRect();
				const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
				return (
					left < 0 ||
					top < 0 ||
					right > innerWidth ||
					bottom > innerHeight ||
					!element.contains(over)
				);
			})
			.map((element) => `${element.textContent.trim() || element.className} is not free`);
		return [...cut, ...inside];
	});

test('at the sizes that pages have for frames nothing is cut off or covered, and most is map @full', async ({
	page,
}) => {
	for (const address of [`/embed/${HOME}`, `/embed/${HOME}/region/${region.id}?theme=dark`]) {
		await openMap(page, address);
		for (const [width, height, share] of [
			[320, 240, 0.4],
			[667, 375, 0.6],
			[375, 667, 0.4],
			[800, 600, 0.5],
			[1100, 650, 0.6],
		] as const) {
			await resize(page, { width, height });
			expect(await faultsOf(page), `${address} at ${width} × ${height}`).toEqual([]);
			const map = await page.locator('.world').boundingBox();
			expect(map!.height, `${address} at ${width} × ${height}`).toBeGreaterThan(height * share);
		}
	}
});

test.describe('what a frame leaves to the page around is said for a moment', () => {
	const hint = (page: Page) => page.locator('.world > .hint');

	test('the wheel, until the reader has zoomed with Ctrl, or by the key that Apple’s keyboards have', async ({
		page,
	}) => {
		await openMap(page, `/embed/${HOME}`);
		await expect(hint(page)).toHaveCount(0);
		const { scale, toScreen } = await screenProjectionOf(page);
		await page.mouse.move(...toScreen([480, 210]));
		await page.mouse.wheel(0, 100);
		await expect(hint(page)).toBeVisible();
		await expect(hint(page)).toHaveText('Use Ctrl + scroll to zoom the map');
		await expect(hint(page)).toHaveAttribute('aria-hidden', 'true');
		// Motion is not wanted here.
		await expect(hint(page)).toHaveCSS('transition-duration', '0s');
		expect((await screenProjectionOf(page)).scale).toBe(scale);
		await expect(hint(page)).toBeHidden();

		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -100);
		await page.keyboard.up('Control');
		await expect.poll(async () => (await screenProjectionOf(page)).scale).toBeGreaterThan(scale);
		await page.evaluate(() => {
			const shown = { times: 0 };
			Object.assign(window, { shown });
			new MutationObserver(() => shown.times++).observe(document.querySelector('.hint')!, {
				attributes: true,
				childList: true,
			});
		});
		await page.mouse.wheel(0, 100);
		await framesPass(page);
		expect(await page.evaluate('shown.times')).toBe(0);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

		await page.addInitScript(() => {
			Object.defineProperty(Navigator.prototype, 'platform', { get: () => 'MacIntel' });
		});
		await openMap(page, `/embed/${HOME}`);
		const apple = await screenProjectionOf(page);
		await page.mouse.move(...apple.toScreen([480, 210]));
		await page.mouse.wheel(0, 100);
		await expect(hint(page)).toHaveText('Use ⌘ + scroll to zoom the map');
		// What the hint says is so.
		await page.keyboard.down('Meta');
		await page.mouse.wheel(0, -100);
		await page.keyboard.up('Meta');
		await expect
			.poll(async () => (await screenProjectionOf(page)).scale)
			.toBeGreaterThan(apple.scale);
	});

	test.describe('with fingers', () => {
		test.use({ hasTouch: true });

		test('one finger', async ({ page }) => {
			await openMap(page, `/embed/${HOME}`);
			const devtools = await page.context().newCDPSession(page);
			const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
				devtools.send('Input.dispatchTouchEvent', {
					type,
					touchPoints: y === undefined ? [] : [{ x: 500, y, id: 0 }],
				});
			await touch('touchStart', 300);
			for (const y of [280, 260, 230, 200]) await touch('touchMove', y);
			await touch('touchEnd');
			await expect(hint(page)).toBeVisible();
			await expect(hint(page)).toHaveText('Use two fingers to move the map');
		});
	});
});

test('asked for WebGL where there can be none, a frame says at once that it draws without @full', async ({
	page,
	guard,
	baseURL,
}) => {
	const around = await pageAround(
		`<iframe src="${baseURL}/embed/${HOME}?renderer=gl" title="Map" sandbox="allow-scripts" width="900" height="600"></iframe>`,
	);
	guard.origins.push(around.origin);
	await page.goto(around.url);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByText('Drawn without WebGL.')).toBeVisible();
	await expect(frame.locator('canvas')).toHaveCount(0);
	await ask(page, frame);
	await around.close();
});

test('a link that was made for other data says so on the full map too, and shows the data that are served @full', async ({
	page,
}) => {
	const said = page.getByText(/Made for data version/);
	await openMap(page, `/?country=LBY&data=00000000`);
	await expect(said).toHaveText(
		/^Made for data version 00000000; the site now serves [0-9a-f]{8} of [-\d]+, which may differ\.$/,
	);
	await expect(said).toBeInViewport();
	await expect(page.getByRole('heading', { level: 2, name: /^Libya/ })).toBeVisible();
	// What follows is a view of the data that are served.
	await page.keyboard.press('Escape');
	await expect(said).toBeHidden();
});
