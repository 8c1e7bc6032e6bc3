import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { serve, type Site } from '../scripts/serve.mjs';
import { shareOf } from './support/colour-share.ts';
import { ELSEWHERE, HOME, regions, viewpointOf } from './support/corpus.ts';
import { fillOf } from './support/fills.ts';
import { expect, test, type Guard } from './support/guard.ts';
import { isReady, pointOn, screenProjectionOf } from './support/map.ts';

test.use({ viewport: { width: 1000, height: 700 }, contextOptions: { reducedMotion: 'reduce' } });

const region = regions[0]!;

/** Somebody else's site, with the embed in a sandbox between much text. */
async function host(address: string): Promise<{ site: Site; end: () => Promise<void> }> {
	const dir = mkdtempSync(join(tmpdir(), 'embed-host-'));
	const text = '<p style="height: 400px">Somebody’s article.</p>';
	writeFileSync(
		join(dir, 'index.html'),
		`<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Article</title><body>${text}` +
			`<iframe src="${address}" title="Map" sandbox="allow-scripts" width="900" height="600"></iframe>` +
			`${text.repeat(6)}</body></html>`,
	);
	const site = await serve({ dir });
	return {
		site,
		async end() {
			await site.close();
			rmSync(dir, { recursive: true });
		},
	};
}

/** Opens the host's page and waits for the map in its frame. */
async function openHost(page: Page, guard: Guard, site: Site): Promise<Frame> {
	guard.origins.push(new URL(site.url).origin);
	await page.goto(site.url);
	await page.locator('iframe').scrollIntoViewIfNeeded();
	const frame = page.frames()[1]!;
	await isReady(frame);
	return frame;
}

/** That the map in the frame is whole, in its colours, and leads to the full one. */
async function expectWhole(page: Page, frame: Frame, path: string, viewpoint: string) {
	expect(await frame.evaluate(() => origin)).toBe('null');
	const libya = frame.locator('[data-state="LBY"]');
	const wanted = fillOf('LBY', viewpointOf(viewpoint), 'light');
	expect(await shareOf(page, libya, wanted)).toBeGreaterThan(0.25);

	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/The world seen from/);
	await expect(frame.getByRole('region', { name: 'Legend' })).toBeVisible();
	await expect(frame.getByText('Shows what the document says, not what is so.')).toBeVisible();
	const full = frame.getByRole('link', { name: 'Open full map' });
	const href = await full.evaluate((link: HTMLAnchorElement) => new URL(link.href).pathname);
	expect(`embed${href === '/' ? `/${HOME}` : href}`).toBe(path);
	await expect(full).toHaveAttribute('target', '_blank');
}

test('the embed of a region works in a sandboxed frame of another site', async ({
	page,
	guard,
	baseURL,
}) => {
	const path = `embed/${ELSEWHERE.id}/region/${region.id}`;
	const { site, end } = await host(`${baseURL}/${path}`);
	const frame = await openHost(page, guard, site);
	await expectWhole(page, frame, path, ELSEWHERE.id);
	await end();
});

test('the embed of a viewpoint works there too: the pointer is answered, and the page around keeps its wheel and its focus', async ({
	page,
	guard,
	baseURL,
}) => {
	const { site, end } = await host(`${baseURL}/embed/${HOME}`);
	const frame = await openHost(page, guard, site);
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
	expect(await frame.evaluate(() => document.hasFocus())).toBe(false);
	await expectWhole(page, frame, `embed/${HOME}`, HOME);

	const [left, top] = await page
		.locator('iframe')
		.evaluate((element) => [element.getBoundingClientRect().x, element.getBoundingClientRect().y]);
	const [x, y] = await pointOn(frame, { on: '[data-state="LBY"]' });
	await page.mouse.move(left! + x, top! + y);
	await expect(frame.locator('.world').getByRole('status')).toContainText('Libya');

	const before = await screenProjectionOf(frame);
	const scrolled = await page.evaluate(() => scrollY);
	await page.mouse.wheel(0, 200);
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled + 200);
	expect((await screenProjectionOf(frame)).scale).toBe(before.scale);

	await page.mouse.move(left! + x, top! + y - 150);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -100);
	await page.keyboard.up('Control');
	await expect
		.poll(async () => (await screenProjectionOf(frame)).scale)
		.toBeGreaterThan(before.scale * 1.5);
	await end();
});
