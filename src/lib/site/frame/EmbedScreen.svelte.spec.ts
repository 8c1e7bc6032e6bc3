import { afterEach, describe, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import EmbedScreen from './EmbedScreen.svelte';
import { preferredHeight } from './preferred-height.ts';
import { lookup } from '../data/tables.ts';
import { HONESTY } from '#lib/corpus/honesty.ts';
import { readFrame } from '#lib/embed/options.ts';
import { ATTRIBUTION } from '#lib/geo/attribution.ts';
import { EMBED_HEIGHTS } from '#lib/panels/embed-markup.ts';
import { lazyParts } from '#lib/ui/lazy.ts';
import { fetchLetterer } from '#letterer';
import { clickOn, framesPass, screenProjection } from '#test/map.ts';

const RUSSIA = 'ummah-pivot/RUS';
const WIDTHS = [320, 375, 600, 900, 1200];

afterEach(() => {
	for (const name of ['ui', 'theme', 'names']) delete document.documentElement.dataset[name];
});

/** A frame of this size with a map of the site's own in it. */
async function show(
	[width, height]: readonly [number, number],
	{ viewpoint = RUSSIA, region = null as string | null, query = '' } = {},
) {
	await page.viewport(width, height);
	await fetchLetterer();
	await render(EmbedScreen, {
		viewpoint,
		region,
		drawing: null,
		address: readFrame(new URLSearchParams(query), lookup),
		later: lazyParts(() => import('./later.ts')),
	});
	await expect.poll(() => document.querySelectorAll('.world.ready a[data-state]').length).toBeGreaterThan(0); // prettier-ignore
	await framesPass();
}

const line = () => document.querySelector<HTMLElement>('footer > p:last-child')!;
const legend = () => document.querySelector<HTMLElement>('footer > section')!;
const status = () => document.querySelector('.notice')!.textContent;

/** What of the lines below the legend is not in sight: source, honesty, and the way to the full map. */
function outOfSight(): string[] {
	const link = line().querySelector('a')!;
	const parts = { source: line().querySelector('.source')!, line: line(), link };
	return Object.entries(parts).flatMap(([name, element]) => {
		const { left, top, right, bottom, height } = element.getBoundingClientRect();
		const within = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
		const over = document.elementFromPoint(left + 2, bottom - 3);
		return height > 0 && within && line().contains(over) ? [] : [`${name} at ${top} to ${bottom}`];
	});
}

describe('source and honesty are in sight', () => {
	test('in every size that the share dialog proposes, and a map above them', async () => {
		await show([900, 600]);
		expect(line().textContent).toContain(`${ATTRIBUTION}.`);
		expect(line().textContent).toContain(HONESTY);
		for (const width of WIDTHS)
			for (const height of EMBED_HEIGHTS) {
				await page.viewport(width, height);
				await framesPass();
				const at = `${width} × ${height}`;
				expect(outOfSight(), at).toEqual([]);
				const map = document.querySelector('.world')!.getBoundingClientRect();
				expect(map.height, at).toBeGreaterThanOrEqual(Math.min(200, 0.4 * height));
			}
	});

	test.each(lookup.tables.viewpoints.map(({ id }) => id))(
		'of %s in the height that <vantage-map> gives it, where nothing scrolls',
		async (viewpoint) => {
			await show([375, 600], { viewpoint });
			for (const width of [375, 600, 900]) {
				// The component follows what the frame says until it says nothing else.
				await page.viewport(width, 480);
				let said = 0;
				for (let wanted = 480; wanted !== said;) {
					said = wanted;
					await page.viewport(width, said);
					await framesPass();
					wanted = Math.ceil(preferredHeight(document.querySelector('main')!));
				}
				expect(outOfSight(), `${width} × ${said}`).toEqual([]);
				expect(legend().scrollHeight, `${width} × ${said}`).toBe(legend().clientHeight);
			}
		},
	);

	test('with a high legend the legend scrolls', async () => {
		await show([320, 460]);
		legend().querySelector('details')!.open = true;
		await framesPass();
		expect(outOfSight()).toEqual([]);
		expect(legend().scrollHeight).toBeGreaterThan(legend().clientHeight);
		legend().scrollTop = legend().scrollHeight;
		expect(outOfSight()).toEqual([]);
	});
});

describe('a country that the document says nothing of', () => {
	const silent = (id: string) =>
		!Object.hasOwn(lookup.viewpoint(RUSSIA)!.countries, id) &&
		document.querySelector(`a[data-state="${id}"]`) !== null;

	test('says so in a line when it is clicked, and nothing moves or opens; a coloured one comes nearer', async () => {
		await show([900, 600]);
		const whole = await screenProjection();
		// With it comes what a country is brought nearer by.
		await clickOn({ on: '[data-state="LBY"]' });
		await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Libya');
		await expect.poll(async () => (await screenProjection()).scale).toBeGreaterThan(whole.scale);
		await userEvent.keyboard('{Escape}');
		await expect.poll(() => document.querySelector('aside')).toBeNull();
		const before = await screenProjection();
		expect(silent('TCD')).toBe(true);
		await clickOn({ on: '[data-state="TCD"]' });
		await expect.poll(status).toBe('The document says nothing of Chad.');
		expect(document.querySelector('aside')).toBeNull();
		const after = await screenProjection();
		expect(after.scale).toBe(before.scale);
		// The line takes its height from the map, whose middle stays in the middle.
		const [[x0, y0], [x1, y1]] = [before.toScreen([0, 0]), after.toScreen([0, 0])];
		expect(Math.hypot(x1 - x0, y1 - y0)).toBeLessThan(12);
		await page.getByRole('button', { name: 'On Chad' }).click();
		await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Chad');
		expect(status()).toBe('');
	});

	test('leaves the region of the frame as it is', async () => {
		await show([900, 600], { region: 'levant' });
		const heading = page.getByRole('heading', { level: 1 });
		await expect.element(heading).toHaveTextContent(/^Levant/);
		expect(silent('CYP')).toBe(true);
		await clickOn({ on: '[data-state="CYP"]' });
		await expect.poll(status).toBe('The document says nothing of Cyprus.');
		await expect.element(heading).toHaveTextContent(/^Levant/);
	});

	test('is told to those who use keys, and stays closed', async () => {
		await show([900, 600]);
		document.querySelector<SVGAElement>('a[data-state="BRA"]')!.focus();
		await userEvent.keyboard('{Enter}');
		await expect.poll(status).toBe('The document says nothing of Brazil.');
		expect(document.querySelector('aside')).toBeNull();
	});
});

afterEach(cleanup);
