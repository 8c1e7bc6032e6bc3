import type { Page } from '@playwright/test';
import { HOME, relations, viewpointOf } from './support/corpus.ts';
import { decks, openStage, showsStep } from './support/decks.ts';
import { expect, test } from './support/guard.ts';
import { framesPass, isReady, resize, screenProjectionOf } from './support/map.ts';
import type { View } from '#lib/view/view.ts';
import { fragmentOf } from '#lib/deck/link.ts';
import { project } from '#lib/geo/projection.ts';

test('clickers, digits, touch and the address lead through the stage; the cursor hides when it rests', async ({
	page,
}) => {
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

	// By a clock that stands, so that no pause of this machine counts.
	await page.clock.install();
	await page.clock.pauseAt(Date.now() + 60_000);
	await page.mouse.move(300, 300);
	await expect(page.locator('.stage.still')).toHaveCount(0);
	await page.clock.runFor(3100);
	await expect(page.locator('.stage.still')).toHaveCSS('cursor', 'none');
	await page.mouse.move(310, 310);
	await expect(page.locator('.stage.still')).toHaveCount(0);
	await page.clock.resume();

	await page.keyboard.press('Escape');
	await expect(page.locator('.editor')).toBeVisible();
});

test('a click on a country shows its words, and takes no key from the talk @full', async ({
	page,
}) => {
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

test('stage and speaker’s window keep in step, also after either loads anew @full', async ({
	page,
}) => {
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
	await speaker.getByRole('button', { name: /^6/ }).click();
	await showsStep(page, 6);
	// What each step took is known to both windows.
	const times = () => speaker.locator('.steps .time').allTextContents();
	await expect.poll(async () => (await times()).length).toBeGreaterThan(3);
	// The step on stage gets its time as it goes on: there may be one more by now.
	const before = (await times()).length;
	await speaker.reload();
	await at(6);
	await expect.poll(async () => (await times()).length).toBeGreaterThanOrEqual(before);
	await page.reload();
	await showsStep(page, 6);
	await expect.poll(async () => (await times()).length).toBeGreaterThanOrEqual(before);
});

/** What lies outside the window or needs scrolling, and how large things are. */
const measure = (page: Page) =>
	page.evaluate(() => {
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

/** That nothing of the step on stage is cropped, and that the back row can read it. */
async function expectLegible(page: Page, where: string) {
	await framesPass(page);
	const size = page.viewportSize()!;
	const found = await measure(page);
	expect(found.out, where).toEqual([]);
	expect(found.scrolls, where).toBeLessThanOrEqual(0);
	const unit = Math.min(size.width / 1600, size.height / 1080);
	expect(found.quote, where).toBeGreaterThanOrEqual(28 * unit);
	expect(found.legend, where).toBeGreaterThanOrEqual(20 * unit);
	expect(found.name, where).toBeGreaterThanOrEqual(20 * unit - 0.2);
	expect(found.map / size.width / size.height, where).toBeGreaterThan(0.35);
}

const SIZES = [
	{ width: 1920, height: 1080 },
	{ width: 1024, height: 768 },
];
type Step = (typeof decks)[number]['steps'][number];

/** How much is said at a step: the letters of its quote. */
function lengthOf({ quote = '' }: Step): number {
	const [document, relation, nth = '1'] = quote.split('/');
	const found = relations.find(({ id }) => id === `${document}/${relation}`);
	return found?.quotes[Number(nth) - 1]?.exact.length ?? 0;
}

const legendOf = ({ view }: Step): number =>
	new Set(Object.values(viewpointOf(view.viewpoint).countries).map(({ category }) => category))
		.size;
const kindOf = ({ view }: Step) =>
	view.region ? 'region' : view.country ? 'country' : 'viewpoint';

/** The step of each kind at which most is said, and the one with the longest legend. */
const fullest: Step[] = (() => {
	const steps = decks.flatMap((deck) => deck.steps);
	const most = (of: (step: Step) => number, kind?: string) =>
		steps
			.filter((step) => !kind || kindOf(step) === kind)
			.reduce((a, b) => (of(b) > of(a) ? b : a));
	const kinds = [...new Set(steps.map(kindOf))];
	return [...new Set([...kinds.map((kind) => most(lengthOf, kind)), most(legendOf)])];
})();

test('where most is said nothing is cropped and the back row can read, on 1920 × 1080 and 1024 × 768 @full', async ({
	page,
}) => {
	expect(fullest.length).toBeGreaterThan(2);
	const fragment = await fragmentOf({ title: 'Much', steps: fullest });
	await page.setViewportSize(SIZES[0]!);
	await page.goto(`/present?step=1#${fragment}`);
	await isReady(page);
	for (const [i] of fullest.entries()) {
		await page.keyboard.press(String(i + 1));
		await expect(page.locator('.stage nav .count')).toHaveText(`${i + 1} / ${fullest.length}`);
		await expect(page.locator('.stage blockquote')).toBeVisible();
		for (const size of SIZES) {
			await resize(page, size);
			await expectLegible(page, `step ${i + 1}, ${size.width} × ${size.height}`);
		}
	}
});

for (const size of SIZES) {
	test(`on ${size.width} × ${size.height} nothing of any deck is cropped and the back row can read @full`, async ({
		page,
	}) => {
		await page.setViewportSize(size);
		for (const deck of decks) {
			await openStage(page, `deck=${deck.id}&step=1`);
			for (const [i] of deck.steps.entries()) {
				await page.keyboard.press(String(i + 1));
				await showsStep(page, i + 1);
				await expectLegible(page, `${deck.id}, step ${i + 1}`);
			}
		}
	});
}

test('the camera eases, and jumps under reduced motion @full', async ({ page }) => {
	const transition = async () => {
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
	await expect.poll(await transition()).toBeGreaterThan(1);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const places = await transition();
	// As many frames as a transition would take, and more.
	for (let frame = 0; frame < 20; frame++) await framesPass(page);
	expect(await places()).toBe(1);
});

test('a step is the same picture forwards, backwards and by its address: flat, as a globe, with textures, at a place that is looked at @full', async ({
	page,
}) => {
	const views: View[] = [
		{ viewpoint: HOME },
		{ viewpoint: HOME, country: 'USA', projection: 'globe' },
		{ viewpoint: HOME, country: 'LBY', patterns: true },
		{ viewpoint: HOME, country: 'USA' },
		{ viewpoint: HOME, look: { lon: 47, lat: 40, nearness: 12 } },
	];
	const fragment = await fragmentOf({ title: 'There', steps: views.map((view) => ({ view })) });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const world = page.locator('.stage .world');
	const picture = async (step: number) => {
		const { projection, patterns, look } = views[step - 1]!;
		await expect(page.locator('.stage nav .count')).toHaveText(`${step} / ${views.length}`);
		await expect(page.locator('.stage .speaking')).toBeVisible();
		await expect(world).toHaveAttribute('data-projection', projection ?? 'flat');
		await expect(world.locator('.edge-of-globe')).toHaveCount(projection ? 1 : 0);
		await expect(world).toHaveClass(patterns ? /patterns/ : /^(?!.*patterns)/);
		const seen = async () => {
			const { scale, toScreen } = await screenProjectionOf(page);
			const turn = (await world.getAttribute('data-turn')) ?? '';
			return [scale, ...toScreen([0, 0])].map((n) => n.toFixed(1)).join(' ') + turn;
		};
		// Words that come or go give the map another size.
		let last = '';
		await expect.poll(async () => last === (last = await seen())).toBe(true);
		if (look) {
			const { toScreen } = await screenProjectionOf(page);
			const { x, y, width, height } = (await world.boundingBox())!;
			const [atX, atY] = toScreen(project(look.lon, look.lat));
			expect(Math.hypot(atX - x - width / 2, atY - y - height / 2)).toBeLessThan(3);
		}
		return last;
	};
	const direct: string[] = [];
	for (const step of views.keys()) {
		await page.goto(`/present?step=${step + 1}#${fragment}`);
		await isReady(page);
		direct.push(await picture(step + 1));
	}
	expect(new Set(direct).size).toBe(views.length);
	for (const [key, steps] of [
		['PageUp', [4, 3, 2, 1]],
		['PageDown', [2, 3, 4, 5]],
	] as const)
		for (const step of steps) {
			await page.keyboard.press(key);
			expect(await picture(step), `${key} to ${step}`).toBe(direct[step - 1]);
		}
	await page.keyboard.press('2');
	await picture(2);
	const [lon = 0] = (await world.getAttribute('data-turn'))!.split(' ').map(Number);
	expect(lon).toBeLessThan(-70);
	expect(lon).toBeGreaterThan(-130);
});

test.describe('away from the network', () => {
	test.use({ allowed: { findings: [/ERR_INTERNET_DISCONNECTED/] } });

	test('no step waits for the network: neighbours are there @full', async ({ page, context }) => {
		await openStage(page, 'deck=seven-regions&step=3');
		const fetched = () =>
			page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
		for (const drawing of ['levant.json', 'gulf.json', 'north-africa.json'])
			await expect.poll(fetched).toContainEqual(expect.stringContaining(drawing));
		await expect(page.locator('.world')).toHaveAttribute('data-drawing', /full|levant/);
		await context.setOffline(true);
		const shows = async (words: string, drawing: RegExp) => {
			await expect(page.locator('.stage blockquote')).toContainText(words);
			await expect(page.locator('.world')).toHaveAttribute('data-drawing', drawing);
		};
		await page.keyboard.press('PageDown');
		await shows('serious risks in the Gulf', /full|gulf/);
		await page.keyboard.press('PageUp');
		await shows('Syrian dilemma', /full|levant/);
		await page.keyboard.press('PageUp');
		await shows('Libya', /full|north-africa/);
		await context.setOffline(false);
	});
});

test('single keys can be switched off, for the stage too; all others act @full', async ({
	page,
}) => {
	await page.goto('/present');
	await page.getByText('Keys on stage').click();
	await expect(page.getByText('a dark stage, and back')).toBeVisible();
	await page.getByRole('checkbox', { name: 'Single keys are on' }).uncheck();
	await expect(page.getByText('a dark stage, and back')).toHaveCount(0);
	await openStage(page);
	for (const key of ['b', '.', 'f', 'n', '5']) await page.keyboard.press(key);
	await page.keyboard.press('ArrowRight');
	await showsStep(page, 2);
	await expect(page.locator('.stage .black')).toHaveCount(0);
	expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
	await page.goto('/');
	await isReady(page);
	await page.keyboard.press('.');
	await page.keyboard.press('Control+/');
	await page.getByRole('checkbox', { name: 'Single keys are on' }).check();
	await expect(page).toHaveURL(/\/$/);
	await page.keyboard.press('Escape');
	// A busy browser closes it a moment after the key, and what is typed into a dialog is not ours.
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.keyboard.press('.');
	await expect(page).not.toHaveURL(/\/$/);
});
