import type { BrowserContext, Page } from '@playwright/test';
import { classesIn, classesOf } from './support/classes.ts';
import { ELSEWHERE, HOME, regions } from './support/corpus.ts';
import { expect, test as base } from './support/guard.ts';
import {
	isReady,
	openMap,
	showsDrawing,
	showsViewpoint,
	screenProjectionOf,
} from './support/map.ts';
import { headingOf, passagesOf } from './support/panel.ts';
import { rests } from './support/rest.ts';
import { changingSite, type ChangingSite } from './support/changing-site.ts';

const region = regions[0]!;

/** A site of the test's own: it goes offline and comes back as another version. */
const test = base.extend<{ site: ChangingSite }>({
	site: async ({ guard }, use) => {
		const site = await changingSite();
		guard.origins.push(new URL(site.url).origin);
		await use(site);
		await site.close();
	},
});

test.use({
	serviceWorkers: 'allow',
	viewport: { width: 1366, height: 768 },
	contextOptions: { reducedMotion: 'reduce' },
	// What the window asks for by itself goes unanswered, and what a replaced worker says of it.
	allowed: { findings: [/ERR_CONNECTION_REFUSED|ERR_FAILED|favicon/] },
});

// Sites are opened, kept and replaced: on a busy machine a minute is short.
test.describe.configure({ timeout: 120_000 });

/** Versions of the site whose caches are whole. */
const kept = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const whole: string[] = [];
		for (const name of await caches.keys())
			if (await (await caches.open(name)).match('/404.html')) whole.push(name.split('@')[1] ?? '');
		return whole;
	});

/** Visits the start page and waits until the site is kept and the page is under the worker. */
async function visitFirst(page: Page, site: ChangingSite): Promise<void> {
	await openMap(page, site.url);
	await expect.poll(() => kept(page), { timeout: 30_000 }).toEqual([site.version]);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** What the page gets of the light world, asked as it asks: the version that stands in it. */
const worldOf = (page: Page, data: string): Promise<string> =>
	page.evaluate(
		async (v) => ((await (await fetch(`/geo/world.json?v=${v}`)).json()) as { id: string }).id,
		data,
	);

const markOf = (page: Page) => page.locator('html').getAttribute('data-test-version');

test('once visited, the site works without a network, on pages that were not visited too', async ({
	page,
	site,
}) => {
	await visitFirst(page, site);
	await site.goAway();
	await page.goto(site.at('/?country=LBY'));
	await isReady(page);
	await expect(headingOf(page)).toHaveText(/^Libya/);
	await expect.poll(() => classesOf(page)).toEqual(classesIn(HOME));
	await page.keyboard.press('2');
	await showsViewpoint(page, ELSEWHERE.id);

	await page.goto(site.at(`/${ELSEWHERE.id}`));
	await isReady(page);
	await expect.poll(() => classesOf(page)).toEqual(classesIn(ELSEWHERE.id));
	const { toScreen, scale } = await screenProjectionOf(page);
	await page.mouse.move(...(toScreen([520, 150]).map(Math.round) as [number, number]));
	await page.mouse.wheel(0, -Math.log(3.5 / scale) / 0.0022);
	await showsDrawing(page, 'full');

	await page.goto(site.at(`/${HOME}/region/${region.id}`));
	await showsDrawing(page, region.id);
	await expect.poll(() => passagesOf(page)).toEqual(region.passages);
	for (const [address, heading] of [
		['/country/SYR', 'Syria'],
		['/about', 'About Vantage'],
		['/country/XXX', 'There is no country with the code “XXX” here.'],
	] as const) {
		await page.goto(site.at(address));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
	}
});

test('a new version takes over page by page, and never mixes with the one before @full', async ({
	page,
	context,
	site,
}) => {
	const first = { version: site.version, data: site.data };
	await visitFirst(page, site);
	expect(await worldOf(page, first.data)).toBe('world');

	site.replace();
	const second = { version: site.version, data: site.data };
	// The page that is open goes on with its own files; one that is opened has the new ones.
	expect(await worldOf(page, first.data)).toBe('world');
	const newer = await context.newPage();
	await openMap(newer, site.url);
	expect(await markOf(newer)).toBe(second.version);
	expect(await worldOf(newer, second.data)).toBe(second.version);
	await newer.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await expect
		.poll(() => kept(newer), { timeout: 30_000 })
		.toEqual([first.version, second.version]);

	await site.goAway();
	expect(await worldOf(page, first.data)).toBe('world');
	expect(await markOf(page)).toBe(null);
	expect(await worldOf(newer, second.data)).toBe(second.version);
	const newest = await context.newPage();
	await newest.goto(site.at(`/${ELSEWHERE.id}`));
	await showsViewpoint(newest, ELSEWHERE.id);
	expect(await markOf(newest)).toBe(second.version);

	// With the last page of the version before, its files go.
	await site.comeBack();
	for (const open of [page, newer, newest]) await open.close();
	const after = await context.newPage();
	await expect
		.poll(
			async () => {
				await openMap(after, site.url);
				return after.evaluate(() => caches.keys());
			},
			{ timeout: 60_000 },
		)
		.toEqual([expect.stringContaining(second.version)]);
});

test('a site that is replaced while it is being kept is not kept @full', async ({ page, site }) => {
	await openMap(page, site.url);
	await page.evaluate(async () => {
		for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister();
	});
	site.replaceData();
	const ended = await page.evaluate(async () => {
		const policy = trustedTypes!.createPolicy('default', { createScriptURL: (url: string) => url });
		const address = policy.createScriptURL('/service-worker.js?again') as unknown as string;
		const { installing } = await navigator.serviceWorker.register(address);
		return new Promise((done) => {
			installing?.addEventListener('statechange', () => {
				if (installing.state !== 'installing') done(installing.state);
			});
		});
	});
	expect(ended).toBe('redundant');
	expect(await kept(page)).not.toContain('half');
});

/** Notes what asks for a worker, in every page and frame of a context. */
async function registrationsOf(context: BrowserContext): Promise<string[]> {
	const found: string[] = [];
	await context.exposeFunction('noteWorker', (address: string) => found.push(address));
	await context.addInitScript(() => {
		const { noteWorker } = window as unknown as { noteWorker: (address: string) => void };
		ServiceWorkerContainer.prototype.register = async () => {
			noteWorker(location.pathname);
			throw new Error('refused by the test');
		};
	});
	return found;
}

test('frames, embeds and readers who save data get no worker; refusal is tolerated @full', async ({
	page,
	context,
	site,
}) => {
	const asked = await registrationsOf(context);
	await openMap(page, site.at(`/embed/${ELSEWHERE.id}`));
	await rests(page);
	await page.goto(site.at('/test-frame.html'));
	const frame = page.frame({ name: 'framed' })!;
	await isReady(frame);
	await rests(page);
	expect(asked).toEqual([]);

	await page.goto(site.url);
	await isReady(page);
	await expect.poll(() => asked).toEqual(['/']);
	await page.keyboard.press('2');
	await showsViewpoint(page, ELSEWHERE.id);

	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
	);
	await openMap(page, site.url);
	await rests(page);
	expect(asked).toEqual(['/']);
});
