import {
	addressOf,
	documents,
	ELSEWHERE,
	HOME,
	viewpointOf,
	viewpoints,
} from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { openMap, showsViewpoint, sightOf } from './support/map.ts';
import { chooserOf, headingOf, panelOf } from './support/panel.ts';
import { changes, classesIn, classesOf, watchCountries } from './support/classes.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const titleOf = (id: string) => documents.find((document) => document.id === id)!.title;

const wanted = classesIn(ELSEWHERE.id);

test('a click changes the class of what changes, and nothing else', async ({ page }) => {
	await openMap(page, addressOf(HOME));
	const mutations = await watchCountries(page);
	await chooserOf(page)
		.getByRole('link', { name: titleOf(ELSEWHERE.document), exact: true })
		.click();
	await showsViewpoint(page, ELSEWHERE.id);
	await expect(page).toHaveURL(addressOf(ELSEWHERE.id));
	const seen = await mutations();
	expect(
		seen.filter(({ type, attribute }) => type !== 'attributes' || attribute !== 'class'),
	).toEqual([]);
	expect(seen.filter(({ still }) => still)).toEqual([]);
	expect(seen.map(({ state }) => state).sort()).toEqual(changes(HOME, ELSEWHERE.id));
});

test('a key paints by the next frame', async ({ page }) => {
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
});

test('a click paints before anything is fetched', async ({ page }) => {
	await openMap(page, addressOf(HOME));
	await page.waitForLoadState('networkidle');
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
});

test('digits, v, comma and full stop switch', async ({ page }) => {
	await openMap(page, addressOf(HOME));
	for (const [i, { id, vantages }] of documents.entries()) {
		await page.keyboard.press(String(i + 1));
		await expect(page).toHaveURL(addressOf(`${id}/${vantages[0]}`));
		await showsViewpoint(page, `${id}/${vantages[0]}`);
		for (const vantage of [...vantages.slice(1), vantages[0]]) {
			await page.keyboard.press('v');
			await showsViewpoint(page, `${id}/${vantage}`);
			await expect(page).toHaveURL(addressOf(`${id}/${vantage}`));
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
		await showsViewpoint(page, id);
		await expect(page).toHaveURL(addressOf(id));
	}
});

for (const near of [false, true]) {
	test(`a switch leaves the camera where it is, ${near ? 'near' : 'on the whole map'}`, async ({
		page,
	}) => {
		await openMap(page, addressOf(HOME));
		if (near) {
			const [x, y] = (await sightOf(page)).toScreen([520, 150]);
			await page.mouse.move(Math.round(x), Math.round(y));
			await page.mouse.wheel(0, -400);
		}
		const before = await sightOf(page);
		for (const { id } of viewpoints.filter(({ id }) => id !== HOME)) {
			await page.keyboard.press('.');
			const shown = () => page.locator('.world').getAttribute('data-viewpoint');
			await expect.poll(shown).not.toBe(HOME);
			const after = await sightOf(page);
			const moved = [0, 960].map((v) => {
				const [[x0, y0], [x1, y1]] = [before.toScreen([v, v / 4]), after.toScreen([v, v / 4])];
				return [Math.round(x1 - x0), Math.round(y1 - y0)];
			});
			expect(moved, `at or before ${id}`).toEqual([
				[0, 0],
				[0, 0],
			]);
		}
	});
}

test('a switch keeps the selection and where the reader is in the panel', async ({ page }) => {
	await openMap(page, '/?country=LBY');
	await expect(headingOf(page)).toHaveText(/^Libya/);
	// All documents are fetched for a selection; until then the panel still grows.
	await page.waitForLoadState('networkidle');
	await panelOf(page).evaluate((panel) => (panel.scrollTop = 240));
	await page.keyboard.press('.');
	await showsViewpoint(
		page,
		viewpoints[(viewpoints.indexOf(viewpointOf(HOME)) + 1) % viewpoints.length]!.id,
	);
	await expect(page).toHaveURL(/\/.+\?country=LBY$/);
	await expect(headingOf(page)).toHaveText(/^Libya/);
	expect(await panelOf(page).evaluate((panel) => panel.scrollTop)).toBe(240);
});

test('a category on its own does not blank a map that lacks it', async ({ page }) => {
	const { countries } = viewpointOf(HOME);
	const others = viewpoints.find(
		(other) => !Object.values(other.countries).some(({ category }) => category === 'contested'),
	)!;
	expect(Object.values(countries).some(({ category }) => category === 'contested')).toBe(true);
	await openMap(page, addressOf(HOME));
	const map = page.locator('.world');
	await page.getByRole('button', { name: /^Contested/ }).click();
	await expect(map).toHaveAttribute('data-isolate', 'contested');
	await chooserOf(page)
		.getByRole('link', { name: titleOf(others.document), exact: true })
		.click();
	await showsViewpoint(page, others.id);
	await expect(map).not.toHaveAttribute('data-isolate');
});

test('coloured countries that a switch leaves out of sight are counted, and shown', async ({
	page,
}) => {
	await openMap(page, '/?country=LBY');
	await expect(headingOf(page)).toHaveText(/^Libya/);
	await expect(page.getByRole('button', { name: /out of sight/ })).toHaveCount(0);
	await page.keyboard.press('2');
	const note = page.getByRole('button', { name: /out of sight/ });
	await expect(note).toBeVisible();
	await note.click();
	await expect(note).toHaveCount(0);
});
