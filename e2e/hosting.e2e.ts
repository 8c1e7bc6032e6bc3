import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from '@playwright/test';
import { extract } from '@extractus/oembed-extractor';
import { PNG } from 'pngjs';
import { ROOT } from '../scripts/run.mjs';
import { serve, type Site } from '../scripts/serve.mjs';
import { shareOf } from './support/colour-share.ts';
import { addressOf, ELSEWHERE, HOME, regions, viewpointOf, viewpoints } from './support/corpus.ts';
import { fillOf } from './support/fills.ts';
import { expect, test } from './support/guard.ts';
import { MISSING } from './support/kinds.ts';
import { openMap, pointOn, showsViewpoint } from './support/map.ts';
import { buildWith } from './support/other-build.ts';
import { pageAround } from './support/page-around.ts';
import { headingOf, passagesOf } from './support/panel.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const region = regions[0]!;

test.describe('below a path @full', () => {
	// One build serves all of these.
	test.describe.configure({ mode: 'default', timeout: 180_000 });
	test.use({ allowed: { findings: [MISSING] } });

	const BASE = '/sub';
	let site: Site;
	let remove: () => void;
	let at: (address: string) => string;

	test.beforeAll(async () => {
		test.setTimeout(180_000);
		const built = await buildWith({ BASE_PATH: BASE, SITE_ORIGIN: '' });
		site = await serve({ dir: built.dir, base: BASE });
		remove = built.remove;
		at = (address) => new URL(`${BASE}${address}`, site.url).href;
	});
	test.afterAll(async () => {
		await site.close();
		remove();
	});
	test.beforeEach(({ page, guard }) => {
		guard.origins.push(new URL(site.url).origin);
		page.on('request', (request) => {
			const { pathname } = new URL(request.url());
			expect(pathname === '/favicon.ico' || pathname.startsWith(`${BASE}/`), pathname).toBe(true);
		});
	});

	test('the map is there in its colours, and switches', async ({ page }) => {
		await openMap(page, at('/'));
		const libya = page.locator('[data-state="LBY"]');
		expect(await shareOf(page, libya, fillOf('LBY', viewpointOf(HOME), 'light'))).toBeGreaterThan(
			0.2,
		);
		await page
			.locator(`nav a[href$="${BASE}${addressOf(ELSEWHERE.id)}"]:visible`)
			.first()
			.click();
		await showsViewpoint(page, ELSEWHERE.id);
		await expect(page).toHaveURL(at(addressOf(ELSEWHERE.id)));
		await page.keyboard.press('1');
		await showsViewpoint(page, viewpoints[0]!.id);
		// The map is ahead of the address.
		await expect(page).toHaveURL(new RegExp(`${BASE}/?$`));
		await page.reload();
		await showsViewpoint(page, viewpoints[0]!.id);
	});

	test('regions and countries open, from the map and by address', async ({ page }) => {
		await openMap(page, at('/'));
		await page.mouse.click(...(await pointOn(page, { on: `[data-region-name="${region.id}"]` })));
		await expect(page).toHaveURL(at(`/${HOME}/region/${region.id}`));
		await expect.poll(() => passagesOf(page)).toEqual(region.passages);
		await openMap(page, at(`/${HOME}/region/${region.id}`));
		await page.getByRole('button', { name: 'Whole map' }).click();
		await expect(page.locator('.world')).toHaveAttribute('data-drawing', 'world');
		await page.goto(at('/country/lby'));
		await expect(page).toHaveURL(at('/country/LBY'));
		await page.getByRole('link', { name: 'Show Libya on the map' }).click();
		await expect(headingOf(page)).toHaveText(/^Libya/);
	});

	test('the embed leads to the full map', async ({ page }) => {
		await openMap(page, at(`/embed/${ELSEWHERE.id}`));
		const full = page.getByRole('link', { name: 'Open full map' });
		expect(await full.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
			at(addressOf(ELSEWHERE.id)),
		);
	});

	test('what is not found says so and offers addresses below the path', async ({ page }) => {
		const response = await page.goto(at('/country/LBX'));
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/“LBX”/);
		await page
			.getByRole('listitem')
			.getByRole('link', { name: /Libya$/ })
			.click();
		await expect(page).toHaveURL(at('/country/LBY'));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Libya');
	});
});

