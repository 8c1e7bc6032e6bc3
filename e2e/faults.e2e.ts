import type { Page } from '@playwright/test';
import { addressOf, HOME } from './support/corpus.ts';
import { alive, expectReadable, FAULTS, filesOf, hanging, notice } from './support/faults.ts';
import { fullUnless } from './support/full.ts';
import { expect, test } from './support/guard.ts';
import { KINDS } from './support/kinds.ts';
import { isReady, openMap } from './support/map.ts';
import { rests } from './support/rest.ts';

// Whatever fails on the way: what the server wrote stays, says so, and comes alive once it can.
test.use({
	viewport: { width: 1366, height: 768 },
	contextOptions: { reducedMotion: 'reduce' },
	allowed: { findings: [/error on the console/, /error in a script/] },
});

/** Ways to have what failed tried again; half a script is remembered as it is, and only a new page asks for it. */
const AGAIN: Record<string, (page: Page) => Promise<void>> = {
	button: (page) => page.getByRole('button', { name: 'Try again now' }).click(),
	key: (page) => page.keyboard.press('Shift'),
	network: (page) => page.evaluate(() => void dispatchEvent(new Event('online'))),
};
const ways = Object.keys(AGAIN);

const STAGE = '/present?deck=seven-regions&step=1';
const WHOLE = ['home', 'region', 'country page', 'about', 'presenter', 'embed'];
const PAGES = [
	...KINDS.filter(({ kind }) => WHOLE.includes(kind)),
	{ kind: 'stage', address: STAGE },
	{ kind: 'card in a frame', address: '/embed/country/LBY' },
];

/** What can be read and where it leads: what the server wrote, or a stage with its step. */
async function canBeRead(page: Page, address: string, what: string) {
	const stage = page.locator('.stage');
	// Alive, the workshop stands in the place of what the server wrote.
	if ((await page.locator('.editor').count()) > 0) {
		await expect(page.getByRole('heading', { level: 1, name: 'Present' }), what).toBeVisible();
		await expect(page.getByRole('button', { name: 'Undo' }), what).toBeAttached();
		return expect(page.getByRole('link', { name: 'Map', exact: true }), what).toBeVisible();
	}
	if ((await stage.count()) === 0) return expectReadable(page, address, what);
	await expect(stage.locator('h1'), what).toHaveText(/\w/);
	const words = stage.locator('blockquote').or(stage.getByText('The words could not be fetched.'));
	await expect(words, what).toBeVisible();
	await expect(stage.getByRole('button', { name: 'End' }), what).toBeAttached();
}

for (const { kind, address } of PAGES) {
	test(`${kind}: no file takes away what can be read, however it fails, and each is tried again @full`, async ({
		page,
	}) => {
		test.setTimeout(1_800_000);
		const files = await filesOf(page, async () => {
			await page.goto(address);
			await expect(alive(page)).toBeAttached();
			if (address === STAGE) await expect(page.locator('.stage blockquote')).toBeVisible();
			await rests(page);
		});
		const failures: string[] = [];
		const counts = { cases: 0, said: 0, again: 0 };
		for (const [nth, file] of files.entries())
			for (const [n, name] of Object.keys(FAULTS).entries()) {
				const what = `${file}: ${name}`;
				try {
					await page.route(`**${file}*`, FAULTS[name]!);
					const met = page.waitForResponse(`**${file}*`).catch(() => undefined);
					const failed = page.waitForEvent('requestfailed', (request) =>
						request.url().includes(file),
					);
					await page.goto(address);
					await Promise.race([met, failed.catch(() => undefined)]);
					await expect(notice(page).or(alive(page)).first()).toBeAttached();
					await canBeRead(page, address, what);
					counts.cases++;
					await page.unroute(`**${file}*`);
					if ((await notice(page).count()) === 0) continue;
					counts.said++;
					// One of the faults of each file, in each of the ways.
					if (name !== 'half' && n !== nth % 5) continue;
					counts.again++;
					await AGAIN[name === 'half' ? 'button' : ways[nth % ways.length]!]!(page);
					await expect(alive(page)).toBeAttached();
					await expect(notice(page)).toHaveCount(0);
					await canBeRead(page, address, what);
				} catch (error) {
					failures.push(`${what}: ${String(error)}`);
					console.log('FAILED', kind, what, String(error).slice(0, 300));
					await page.unrouteAll();
				}
			}
		console.log(kind, files.length, JSON.stringify(counts));
		expect(failures).toEqual([]);
	});
}

for (const { kind, address } of PAGES) {
	test(`${kind}: a file that never comes leaves a page that can be read, says so, and leads on${fullUnless(kind === 'about')}`, async ({
		page,
	}) => {
		test.setTimeout(600_000);
		const files = await filesOf(page, async () => {
			await page.goto(address);
			await expect(alive(page)).toBeAttached();
			await rests(page);
		});
		await page.clock.install();
		const parts = files.filter((path) => /\.(?:js|css)$/.test(path));
		// One style and one script stand for the others.
		const tried = kind === 'about' ? [parts[0]!, parts.at(-1)!] : parts;
		for (const file of tried) {
			await page.route(`**${file}*`, hanging);
			let asked = false;
			void page.waitForRequest(`**${file}*`).then(
				() => (asked = true),
				() => undefined,
			);
			await page.goto(address, { waitUntil: 'commit' });
			// What the page asks for when it is idle waits for the clock.
			await expect(async () => {
				if (!asked) await page.clock.runFor(1000);
				expect(asked, file).toBe(true);
			}).toPass();
			// A body that is there is shown, also while a style is on the way.
			await expect(page.locator('body > div')).toBeAttached();
			await expect(async () => {
				await page.clock.runFor(9000);
				// The root of a stage has no height of its own: alive is not the same as visible.
				const comes = (await alive(page).count()) > 0 || (await notice(page).isVisible());
				expect(comes, file).toBe(true);
			}).toPass();
			// It may come alive while it is looked at.
			await expect(() => canBeRead(page, address, file)).toPass();
			await expect(page.locator('h1').first(), file).toBeVisible();
			await page.unrouteAll();
		}
		// A frame leads on in a window of its own, a stage by its button.
		const away = page.locator('a[target]:visible').or(page.getByRole('button', { name: 'End' }));
		if ((await away.count()) > 0) return;
		await page
			.getByRole('link', { name: /^(?:Map|About)$/ })
			.first()
			.click();
		await expect(page).not.toHaveURL(address);
	});
}

test('a style that fails starts nothing a second time: what the server wrote is taken over once', async ({
	page,
}) => {
	const address = KINDS.find(({ kind }) => kind === 'region')!.address;
	await page.route('**/paper.*.css', FAULTS['500']!);
	const again = page
		.waitForResponse('**/paper.*.css')
		.then(() => page.waitForResponse('**/paper.*.css'));
	await page.goto(address);
	await again;
	await expect(alive(page)).toBeAttached();
	await rests(page);
	await expectReadable(page, address, 'after a style has failed twice');
});

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
	const document = page.getByRole('banner').locator('.document');
	const [before, described] = [await heading.innerText(), await document.innerText()];
	await context.setOffline(true);
	await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'About' }).click();
	await expect(page.getByRole('alert')).toContainText('has not arrived');
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
