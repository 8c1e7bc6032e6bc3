import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { HOME, documents } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { framesPass, isReady, openMap } from './support/map.ts';
import type { Deck } from '#lib/atlas/deck.ts';

const DECKS = new URL('../src/content/decks/', import.meta.url);
const decks = readdirSync(DECKS).map((file) => ({
	id: file.replace('.json', ''),
	...(JSON.parse(readFileSync(new URL(file, DECKS), 'utf8')) as Deck),
}));

const step = (page: Page, n: number) => page.getByLabel(`Title of step ${n}`);
const steps = (page: Page) => page.locator('.editor ol > li');
const titles = (page: Page) =>
	page.locator('.editor ol input').evaluateAll((fields) =>
		fields.map((field) => {
			const { value, placeholder } = field as HTMLInputElement;
			return value || placeholder;
		}),
	);

/** Opens the workshop, with a copy of the first deck of the site in it. */
async function openCopy(page: Page) {
	await page.goto('/present');
	await page.getByRole('button', { name: /Make a copy.*seven regions/ }).click();
	await expect(steps(page)).toHaveCount(8);
}

async function openStage(page: Page, query = 'deck=seven-regions&step=1') {
	await page.goto(`/present?${query}`);
	await expect(page.locator('.stage')).toBeVisible();
	await isReady(page);
	await expect(page.locator('.stage blockquote')).toBeVisible();
}

const showsStep = (page: Page, n: number) =>
	expect(page.locator('.stage nav .count')).toHaveText(`${n} / 8`);

