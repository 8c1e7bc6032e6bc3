import type { Frame, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { ELSEWHERE, HOME, regions } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { isReady, openMap, pointOn, showsViewpoint } from './support/map.ts';
import { pageAround } from './support/page-around.ts';

test.use({ viewport: { width: 900, height: 650 }, contextOptions: { reducedMotion: 'reduce' } });

const region = regions[0]!;
const EMBED = `/embed/${HOME}`;
const panelIn = (target: Page | Frame) =>
	target.getByRole('complementary', { name: 'What the documents say' });

test('a click opens the words inside, Esc puts them away, nothing is stored; the address decides theme, surroundings and selection, and what is none is named', async ({
	page,
}) => {
	await openMap(page, EMBED);
	await page.mouse.click(...(await pointOn(page, { on: '[data-state="LBY"]' })));
	const panel = panelIn(page);
	await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/^Libya/);
	await expect(panel.locator('blockquote').first()).toBeVisible();
	await expect(page).toHaveURL(`${EMBED}?country=LBY`);
	expect(await axeViolations(page)).toEqual([]);

	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	await expect(page).toHaveURL(EMBED);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	expect(
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
	).toBe(0);

	await openMap(page, `${EMBED}?country=LBY&theme=dark&ui=min&names=some&data=00000000`);
	await expect(panelIn(page).getByRole('heading', { level: 2 })).toHaveText(/^Libya/);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('.document')).toBeHidden();
	await expect(page.getByRole('region', { name: 'Legend' })).toBeVisible();
	const notice = page.getByRole('status').filter({ hasText: 'Not understood' });
	await expect(notice).toContainText('names=some');
	await expect(notice).toContainText('Made for data version 00000000');
});

test('a small frame opens on the map, with the words behind a button; a country’s card shows the documents that speak of it, and no axe violation @full', async ({
	page,
}) => {
	for (const [width, height, covers] of [
		[320, 240, true],
		[600, 375, false],
		[375, 600, false],
	] as const) {
		await page.setViewportSize({ width, height });
		await openMap(page, `${EMBED}?country=LBY`);
		const panel = panelIn(page);
		if (covers) {
			const more = page.getByRole('button', { name: 'On Libya' });
			await expect(more).toBeVisible();
			await expect(panel).toBeHidden();
			await more.click();
		}
		await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/^Libya/);
		if (!covers) await pointOn(page, { on: '[data-state="LBY"]' });
	}

	await page.goto('/embed/country/DEU?theme=light');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Germany');
	expect(await page.locator('main li blockquote').count()).toBeGreaterThan(2);
	expect(await axeViolations(page)).toEqual([]);
});

test('the web component shows what it is told, tells what is selected, and bears any message', async ({
	page,
	guard,
	baseURL,
}) => {
	const { url, origin, close } = await pageAround(
		`<script src="${baseURL}/vantage-map.js" async></script>` +
			`<vantage-map viewpoint="${HOME}" title="Map"><a href="#">fallback</a></vantage-map>` +
			'<script>window.told = []; addEventListener("select", (e) => told.push(e.detail), true)</script>',
	);
	guard.origins.push(origin);
	await page.goto(url);
	await expect(page.locator('vantage-map iframe')).toBeVisible();
	await expect.poll(() => page.frames().length).toBe(2);
	const frame = page.frames()[1]!;
	await isReady(frame);
	expect(await frame.evaluate(() => new URL(location.href).searchParams.get('host'))).toBe(origin);
	// Not the height that it starts with: the frame has said what it would like.
	await expect(page.locator('vantage-map iframe')).not.toHaveCSS('height', '480px');

	// Malformed, of another version, from another sender: both ends ignore it.
	await page.evaluate(() => {
		const { contentWindow } = document
			.querySelector('vantage-map')!
			.shadowRoot!.querySelector('iframe')!;
		const junk = [
			null,
			7,
			'{',
			[],
			{ vantage: 2, type: 'show' },
			{ vantage: 1, type: 'show', country: '<b>' },
		];
		for (const message of junk) {
			contentWindow!.postMessage(message, '*');
			window.postMessage(message, '*');
		}
	});
	type Component = HTMLElement & Record<'showViewpoint' | 'showCountry', (id: string) => void>;
	await page.evaluate((id) => {
		const map = document.querySelector<Component>('vantage-map')!;
		map.showViewpoint(id);
		map.showCountry('LBY');
	}, ELSEWHERE.id);
	await showsViewpoint(frame, ELSEWHERE.id);
	await expect(panelIn(frame).getByRole('heading', { level: 2 })).toHaveText(/^Libya/);
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { told: unknown[] }).told.at(-1)))
		.toEqual({ viewpoint: ELSEWHERE.id, region: null, country: 'LBY', by: 'page' });

	// Attributes that load it anew add nothing to the reader's history.
	const before = await page.evaluate(() => history.length);
	for (const [name, value] of [
		['theme', 'dark'],
		['names', 'none'],
	]) {
		await page
			.locator('vantage-map')
			.evaluate((map, [name, value]) => map.setAttribute(name!, value!), [name, value]);
		await expect.poll(() => page.frames()[1]!.url()).toContain(`${name}=${value}`);
		await isReady(page.frames()[1]!);
	}
	expect(await page.evaluate(() => history.length)).toBe(before);

	const component = page.locator('vantage-map');
	const height = (value: string) =>
		component.evaluate((map, value) => {
			map.setAttribute('height', value);
			return map.shadowRoot!.querySelector('iframe')!.style.height;
		}, value);
	expect(await height('700')).toBe('700px');
	for (const none of ['1e300', '-5', 'tall', '']) expect(await height(none), none).toBe('700px');
	await close();
});

