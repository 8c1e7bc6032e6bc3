import { readFileSync } from 'node:fs';
import { axeViolations } from './support/axe.ts';
import { HOME, documents } from './support/corpus.ts';
import { deckIn, openCopy, openStage, showsStep, step, steps, titles } from './support/decks.ts';
import { expect, test } from './support/guard.ts';
import { openMap } from './support/map.ts';

test('a deck is made of three views, put in order by keyboard, and survives a reload', async ({
	page,
}) => {
	await openMap(page, '/?country=LBY');
	const bar = page.getByRole('navigation', { name: 'Site' });
	await expect(bar.getByRole('link', { name: 'Present' })).toHaveAttribute('href', /\/present$/);
	await page.getByRole('button', { name: 'Add to deck' }).click();
	await expect(bar.getByRole('link', { name: 'Deck · 1' })).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: 'Step 1' })).toContainText('Libya');
	await openMap(page, `/${HOME}/region/gulf`);
	await page.getByRole('button', { name: 'Add to deck' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Step 2' })).toContainText('The Gulf');
	await page.goto('/country/DEU');
	await page.getByRole('button', { name: 'Add to deck' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Step 3' })).toContainText('Germany');
	await openMap(page, '/');
	await page.getByRole('link', { name: 'Deck · 3' }).click();

	await expect(steps(page)).toHaveCount(3);
	for (const picture of ['Libya, seen from Russia: Contested', 'The Gulf, seen from Russia'])
		await expect(page.getByRole('img', { name: `Map. ${picture}` })).toBeVisible();
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

test('a step is dragged to another place; the whole deck goes by link and by file, and replaces nobody’s own @full', async ({
	page,
	browser,
	baseURL,
}) => {
	await openCopy(page);
	const before = await titles(page);
	await page.getByRole('button', { name: /^Move step 1/ }).hover();
	await page.mouse.down();
	const third = (await steps(page).nth(2).boundingBox())!;
	await page.mouse.move(third.x + 10, third.y + third.height / 2 + 5, { steps: 4 });
	await page.mouse.up();
	await expect(page.getByRole('status').first()).toContainText('is now step 3 of 8');
	expect(await titles(page)).toEqual([before[1], before[2], before[0], ...before.slice(3)]);

	await page.getByLabel('Title of the deck').fill('Sieben Räume');
	await page.getByLabel(/^Note of step 1/).fill('Langsam.');
	// The address follows what is typed a moment later.
	await expect
		.poll(() => deckIn(page))
		.toMatchObject({
			title: 'Sieben Räume',
			steps: { 0: { note: 'Langsam.' } },
		});
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

test('damaged and hostile decks give a message, and the page goes on @full', async ({ page }) => {
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
		await page.goto('about:blank');
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

test('workshop, stage and speaker’s window hold up to axe; a deck says how many documents speak, as the corpus has it @full', async ({
	page,
}) => {
	await openCopy(page);
	expect(await axeViolations(page)).toEqual([]);
	await openStage(page, 'deck=united-states-in-eight-documents&step=1');
	expect(documents).toHaveLength(8);
	await expect(page.locator('.stage .speaking')).toHaveText(
		'All eight documents speak of the United States.',
	);
	await page.keyboard.press('PageDown');
	await showsStep(page, 2);
	await expect(page.locator('.stage blockquote')).toBeVisible();
	expect(await axeViolations(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/present?deck=seven-regions&step=3&speaker');
	await expect(page.locator('.speaker blockquote')).toBeVisible();
	expect(await axeViolations(page)).toEqual([]);
});

test('a whole viewpoint as a globe is added to the deck as it is shown; without a storage the deck’s link keeps it @full', async ({
	page,
}) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('refused', 'SecurityError');
				},
			});
	});
	await openMap(page, '/too-alone/USA?projection=globe&patterns&by-name');
	await page.getByRole('button', { name: 'Add to deck' }).click();
	const status = page.getByRole('status').filter({ hasText: 'Step 1' });
	await expect(status).toContainText('The world');
	await expect(status).toContainText('stores nothing');
	// The bar's own link carries the deck as well.
	await page.getByRole('link', { name: 'Deck · 1' }).click();
	await expect(steps(page)).toHaveCount(1);
	const [added] = (await deckIn(page)).steps;
	expect(added!.view).toMatchObject({
		viewpoint: 'too-alone/USA',
		projection: 'globe',
		patterns: true,
		byName: true,
	});
	await step(page, 1).fill('The world, by link');
	await expect
		.poll(() => deckIn(page))
		.toMatchObject({ steps: { 0: { title: 'The world, by link' } } });
	await page.getByRole('button', { name: /^Duplicate/ }).click();
	await expect.poll(async () => (await deckIn(page)).steps.length).toBe(2);
	await page.reload();
	await expect(steps(page)).toHaveCount(2);
	await expect(step(page, 2)).toHaveValue('The world, by link');
});