test('a deck is made of three views, put in order by keyboard, and survives a reload', async ({
	page,
}) => {
	await openMap(page, '/?country=LBY');
	await page.getByRole('button', { name: 'Add to deck' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Step 1' })).toContainText('Libya');
	await openMap(page, `/${HOME}/region/gulf`);
	await page.getByRole('button', { name: 'Add to deck' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Step 2' })).toContainText('The Gulf');
	await page.goto('/country/DEU');
	await page.getByRole('button', { name: 'Add to deck' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Step 3' })).toContainText('Germany');
	await page.getByRole('link', { name: 'Open the deck' }).click();

	await expect(steps(page)).toHaveCount(3);
	expect(await titles(page)).toEqual([
		'Libya, seen from Russia',
		'The Gulf, seen from Russia',
		'Germany, seen from Russia',
	]);
	await page.getByRole('button', { name: /^Move step 3/ }).focus();
	await page.keyboard.press('ArrowUp');
	await expect(page.getByRole('status').first()).toHaveText(
		'“Germany, seen from Russia” is now step 2 of 3.',
	);
	await expect(page.getByRole('button', { name: /^Move step 2/ })).toBeFocused();
	await page.keyboard.press('Home');
	expect((await titles(page))[0]).toBe('Germany, seen from Russia');
	await step(page, 1).fill('What of Germany?');
	await page.getByRole('button', { name: /^Delete.*step 2/ }).click();
	await expect(steps(page)).toHaveCount(2);
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('button', { name: /^Duplicate.*step 3/ }).click();
	const order = ['What of Germany?', 'Libya, seen from Russia', 'The Gulf, seen from Russia'];
	expect(await titles(page)).toEqual([...order, order[2]]);
	await page.locator('h1').click();
	await page.keyboard.press('Control+z');
	expect(await titles(page)).toEqual(order);

	await page.reload();
	await expect(steps(page)).toHaveCount(3);
	expect(await titles(page)).toEqual(order);
});

test('a step is dragged to another place', async ({ page }) => {
	await openCopy(page);
	const before = await titles(page);
	const handle = page.getByRole('button', { name: /^Move step 1/ });
	await handle.hover();
	await page.mouse.down();
	const third = (await steps(page).nth(2).boundingBox())!;
	await page.mouse.move(third.x + 10, third.y + third.height / 2 + 5, { steps: 4 });
	await page.mouse.up();
	await expect(page.getByRole('status').first()).toContainText('is now step 3 of 8');
	expect(await titles(page)).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
});

test('the whole deck goes by link and by file, and replaces nobody’s own', async ({
	page,
	browser,
	baseURL,
}) => {
	await openCopy(page);
	await page.getByLabel('Title of the deck').fill('Sieben Räume');
	await page.getByLabel(/^Note of step 1/).fill('Langsam.');
	await expect(page).toHaveURL(/#deck=1\./);
	const link = page.url();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as file' }).click(),
	]);
	expect(download.suggestedFilename()).toBe('sieben-raume.json');
	const file = readFileSync(await download.path(), 'utf8');

	const other = await browser.newContext({ baseURL: baseURL! });
	const there = await other.newPage();
	await there.goto(link);
	await expect(there.getByLabel('Title of the deck')).toHaveValue('Sieben Räume');
	await expect(there.getByLabel(/^Note of step 1/)).toHaveValue('Langsam.');
	await expect(steps(there)).toHaveCount(8);

	// Somebody with a deck of his own keeps it.
	await there.goto('/present');
	await there.getByRole('button', { name: /Make a copy.*United States/ }).click();
	await expect(there.getByLabel('Title of the deck')).toHaveValue(/United States/);
	await there.locator('.file input').setInputFiles({
		name: 'talk.json',
		mimeType: 'application/json',
		buffer: Buffer.from(file),
	});
	await expect(there.getByLabel('Title of the deck')).toHaveValue('Sieben Räume');
	await there
		.getByRole('button', { name: 'The United States in eight documents', exact: true })
		.click();
	await expect(there.getByLabel('Title of the deck')).toHaveValue(/United States/);
	await other.close();
});

test('damaged and hostile decks give a message, and the page goes on', async ({ page }) => {
	await openCopy(page);
	await expect(page).toHaveURL(/#deck=1\./);
	const link = page.url();
	const bomb = `deck=1.${'A'.repeat(3000)}`;
	for (const address of [
		link.slice(0, -9),
		`/present#${bomb}`,
		'/present#deck=7.AAAA',
		'/present?deck=none&step=2',
	]) {
		await page.goto('/about');
		await page.goto(address);
		await expect(page.getByRole('alert')).toContainText(/damaged|later version|no deck “none”/);
		await expect(steps(page)).toHaveCount(8);
	}
	const view = { viewpoint: HOME };
	for (const [content, words] of [
		['{"title": "cut', 'cut off'],
		[
			JSON.stringify({ title: 'x', steps: [{ view: { viewpoint: '"><img src=x>' } }] }),
			'step 1, view',
		],
		[`{"title":"x","steps":[],"y":${'['.repeat(9999)}${']'.repeat(9999)}}`, 'too deeply'],
	]) {
		await page.locator('.file input').setInputFiles({
			name: 'talk.json',
			mimeType: 'application/json',
			buffer: Buffer.from(content!),
		});
		await expect(page.getByRole('alert')).toContainText(words!);
	}
	const strange = {
		title: '<b>Bold</b>',
		steps: [
			{ view: { ...view, compare: ['a/RUS'] } },
			{ view: { viewpoint: 'lost/XXX', country: 'QQQ' } },
		],
	};
	await page.locator('.file input').setInputFiles({
		name: 'talk.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(strange)),
	});
	await expect(page.getByLabel('Title of the deck')).toHaveValue('<b>Bold</b>');
	await expect(steps(page).first()).toContainText('“compare” is kept and not shown');
	await expect(steps(page).last()).toContainText('There is no viewpoint “lost/XXX” here.');
	await page.getByRole('button', { name: /^Present from here.*step 2/ }).click();
	await expect(page.locator('.stage .remark').first()).toContainText('no viewpoint “lost/XXX”');
});

test('clickers, digits, touch and the address lead through the stage', async ({ page }) => {
	await openStage(page);
	const press = async (key: string, n: number) => {
		await page.keyboard.press(key);
		await showsStep(page, n);
	};
	await press('PageDown', 2);
	await press('ArrowRight', 3);
	await press(' ', 4);
	await press('PageUp', 3);
	await press('ArrowLeft', 2);
	await press('End', 8);
	await press('ArrowDown', 8);
	await press('5', 5);
	await press('Home', 1);
	await press('3', 3);
	await expect(page).toHaveURL(/step=3/);
	await page.reload();
	await showsStep(page, 3);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Levant');

	await page.keyboard.press('b');
	await expect(page.locator('.stage .black')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('.stage .black')).toHaveCount(0);
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);

	const swipe = (from: number, to: number) =>
		page.locator('.stage .world').evaluate(
			(target, [from, to]) => {
				const at = (type: string, clientX: number) =>
					target.dispatchEvent(
						new PointerEvent(type, {
							pointerType: 'touch',
							pointerId: 7,
							clientX,
							clientY: 300,
							bubbles: true,
						}),
					);
				at('pointerdown', from!);
				at('pointerup', to!);
			},
			[from, to],
		);
	await swipe(600, 300);
	await showsStep(page, 4);
	await swipe(300, 600);
	await showsStep(page, 3);

	await page.keyboard.press('Escape');
	await expect(page.locator('.editor')).toBeVisible();
});

test('a click on a country shows its words, and takes no key from the talk', async ({ page }) => {
	await openStage(page, 'deck=ally-partner-client&step=7');
	const before = await page.locator('.stage blockquote').textContent();
	await page.locator('.stage a[data-state="RUS"] path').first().click({ force: true });
	await expect(page.locator('.stage .standing')).toContainText('Russia: Strategic partner');
	await expect(page.locator('.stage blockquote')).not.toHaveText(before!);
	await page.keyboard.press('ArrowRight');
	await showsStep(page, 8);
	// By Tab the map has the arrows, until Esc.
	await page.locator('.stage a[data-state][tabindex="0"]').waitFor({ state: 'attached' });
	while (!(await page.evaluate(() => document.activeElement?.hasAttribute('data-state'))))
		await page.keyboard.press('Tab');
	const first = await page.evaluate(() => document.activeElement?.getAttribute('data-state'));
	await page.keyboard.press('ArrowLeft');
	await showsStep(page, 8);
	expect(await page.evaluate(() => document.activeElement?.getAttribute('data-state'))).not.toBe(
		first,
	);
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowLeft');
	await showsStep(page, 7);
});

test('stage and speaker’s window keep in step, also after either loads anew', async ({ page }) => {
	await openStage(page);
	const [speaker] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('button', { name: 'Speaker’s window' }).click(),
	]);
	const at = (n: number) => expect(speaker.locator('.speaker')).toContainText(`Step ${n} of 8`);
	await at(1);
	await expect(speaker.locator('.note')).toHaveText(
		decks.find(({ id }) => id === 'seven-regions')!.steps[0]!.note!,
	);
	await expect(speaker.locator('.next h2')).toContainText('North Africa');
	await page.keyboard.press('PageDown');
	await at(2);
	await speaker.getByRole('button', { name: 'Next' }).click();
	await showsStep(page, 3);
	await speaker.keyboard.press('b');
	await expect(page.locator('.stage .black')).toBeVisible();
	await speaker.reload();
	await at(3);
	await expect(speaker.locator('.speaker')).toContainText('dark');
	await speaker.keyboard.press('End');
	await showsStep(page, 8);
	await expect(speaker.locator('.next')).toContainText('The end');
	await page.reload();
	await showsStep(page, 8);
	await speaker.getByRole('button', { name: 'Back' }).click();
	await showsStep(page, 7);
	await page.keyboard.press('4');
	await at(4);
});

for (const size of [
	{ width: 1920, height: 1080 },
	{ width: 1024, height: 768 },
]) {
	test(`on ${size.width} × ${size.height} nothing is cropped and the back row can read`, async ({
		page,
	}) => {
		await page.setViewportSize(size);
		for (const deck of decks) {
			await openStage(page, `deck=${deck.id}&step=1`);
			for (const [i] of deck.steps.entries()) {
				await page.keyboard.press(String(i + 1));
				await showsStep(page, i + 1);
				const found = await page.evaluate(() => {
					const all = [
						...document.querySelectorAll<HTMLElement>(
							'.stage :is(h1, p, li, blockquote, figcaption, .map)',
						),
					];
					const out = all.filter((element) => {
						const { left, top, right, bottom, width } = element.getBoundingClientRect();
						if (element.closest('.visually-hidden, .tip') || width === 0) return false;
						return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
					});
					const side = document.querySelector('.stage .side')!;
					const type = (selector: string) =>
						Math.min(
							...[...document.querySelectorAll(selector)].map((element) =>
								parseFloat(getComputedStyle(element).fontSize),
							),
						);
					const map = document.querySelector('.stage .map')!.getBoundingClientRect();
					const camera = document.querySelector<SVGGElement>('.world .camera')!.getScreenCTM()!;
					return {
						out: out.map((element) => element.textContent),
						scrolls: side.scrollHeight - side.clientHeight,
						quote: type('.stage blockquote'),
						legend: type('.stage .legend li'),
						name: type('.stage .names .coloured, .stage .names .vantage') * camera.a,
						map: map.width * map.height,
					};
				});
				const where = `${deck.id}, step ${i + 1}`;
				expect(found.out, where).toEqual([]);
				expect(found.scrolls, where).toBeLessThanOrEqual(0);
				const unit = Math.min(size.width / 1600, size.height / 1080);
				expect(found.quote, where).toBeGreaterThanOrEqual(28 * unit);
				expect(found.legend, where).toBeGreaterThanOrEqual(20 * unit);
				expect(found.name, where).toBeGreaterThanOrEqual(20 * unit - 0.2);
				expect(found.map / size.width / size.height, where).toBeGreaterThan(0.35);
			}
		}
	});
}

test('the camera travels, and not at all under reduced motion', async ({ page }) => {
	const journey = async () => {
		await openStage(page, 'deck=seven-regions&step=2');
		await expect(page.locator('.world')).toHaveAttribute('data-drawing', /full|north-africa/);
		await page.locator('.world .camera').evaluate((camera) => {
			const seen = ((window as unknown as { seen: Set<unknown> }).seen = new Set());
			new MutationObserver(() => seen.add(camera.getAttribute('transform'))).observe(camera, {
				attributes: true,
				attributeFilter: ['transform'],
			});
		});
		const places = () =>
			page.evaluate(() => (window as unknown as { seen: Set<unknown> }).seen.size);
		await page.keyboard.press('PageDown');
		await expect(page.locator('.stage blockquote')).toContainText('Syrian dilemma');
		await expect.poll(places).toBeGreaterThan(0);
		return places;
	};
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await expect.poll(await journey()).toBeGreaterThan(1);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const places = await journey();
	// As many frames as a journey would take, and more.
	for (let frame = 0; frame < 20; frame++) await framesPass(page);
	expect(await places()).toBe(1);
});

test.describe('away from the network', () => {
	test.use({ allowed: { findings: [/ERR_INTERNET_DISCONNECTED/] } });

	test('no step waits for the network: neighbours are there', async ({ page, context }) => {
		await openStage(page, 'deck=seven-regions&step=2');
		await expect
			.poll(() =>
				page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
			)
			.toContainEqual(expect.stringContaining('levant.json'));
		await expect(page.locator('.world')).toHaveAttribute('data-drawing', /full|north-africa/);
		await context.setOffline(true);
		await page.keyboard.press('PageDown');
		await expect(page.locator('.stage blockquote')).toContainText('Syrian dilemma');
		await expect(page.locator('.world')).toHaveAttribute('data-drawing', /full|levant/);
		await context.setOffline(false);
	});
});

test('the cursor hides when it rests', async ({ page }) => {
	await page.clock.install();
	await openStage(page);
	await page.mouse.move(300, 300);
	await expect(page.locator('.stage.still')).toHaveCount(0);
	await page.clock.runFor(3100);
	await expect(page.locator('.stage.still')).toHaveCSS('cursor', 'none');
	await page.mouse.move(310, 310);
	await expect(page.locator('.stage.still')).toHaveCount(0);
});

test('workshop, stage and speaker’s window hold up to axe', async ({ page }) => {
	await openCopy(page);
	expect(await axeViolations(page)).toEqual([]);
	await openStage(page, 'deck=united-states-in-eight-documents&step=2');
	expect(await axeViolations(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/present?deck=seven-regions&step=3&speaker');
	await expect(page.locator('.speaker blockquote')).toBeVisible();
	expect(await axeViolations(page)).toEqual([]);
});

test('without a storage the deck’s link keeps it', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('refused', 'SecurityError');
				},
			});
	});
	await openMap(page, '/?country=LBY');
	await page.getByRole('button', { name: 'Add to deck' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Step 1' })).toContainText(
		'stores nothing',
	);
	await page.getByRole('link', { name: 'Open the deck' }).click();
	await expect(steps(page)).toHaveCount(1);
	await step(page, 1).fill('Libya, by link');
	await expect.poll(() => page.url()).not.toBe('');
	const before = page.url();
	await page.getByRole('button', { name: /^Duplicate/ }).click();
	await expect.poll(() => page.url()).not.toBe(before);
	await page.reload();
	await expect(steps(page)).toHaveCount(2);
	await expect(step(page, 2)).toHaveValue('Libya, by link');
});

test('the decks of the site say how many documents speak, as the corpus has it', async ({
	page,
}) => {
	await openStage(page, 'deck=united-states-in-eight-documents&step=1');
	expect(documents).toHaveLength(8);
	await expect(page.locator('.stage .speaking')).toHaveText(
		'All eight documents speak of the United States.',
	);
});
