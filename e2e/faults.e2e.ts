import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { firstView } from '../scripts/first-view.mjs';
import { addressOf, builtText, HOME } from './support/corpus.ts';
import { fullUnless } from './support/full.ts';
import { expect, test } from './support/guard.ts';
import { textOf } from './support/html.ts';
import { KINDS } from './support/kinds.ts';
import { isReady, openMap } from './support/map.ts';
import { headingOf } from './support/panel.ts';

// Whatever fails on the way: what the server wrote stays, says so, and comes alive once it can.
test.use({
	viewport: { width: 1366, height: 768 },
	contextOptions: { reducedMotion: 'reduce' },
	allowed: { findings: [/error on the console/, /error in a script/] },
});

const BUILD = new URL('../build', import.meta.url).pathname;
const manifest = JSON.parse(
	readFileSync(
		new URL('../.svelte-kit/output/client/.vite/manifest.json', import.meta.url),
		'utf8',
	),
);

const HTML = { contentType: 'text/html', body: '<!doctype html><h1>Welcome</h1>' };
const FAULTS: Record<string, (route: Route) => Promise<void>> = {
	'404': (route) => route.fulfill({ ...HTML, status: 404 }),
	'500': (route) => route.fulfill({ ...HTML, status: 500 }),
	'an HTML page': (route) => route.fulfill(HTML),
	half: async (route) => {
		const answer = await route.fetch();
		const text = await answer.text();
		// What came by half is not kept.
		const headers = {
			'content-type': answer.headers()['content-type']!,
			'cache-control': 'no-store',
		};
		await route.fulfill({ headers, body: text.slice(0, text.length / 2) });
	},
	'no answer': (route) => route.abort(),
};

const fileOf = (address: string) => {
	const path = address.split(/[?#]/)[0]!.slice(1);
	return path === '' ? 'index.html' : `${path}.html`;
};
const squeezed = (text: string) => text.replace(/\s+/g, '');

/** What a reader has of a page: the start of its words, and links that lead on. */
async function expectReadable(page: Page, address: string, what: string) {
	const body = /<body[\s\S]*<\/body>/.exec(builtText(fileOf(address)))![0];
	const written = squeezed(textOf(body.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '')));
	const shown = squeezed(
		await page.evaluate(() => {
			const copy = document.body.cloneNode(true) as HTMLElement;
			for (const node of copy.querySelectorAll('script, style, svg')) node.remove();
			return copy.textContent ?? '';
		}),
	);
	expect(shown.slice(0, 300), what).toBe(written.slice(0, 300));
	expect(shown.length, what).toBeGreaterThan(0.95 * written.length);
	expect(await page.locator('a[href]').count(), what).toBeGreaterThan(0);
}

const notice = (page: Page) => page.getByText('Part of this page could not be fetched.');
const alive = (page: Page) => page.locator('html[data-taken]');

const PAGES = KINDS.filter(({ kind }) => !/embed|not found/.test(kind));
for (const { kind, address } of PAGES) {
	test(`${kind}: no script and no style takes away what can be read, however it fails @full`, async ({
		page,
	}) => {
		test.setTimeout(600_000);
		const { files } = (await firstView(BUILD, fileOf(address), { data: [], manifest }))!;
		const assets = files.map(({ path }) => path).filter((path) => /\.(?:js|css)$/.test(path));
		expect(assets.length).toBeGreaterThan(4);
		for (const asset of assets) {
			for (const [name, fault] of Object.entries(FAULTS)) {
				await page.route(`**/${asset}`, fault);
				await page.goto(address, { waitUntil: 'load' });
				await expect(notice(page).or(alive(page)).first()).toBeAttached();
				await expectReadable(page, address, `${asset}: ${name}`);
				await page.unroute(`**/${asset}`);
			}
		}
	});
}

for (const name of Object.keys(FAULTS)) {
	test(`${name} in place of a page’s own script: it can be read, and comes alive when it can${fullUnless(name === '500')}`, async ({
		page,
	}) => {
		const node = '**/_app/immutable/nodes/4.*.js';
		await page.route(node, FAULTS[name]!);
		await page.goto(addressOf(HOME));
		await expect(notice(page)).toBeVisible();
		await expectReadable(page, '/', name);
		await page.unroute(node);
		// Half a script is remembered as it is: only a new page asks for it again.
		if (name === 'half') await page.getByRole('button', { name: 'Try again now' }).click();
		else await page.getByRole('heading', { level: 1 }).click();
		await expect(alive(page)).toBeAttached();
		await isReady(page);
		await expect(notice(page)).toHaveCount(0);
		await page.keyboard.press('.');
		await expect(page).not.toHaveURL(/\/$/);
	});
}

test('what is missing when a link is followed does not take the page away either; without a network it stays', async ({
	page,
	context,
}) => {
	await openMap(page, addressOf(HOME));
	const heading = page.getByRole('heading', { level: 1 });
	const document = page.getByRole('main').locator('.document');
	const [before, described] = [await heading.innerText(), await document.innerText()];
	await context.setOffline(true);
	await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'About' }).click();
	await expect(page.getByRole('alert')).toContainText('could not be fetched');
	await expect(heading).toHaveText(before);
	await expect(page).toHaveURL(addressOf(HOME));
	// And the map goes on.
	await context.setOffline(false);
	await page.keyboard.press('.');
	await expect(document).not.toHaveText(described);

	await page.route('**/_app/immutable/nodes/7.*.js', FAULTS['500']!);
	await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'About' }).click();
	await expect(heading).toHaveText('About Vantage');
	await expectReadable(page, '/about', 'about');
});

test('a page whose site has been renewed says so, and reloads at a click', async ({ page }) => {
	await openMap(page, `${addressOf(HOME)}?country=LBY`);
	await expect(headingOf(page)).toContainText('Libya');
	await page.route('**/_app/version.json', (route) =>
		route.fulfill({ json: { version: 'another' } }),
	);
	await page.route('**/_app/immutable/chunks/*.js', FAULTS['404']!);
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('The site has been renewed since this page was opened.');
	await page.unrouteAll();
	await alert.getByRole('button').click();
	await isReady(page);
	await expect(headingOf(page)).toContainText('Libya');
});
