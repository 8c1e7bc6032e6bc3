import { readdirSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { HOME, viewpointOf } from '../support/corpus.ts';
import { isNear } from '../support/pixels.ts';
import { askFor, openDialog, saidIn, take } from './support/downloads.ts';
import { inEachEngine } from './support/engines.ts';
import { CATEGORY_COLOURS, SURFACE_COLOURS } from '#lib/theme/tokens.ts';

/** How the name of a file of the home's viewpoint begins. */
const NAME = `vantage-${HOME.replace('/', '-')}`;

/** Labels of the formats as they begin, the ending of their files, and how these begin. */
const FORMATS = [
	['PDF', 'pdf', /^%PDF-1\.7/],
	['PowerPoint', 'pptx', /^PK/],
	['SVG', 'svg', /^(?:<\?xml[^>]*>\s*)?<svg /],
	['One HTML file', 'html', /^<!doctype html>/i],
] as const;

/** How many pixels of a picture have a colour, but for rounding. */
function countOf({ data }: PNG, hex: string): number {
	let hits = 0;
	for (let at = 0; at < data.length; at += 4) {
		const colour = { red: data[at]!, green: data[at + 1]!, blue: data[at + 2]! };
		if (data[at + 3] === 255 && isNear(colour, hex, 2)) hits++;
	}
	return hits;
}

inEachEngine((visit) => {
	test('what the dialog offers is in the downloads, and is what it says', async () => {
		const { browser, site } = visit;
		await openDialog(browser.tab, `${site.origin}/?country=LBY`);
		for (const [format, ending, begins] of FORMATS) {
			const file = await take(browser, format, `${NAME}-LBY.${ending}`);
			expect(file.toString('latin1', 0, 200), format).toMatch(begins);
			expect(file.length, format).toBeGreaterThan(10_000);
		}
	});

	test('a PNG has the map’s colours, and no noise', async () => {
		const { browser, site } = visit;
		await openDialog(browser.tab, site.origin);
		const image = PNG.sync.read(await take(browser, 'PNG', `${NAME}.png`));
		expect([image.width, image.height]).toEqual([1920, 1080]);
		const used = new Set(Object.values(viewpointOf(HOME).countries).map((each) => each.category));
		for (const category of ['strategic-partner', 'partner', 'contested', 'competitor'] as const) {
			expect(used.has(category)).toBe(true);
			expect(countOf(image, CATEGORY_COLOURS[category].light), category).toBeGreaterThan(1000);
		}
		expect(countOf(image, SURFACE_COLOURS.sea.light)).toBeGreaterThan(100_000);
	});
});

describe('where the browser protects its reader from being recognised', () => {
	inEachEngine(
		(visit) => {
			test('no PNG of noise is made, and what is said leads to other pictures', async () => {
				const { browser, site } = visit;
				await openDialog(browser.tab, site.origin);
				await askFor(browser.tab, 'PNG');
				await expect
					.poll(() => saidIn(browser.tab), { timeout: 120_000 })
					.toMatch(/would put noise into the file.*SVG and PDF.*Share/);
				expect(readdirSync(browser.downloads)).toEqual([]);
				const file = await take(browser, 'SVG', `${NAME}.svg`);
				expect(file.toString('latin1', 0, 200)).toMatch(/<svg /);
			});
		},
		{ only: 'Firefox', settings: { 'privacy.resistFingerprinting': true } },
	);
});