test('the web component goes from card to card, to a map, and back @full', async ({
	page,
	guard,
	baseURL,
}) => {
	const { url, origin, close } = await pageAround(
		`<script src="${baseURL}/vantage-map.js"></script><vantage-map country="USA"></vantage-map>`,
	);
	guard.origins.push(origin);
	await page.goto(url);
	const frame = page.frameLocator('vantage-map iframe');
	const heading = frame.getByRole('heading', { level: 1 });
	const element = page.locator('vantage-map');
	await expect(heading).toHaveText('United States');
	await element.evaluate((map: HTMLElement & { showCountry(id: string): void }) =>
		map.showCountry('IND'),
	);
	await expect(heading).toHaveText('India');
	await element.evaluate((map) => map.setAttribute('country', 'LBY'));
	await expect(heading).toHaveText('Libya');
	await element.evaluate((map, id) => map.setAttribute('viewpoint', id), HOME);
	await expect(frame.locator('.world')).toHaveAttribute('data-viewpoint', HOME);
	await element.evaluate((map) => map.removeAttribute('viewpoint'));
	await expect(heading).toHaveText('Libya');
	await close();
});

test('in a sandbox without an origin the words open too, and Esc gives the keyboard back @full', async ({
	page,
	guard,
	baseURL,
}) => {
	const { url, origin, close } = await pageAround(
		`<iframe src="${baseURL}/embed/${HOME}/region/${region.id}?keys=forward" title="Map" sandbox="allow-scripts" ` +
			'width="860" height="600"></iframe><p style="height:2000px">Text.</p>' +
			'<script>window.keys = []; addEventListener("message", ({ data }) => data?.type === "key" && keys.push(data.key));' +
			'addEventListener("keydown", ({ key }) => keys.push("own " + key))</script>',
	);
	guard.origins.push(origin);
	await page.goto(url);
	await expect.poll(() => page.frames().length).toBe(2);
	const frame = page.frames()[1]!;
	await isReady(frame);
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');

	await frame.getByRole('button', { name: 'Read the analysis' }).click();
	await expect(panelIn(frame).getByRole('heading', { level: 2 })).toHaveText(region.name);
	const keys = () => page.evaluate(() => (window as unknown as { keys: string[] }).keys);
	await page.keyboard.press('PageDown');
	await expect.poll(keys).toEqual(['PageDown']);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	// The first closes the panel, the second gives the keyboard back.
	await page.keyboard.press('Escape');
	await expect(panelIn(frame)).toBeHidden();
	await page.keyboard.press('Escape');
	await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(false);
	await page.keyboard.press('ArrowRight');
	await expect.poll(keys).toEqual(['PageDown', 'own ArrowRight']);
	await close();
});
