import { afterEach, expect, test } from 'vitest';
import { HOME } from '../support/corpus.ts';
import { pageAround, type PageAround } from '../support/page-around.ts';
import type { Tab, Target } from './support/browser.ts';
import { inEachEngine } from './support/engines.ts';
import { classesIn, classesUnder, isReady, isThere, pointOn, wordsOf } from './support/pages.ts';

/** Clicks on a country of the map in the page's frame. */
async function clickInFrame(tab: Tab, frame: Target, country: string): Promise<void> {
	const [x, y] = await pointOn(frame, { on: `[data-state="${country}"]` });
	const [left, top] = await tab.evaluate(() => {
		const element = document.querySelector('vantage-map')?.shadowRoot ?? document;
		const frame = element.querySelector('iframe')!;
		const box = frame.getBoundingClientRect();
		return [box.left + frame.clientLeft, box.top + frame.clientTop];
	});
	await tab.click(left! + x, top! + y);
}

inEachEngine((visit) => {
	let host: PageAround;
	afterEach(() => host.close());

	/** Opens somebody else's page, and waits for the map in its frame. */
	async function openHost(body: string): Promise<Target> {
		host = await pageAround(`<script src="${visit.site.origin}/watch.js"></script>${body}`);
		const { tab } = visit.browser;
		await tab.goto(host.url);
		const hasFrame = () =>
			tab.frame().then(
				() => true,
				() => false,
			);
		await expect.poll(hasFrame).toBe(true);
		const frame = await tab.frame();
		await isReady(frame);
		expect(await classesIn(frame)).toEqual(classesUnder(HOME));
		return frame;
	}

	test('in a frame of another site a click opens a country’s words', async () => {
		const frame = await openHost(
			`<p>An article.</p><iframe src="${visit.site.origin}/embed/${HOME}" title="Map" sandbox="allow-scripts" width="900" height="600"></iframe>`,
		);
		await clickInFrame(visit.browser.tab, frame, 'LBY');
		await isThere(frame, 'aside blockquote');
		expect(await wordsOf(frame, 'aside h2')).toMatch(/^Libya/);
	});

	test('so it does in the web component, which says what was selected', async () => {
		const { tab } = visit.browser;
		const frame = await openHost(
			`<script src="${visit.site.origin}/vantage-map.js" async></script>` +
				`<vantage-map viewpoint="${HOME}" height="600" title="Map"></vantage-map>` +
				'<script>window.told = []; addEventListener("select", (e) => told.push(e.detail), true)</script>',
		);
		await clickInFrame(tab, frame, 'IND');
		await isThere(frame, 'aside blockquote');
		expect(await wordsOf(frame, 'aside h2')).toMatch(/^India/);
		await expect
			.poll(() => tab.evaluate(() => (window as unknown as { told: unknown[] }).told))
			.toContainEqual({ viewpoint: HOME, region: null, country: 'IND', by: 'reader' });
	});
});
