import { fileURLToPath } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { ELSEWHERE, HOME, regions } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { isReady, pointOn } from './support/map.ts';
import { pageAround, type PageAround } from './support/page-around.ts';
import { componentMarkup, embedMarkup, stillOf } from '#lib/panels/embed-markup.ts';

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } });

const REVEAL = fileURLToPath(new URL('../node_modules/reveal.js/dist', import.meta.url));
const region = regions[0]!;

/** A foreign slide deck: the share dialog's markup twice, and the web component. */
function deck(site: string, keys?: 'forward'): Promise<PageAround> {
	const query = keys ? `?keys=${keys}` : '';
	const embedded = (view: string, title: string) => {
		const address = `${site}/embed/${view}`;
		return { address: address + query, full: site, title, still: stillOf(address) };
	};
	const markup = (view: string, title: string) => embedMarkup(embedded(view, title), 560);
	const component = (view: string, title: string) =>
		componentMarkup(embedded(view, title)).replace('<vantage-map', '<vantage-map height="600"');
	const slides = [
		markup(HOME, 'First'),
		markup(`${HOME}/region/${region.id}`, 'Second'),
		component(ELSEWHERE.id, 'Third'),
	];
	return pageAround(
		`<link rel="stylesheet" href="/reveal.css"><link rel="stylesheet" href="/theme/white.css">
		<style>@media print { section iframe, vantage-map::part(frame) { visibility: hidden } }</style>
		<div class="reveal"><div class="slides"><section>${slides.join('</section><section>')}</section></div></div>
		<script src="/reveal.js"></script>
		<script>
			Reveal.initialize({ transition: 'none' });
			addEventListener('message', ({ origin, data }) => {
				if (origin !== '${site}' || data?.vantage !== 1 || data.type !== 'key') return;
				if (/PageDown|ArrowRight|ArrowDown/.test(data.key)) Reveal.next();
				else Reveal.prev();
			});
		</script>`,
		{ folder: REVEAL },
	);
}

/** Clicks a country within the map of the slide that is shown; its words open. */
async function clickInMap(page: Page, nth: number, country: string): Promise<Frame> {
	const element = page.locator('iframe').nth(nth);
	const frame = (await (await element.elementHandle())!.contentFrame())!;
	await isReady(frame);
	const [x, y] = await pointOn(frame, { on: `[data-state="${country}"]` });
	// The deck is scaled to the window.
	const [left, top, scale] = await element.evaluate((iframe: HTMLIFrameElement) => {
		const box = iframe.getBoundingClientRect();
		return [box.x, box.y, box.width / iframe.offsetWidth];
	});
	await page.mouse.click(left! + x * scale!, top! + y * scale!);
	await expect(frame.getByRole('heading', { level: 2 }).first()).toBeVisible();
	return frame;
}

const expectSlide = (page: Page, index: number) =>
	expect.poll(() => page.evaluate('Reveal.getIndices().h')).toBe(index);

test('a deck of reveal.js goes on by keyboard after a click inside each map @full', async ({
	page,
	guard,
	baseURL,
}) => {
	const around = await deck(baseURL!, 'forward');
	guard.origins.push(around.origin);
	await page.goto(around.url);
	await clickInMap(page, 0, 'LBY');
	await page.keyboard.press('PageDown');
	await expectSlide(page, 1);
	const second = await clickInMap(page, 1, 'LBY');
	// The country that was clicked has the keyboard: arrow keys belong to the map until it gives the keyboard back.
	await page.keyboard.press('ArrowRight');
	await expect(second.locator('[data-state]:focus')).not.toHaveAttribute('data-state', 'LBY');
	await expectSlide(page, 1);
	await page.keyboard.press('PageDown');
	await expectSlide(page, 2);
	await clickInMap(page, 2, 'RUS');
	await page.keyboard.press('PageUp');
	await expectSlide(page, 1);
	// Nothing was clicked here: the keyboard is where the slide before has left it.
	await page.keyboard.press('PageUp');
	await expectSlide(page, 0);
	await around.close();
});

test('without that option Esc gives the deck its keys back; printed, the pictures stand for the maps @full', async ({
	page,
	guard,
	baseURL,
}) => {
	const around = await deck(baseURL!);
	guard.origins.push(around.origin);
	await page.goto(around.url);
	const frame = await clickInMap(page, 0, 'LBY');
	await page.keyboard.press('PageDown');
	await page.keyboard.press('Escape');
	await expect(frame.getByRole('heading', { level: 2 })).toHaveCount(0);
	await expectSlide(page, 0);
	await page.keyboard.press('Escape');
	await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
	await page.keyboard.press('PageDown');
	await expectSlide(page, 1);

	await page.goto(`${around.url}?print-pdf`);
	await expect(page.locator('.pdf-page')).toHaveCount(3);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('section img')).toHaveCount(3);
	for (const picture of await page.locator('section img').all()) {
		await picture.scrollIntoViewIfNeeded();
		const [width, onTop, beyond] = await picture.evaluate(async (image: HTMLImageElement) => {
			await image.decode();
			const box = image.getBoundingClientRect();
			const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
			return [image.naturalWidth, top === image, box.width - image.parentElement!.clientWidth];
		});
		expect({ width, onTop }).toEqual({ width: 1200, onTop: true });
		expect(Math.abs(beyond)).toBeLessThan(1);
	}
	const file = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
		'latin1',
	);
	expect(file.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
	expect(file.match(/\/Width 1200\b/g)).toHaveLength(3);
	await around.close();
});
