import type { Page } from '@playwright/test';
import {
	addressOf,
	documents,
	ELSEWHERE,
	HOME,
	viewpointOf,
	viewpoints,
} from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { openMap, showsViewpoint, screenProjectionOf } from './support/map.ts';
import { chooserOf, headingOf, panelOf } from './support/panel.ts';
import { rests } from './support/rest.ts';
import { changes, classesIn, classesOf, watchCountries } from './support/classes.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const titleOf = (id: string) => documents.find((document) => document.id === id)!.title;

/** Screen pixels in one map unit: the whole world has about one. */
const scaleOf = async (page: Page) => (await screenProjectionOf(page)).scale;

const wanted = classesIn(ELSEWHERE.id);

test('a click paints before anything is fetched; it changes the class of what changes, and nothing else', async ({
	page,
}) => {
	await openMap(page, addressOf(HOME));
	await rests(page);
	const mutations = await watchCountries(page);
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	let asked = 0;
	await page.route('**/*', async (route) => {
		asked++;
		await held;
		await route.continue();
	});
	await chooserOf(page)
		.getByRole('link', { name: titleOf(ELSEWHERE.document), exact: true })
		.click();
	await expect.poll(() => classesOf(page)).toEqual(wanted);
	await expect(page).toHaveURL(addressOf(HOME));
	expect(asked).toBeGreaterThan(0);
	release();
	await expect(page).toHaveURL(addressOf(ELSEWHERE.id));
	await showsViewpoint(page, ELSEWHERE.id);

	const seen = await mutations();
	expect(
		seen.filter(({ type, attribute }) => type !== 'attributes' || attribute !== 'class'),
	).toEqual([]);
	expect(seen.filter(({ still }) => still)).toEqual([]);
	expect(seen.map(({ state }) => state).sort()).toEqual(changes(HOME, ELSEWHERE.id));
});

/** What makes the browser lay out the page at once, where something has changed. The router's own `scrollTo` after a click is left out. */
const LAYOUT = {
	Element: [
		'getBoundingClientRect',
		'getClientRects',
		'scrollIntoView',
		'clientWidth',
		'clientHeight',
	].concat(['scrollTop', 'scrollLeft', 'scrollWidth', 'scrollHeight']),
	HTMLElement: [
		'offsetWidth',
		'offsetHeight',
		'offsetTop',
		'offsetLeft',
		'offsetParent',
		'innerText',
	],
	SVGGraphicsElement: ['getBBox', 'getCTM', 'getScreenCTM'],
	Window: ['getComputedStyle'],
};

test('no switch forces a layout before it is painted, by key or by click', async ({ page }) => {
	await page.addInitScript((layout) => {
		const seen = { on: false, asked: [] as string[] };
		Object.assign(window, { seen });
		const note = (name: string) => void (seen.on && seen.asked.push(name));
		for (const [type, names] of Object.entries(layout))
			for (const name of names) {
				const of = type === 'Window' ? window : Reflect.get(window, type).prototype;
				const own = Object.getOwnPropertyDescriptor(of, name)!;
				const wrapped = (part: 'get' | 'value') =>
					own[part] && {
						[part](this: unknown, ...given: unknown[]) {
							note(`${type}.${name}`);
							return own[part].apply(this, given);
						},
					};
				Object.defineProperty(of, name, { ...own, ...wrapped('get'), ...wrapped('value') });
			}
	}, LAYOUT);
	await openMap(page, addressOf(HOME));
	await rests(page);
	/** What was asked for from the act to the end of the frame that shows it. */
	const askedBy = (act: 'key' | 'click', which: string) =>
		page.evaluate(
			([act, which]) =>
				new Promise<string[]>((done) => {
					const { seen } = window as unknown as { seen: { on: boolean; asked: string[] } };
					Object.assign(seen, { on: true, asked: [] });
					if (act === 'key')
						document.body.dispatchEvent(
							new KeyboardEvent('keydown', { key: which, bubbles: true }),
						);
					else document.querySelector<HTMLElement>(`.chooser a[href$="${which}"]`)!.click();
					// Timers run once the frame is painted; this one before those of the page, which asked later.
					requestAnimationFrame(() =>
						setTimeout(() => {
							seen.on = false;
							done(seen.asked);
						}),
					);
				}),
			[act, which] as const,
		);
	expect(await askedBy('key', '2')).toEqual([]);
	await showsViewpoint(page, `${documents[1]!.id}/${documents[1]!.vantages[0]}`);
	expect(await askedBy('click', addressOf(ELSEWHERE.id))).toEqual([]);
	await showsViewpoint(page, ELSEWHERE.id);
	// The test sees what it is to see.
	expect(
		await page.evaluate(() => {
			const { seen } = window as unknown as { seen: { on: boolean; asked: string[] } };
			seen.on = true;
			document.body.getBoundingClientRect();
			return seen.asked.at(-1);
		}),
	).toBe('Element.getBoundingClientRect');
});