test.describe('at a known origin @full', () => {
	test.describe.configure({ mode: 'default', timeout: 180_000 });

	let dir: string;
	let site: Site;
	let remove: () => void;
	let origin: string;

	test.beforeAll(async () => {
		test.setTimeout(180_000);
		// The pages name the origin at which they will stand: it has to be known before they are built.
		const free = await serve({ dir: join(ROOT, 'build') });
		await free.close();
		origin = new URL(free.url).origin;
		({ dir, remove } = await buildWith({
			BASE_PATH: '',
			SITE_ORIGIN: origin,
			CONTACT: 'mailto:maps@example.org',
		}));
		cpSync(join(ROOT, 'build/stills'), join(dir, 'stills'), { recursive: true });
		site = await serve({ dir, port: free.port });
	});
	test.afterAll(async () => {
		await site.close();
		remove();
	});

	test('every kind of page names its canonical address, and the about page an address to write to', () => {
		const canonical = (file: string) =>
			/<link rel="canonical" href="([^"]*)"/.exec(readFileSync(join(dir, file), 'utf8'))?.[1];
		for (const [file, address] of [
			['index.html', '/'],
			[`${HOME}.html`, '/'],
			[`${ELSEWHERE.id}.html`, addressOf(ELSEWHERE.id)],
			[`embed/${ELSEWHERE.id}.html`, addressOf(ELSEWHERE.id)],
			[`${ELSEWHERE.id}/region/${region.id}.html`, `/${HOME}/region/${region.id}`],
			['country/LBY.html', '/country/LBY'],
		]) {
			expect(canonical(file!), file).toBe(`${origin}${address}`);
		}
		// The other setting that pages print: where rights holders reach those who publish the site.
		expect(readFileSync(join(dir, 'about.html'), 'utf8')).toContain(
			'<a href="mailto:maps@example.org">maps@example.org</a>',
		);
	});

	test('an oEmbed reader finds the frame of each kind of page, and it works in a page of somebody else', async ({
		page,
		guard,
	}) => {
		const views = [
			{ address: '/', frame: `/embed/${HOME}`, still: `/stills/${HOME}.png` },
			{
				address: `/${ELSEWHERE.id}/region/${region.id}`,
				frame: `/embed/${ELSEWHERE.id}/region/${region.id}`,
				still: `/stills/${ELSEWHERE.id}/region/${region.id}.png`,
			},
			{ address: '/country/LBY', frame: '/embed/country/LBY', still: undefined },
			// The frame's own address leads to the same.
			{ address: `/embed/${HOME}`, frame: `/embed/${HOME}`, still: `/stills/${HOME}.png` },
		];
		const answers = await Promise.all(
			// A reader may ask for a size: a file cannot answer to that, but it must not stumble over it.
			views.map(({ address }) => extract(origin + address, { maxwidth: 600 })),
		);
		for (const [i, { frame, still }] of views.entries()) {
			const { type, version, html, width, height, title, ...rest } = answers[i]!;
			expect({ type, version }).toEqual({ type: 'rich', version: '1.0' });
			expect(html).toContain(`<iframe src="${origin}${frame}" title="${title}"`);
			expect([width, height].every((length) => typeof length === 'number')).toBe(true);
			expect(rest).toMatchObject({ provider_name: 'Vantage', provider_url: `${origin}/` });
			expect(rest['thumbnail_url']).toBe(still && origin + still);
			if (!still) continue;
			const picture = PNG.sync.read(Buffer.from(await (await fetch(origin + still)).arrayBuffer()));
			expect([picture.width, picture.height]).toEqual([
				rest['thumbnail_width'],
				rest['thumbnail_height'],
			]);
		}
		expect(readdirSync(join(dir, 'oembed', HOME, 'region'))).toHaveLength(regions.length);

		const around = await pageAround(
			answers
				.slice(0, 3)
				.map(({ html }) => html)
				.join('\n'),
		);
		guard.origins.push(origin, around.origin);
		await page.goto(around.url);
		const [map, inRegion, card] = [0, 1, 2].map((nth) => page.locator('iframe').nth(nth));
		// The second one's document does not name Libya, and its frame says that in a line.
		for (const [element, says] of [
			[map!, (frame: FrameLocator) => frame.getByRole('heading', { level: 2, name: /^Libya/ })],
			[inRegion!, (frame: FrameLocator) => frame.getByText('The document says nothing of Libya.')],
		] as const) {
			await element.scrollIntoViewIfNeeded();
			const frame = element.contentFrame();
			await expect(frame.locator('.world.ready')).toBeVisible();
			await frame.locator('[data-state="LBY"]').focus();
			await page.keyboard.press('Enter');
			await expect(says(frame)).toBeVisible();
		}
		await card!.scrollIntoViewIfNeeded();
		await expect(card!.contentFrame().getByRole('heading', { level: 1 })).toHaveText('Libya');
		await around.close();
	});
});
