import { expect, test } from 'vitest';
import { HOME, regions } from '../support/corpus.ts';
import type { Target } from './support/browser.ts';
import { inEachEngine } from './support/engines.ts';
import { addressIn, clickOn, isThere, openMap, wordsOf } from './support/pages.ts';

const region = regions.find(({ id }) => id === 'gulf')!;

/** The passages of the analysis in the panel, to the letter. */
const passagesIn = (target: Target) =>
	target.evaluate(() =>
		[...document.querySelectorAll('aside #analysis section')].map((section) => {
			const heading = section.querySelector('h2, h3, h4, h5, h6');
			return {
				section: heading?.previousElementSibling?.textContent ?? '',
				heading: heading?.textContent ?? '',
				text: heading?.nextElementSibling?.textContent ?? '',
			};
		}),
	);

/** How many of the elements there are, and how many of these are underlined. */
const underlined = (target: Target, selector: string) =>
	target.evaluate((all) => {
		const elements = [...document.querySelectorAll(all)];
		const lines = elements.map((element) => getComputedStyle(element).textDecorationLine);
		return { all: elements.length, lined: lines.filter((line) => line === 'underline').length };
	}, selector);

inEachEngine((visit) => {
	test('a click on a region says what the text says of it, and so does its page', async () => {
		const { tab } = visit.browser;
		await openMap(tab, visit.site.origin);
		await clickOn(tab, `[data-region-name="${region.id}"]`);
		const saysSo = async () => {
			await expect.poll(() => wordsOf(tab, 'aside h2')).toBe(region.name);
			await expect.poll(() => addressIn(tab)).toBe(`/${HOME}/region/${region.id}`);
			await expect.poll(() => passagesIn(tab)).toEqual(region.passages);
		};
		await saysSo();
		await openMap(tab, visit.site.origin + (await addressIn(tab)));
		await saysSo();
	});

	test('links in the text and coded quotes are underlined', async () => {
		const { tab } = visit.browser;
		await openMap(tab, `${visit.site.origin}/?country=IND`);
		await isThere(tab, 'aside #analysis mark');
		for (const kind of ['a', 'mark']) {
			const { all, lined } = await underlined(tab, `aside #analysis p ${kind}`);
			expect(all, kind).toBeGreaterThan(0);
			expect(lined, kind).toBe(all);
		}
	});
});