test('a key paints by the next frame; a category on its own does not blank a map that lacks it', async ({
	page,
}) => {
	await openMap(page, addressOf(HOME));
	const state = changes(HOME, ELSEWHERE.id)[0]!;
	const digit = documents.findIndex(({ id }) => id === ELSEWHERE.document) + 1;
	const painted = await page.evaluate(
		([country, key]) =>
			new Promise<string | null>((done) => {
				document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
				requestAnimationFrame(() => {
					const shape = document.querySelector(`.world a[data-state="${country}"]`);
					done(shape?.getAttribute('class') ?? null);
				});
			}),
		[state, String(digit)] as const,
	);
	expect(painted).toBe(wanted[state]);
	await expect(page).toHaveURL(addressOf(ELSEWHERE.id));
	await page.keyboard.press('1');
	await showsViewpoint(page, HOME);

	const has = (id: string, wanted: string) =>
		Object.values(viewpointOf(id).countries).some(({ category }) => category === wanted);
	const other = viewpoints.find(({ id }) => !has(id, 'contested'))!;
	expect(has(HOME, 'contested')).toBe(true);
	const map = page.locator('.world');
	await page.getByRole('button', { name: /^Contested/ }).click();
	await expect(map).toHaveAttribute('data-isolate', 'contested');
	await chooserOf(page)
		.getByRole('link', { name: titleOf(other.document), exact: true })
		.click();
	await showsViewpoint(page, other.id);
	await expect(map).not.toHaveAttribute('data-isolate');
});

/** Where two places of the map are on the screen, to the pixel: the camera. */
async function placesOf(page: Page): Promise<number[]> {
	const { toScreen } = await screenProjectionOf(page);
	return [0, 960].flatMap((v) => toScreen([v, v / 4])).map(Math.round);
}

for (const [which, near, tag] of [
	['the first viewpoints', 4, ''],
	['all', Infinity, ' @full'],
] as const)
	test(`digits, v, comma and full stop switch; each state has the class of its standing; the camera stays, on the whole map, and near in ${which}${tag}`, async ({
		page,
	}) => {
		// Some forty switches.
		test.slow();
		await openMap(page, addressOf(HOME));
		const whole = await placesOf(page);
		const shows = async (id: string, places: number[]) => {
			await showsViewpoint(page, id);
			await expect(page).toHaveURL(new RegExp(`${addressOf(id)}(?:\\?at=[-\\d.,]+)?$`));
			expect(await classesOf(page), id).toEqual(classesIn(id));
			expect(await placesOf(page), `at or before ${id}`).toEqual(places);
		};
		for (const [i, { id, vantages }] of documents.entries()) {
			await page.keyboard.press(String(i + 1));
			await shows(`${id}/${vantages[0]}`, whole);
			for (const vantage of [...vantages.slice(1), vantages[0]]) {
				await page.keyboard.press('v');
				await shows(`${id}/${vantage}`, whole);
			}
		}
		const last = viewpoints.findIndex(
			({ id }) => id === `${documents.at(-1)!.id}/${documents.at(-1)!.vantages[0]}`,
		);
		for (const [key, step] of [
			['.', 1],
			[',', 0],
			[',', -1],
		] as const) {
			const { id } = viewpoints.at((last + step) % viewpoints.length)!;
			await page.keyboard.press(key);
			await shows(id, whole);
		}

		await page.keyboard.press('1');
		await showsViewpoint(page, HOME);
		const [x, y] = (await screenProjectionOf(page)).toScreen([520, 150]);
		await page.mouse.move(Math.round(x), Math.round(y));
		await page.mouse.wheel(0, -400);
		const places = await placesOf(page);
		expect(places).not.toEqual(whole);
		for (const { id } of viewpoints.slice(1, near)) {
			await page.keyboard.press('.');
			await shows(id, places);
		}
	});

test('a switch keeps the selection and where the reader is in the panel; what it leaves out of sight is counted, and shown', async ({
	page,
}) => {
	await openMap(page, '/?country=LBY');
	await expect(headingOf(page)).toHaveText(/^Libya/);
	// All documents are fetched for a selection; until then the panel still grows.
	const said = viewpoints.filter(({ countries }) => countries['LBY']).length;
	await expect
		.poll(() => panelOf(page).locator('#documents figure').count())
		.toBeGreaterThan(said - 1);
	// Brought nearer: from the whole world nothing is out of sight.
	await expect.poll(() => scaleOf(page)).toBeGreaterThan(2);
	await rests(page);
	const note = page.getByRole('button', { name: /out of sight/ });
	await expect(note).toHaveCount(0);
	await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
	await panelOf(page).evaluate((panel) => (panel.scrollTop = 240));
	await page.keyboard.press('2');
	await showsViewpoint(page, ELSEWHERE.id);
	await expect(page).toHaveURL(/\/.+\?country=LBY$/);
	await expect(headingOf(page)).toHaveText(/^Libya/);
	expect(await panelOf(page).evaluate((panel) => panel.scrollTop)).toBe(240);
	expect(await scaleOf(page)).toBeGreaterThan(2);
	await expect(note).toBeVisible();
	await expect(page.locator('html'), 'the page is loaded anew').toHaveAttribute('data-same');
	await note.click();
	await expect(note).toHaveCount(0);
});
