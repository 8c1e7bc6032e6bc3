import type { Locator, Page } from '@playwright/test';
import { addressOf, HOME } from './support/corpus.ts';
import { fullUnless } from './support/full.ts';
import { expect, test } from './support/guard.ts';
import { openMap } from './support/map.ts';

test.use({
	viewport: { width: 1366, height: 768 },
	// The last is Kit's own: it preloads a link that is pointed at.
	allowed: { findings: [/net::ERR_FAILED/, /imported module: .*\/nodes\/\d+/] },
});

/** Requests from now on stall until they are released. */
async function cut(page: Page, what: string): Promise<{ mend(): void; asked: string[] }> {
	const asked: string[] = [];
	let away = true;
	await page.route(what, (route) => {
		if (!away) return route.fallback();
		asked.push(route.request().url());
		return route.abort();
	});
	return { mend: () => (away = false), asked };
}

/** The sentence stands at the control. */
async function saidBeside(page: Page, control: Locator) {
	const note = page.getByRole('alert');
	await expect(note).toHaveText('This has not arrived. Try again, or reload the page.');
	const [said, pressed] = [(await note.boundingBox())!, (await control.boundingBox())!];
	const below = said.y - (pressed.y + pressed.height);
	const above = pressed.y - (said.y + said.height);
	expect(Math.max(above, below)).toBeGreaterThanOrEqual(0);
	expect(Math.max(above, below)).toBeLessThan(12);
	expect(said.x).toBeLessThan(pressed.x + pressed.width);
	expect(said.x + said.width).toBeGreaterThan(pressed.x);
}

const SCRIPTS = '**/_app/immutable/**/*.js';

for (const [name, opened] of [
	['Find', 'Find'],
	['Share', 'Share this view'],
	['Download', 'Download this view'],
] as const) {
	test(`“${name}” that cannot be fetched says so beside the button, and works when it is pressed again${fullUnless(name === 'Find')}`, async ({
		page,
	}) => {
		await openMap(page, addressOf(HOME));
		const { mend, asked } = await cut(page, SCRIPTS);
		const button = page.getByRole('button', { name, exact: true });
		await button.click();
		await saidBeside(page, button);
		expect(
			asked.filter((address) => address === asked[0]),
			'asked again at once',
		).toHaveLength(2);
		mend();
		await button.click();
		await expect(page.getByRole('dialog', { name: opened })).toBeVisible();
		await expect(page.getByRole('alert')).toBeHidden();
	});
}

test('so do “Add to deck”, what explains the categories, and the globe @full', async ({ page }) => {
	await openMap(page, addressOf(HOME));
	const controls: [Locator, Locator][] = [
		[
			page.getByRole('button', { name: 'Add to deck' }),
			page.getByRole('status').filter({ hasText: 'Step 1' }),
		],
		[
			page.getByRole('link', { name: /^Categories/ }),
			page.getByRole('dialog', { name: /what the categories mean$/ }),
		],
		[
			page.getByRole('button', { name: 'Globe', exact: true }),
			page.locator('.world[data-projection="globe"]'),
		],
	];
	for (const [control, result] of controls) {
		const { mend } = await cut(page, SCRIPTS);
		await control.click();
		await saidBeside(page, control);
		mend();
		await control.click();
		await expect(result).toBeVisible();
		await page.keyboard.press('Escape');
	}
});

test('a key says it beside what has the focus', async ({ page }) => {
	await openMap(page, addressOf(HOME));
	const { mend } = await cut(page, SCRIPTS);
	const about = page.getByRole('link', { name: 'About', exact: true });
	await about.focus();
	await page.keyboard.press('?');
	await saidBeside(page, about);
	mend();
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('a dialog whose styles do not come is shown without them @full', async ({ page }) => {
	await openMap(page, addressOf(HOME));
	const { asked } = await cut(page, '**/*.css');
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await expect(page.getByRole('dialog', { name: 'Share this view' })).toBeVisible();
	expect(asked.length).toBeGreaterThan(0);
});

test('a style sheet that failed once is fetched again @full', async ({ page }) => {
	await openMap(page, addressOf(HOME));
	const { mend, asked } = await cut(page, '**/*.css');
	page.on('requestfailed', mend);
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await expect(page.getByRole('dialog', { name: 'Share this view' })).toBeVisible();
	expect(asked.length).toBeGreaterThan(0);
	await expect
		.poll(() =>
			page.evaluate((addresses) => {
				const there = [...document.styleSheets].map(({ href }) => href);
				return addresses.filter((address) => !there.includes(address));
			}, asked),
		)
		.toEqual([]);
});
