import { expect, test } from 'vitest';
import { HOME, viewpoints } from '../support/corpus.ts';
import { inEachEngine } from './support/engines.ts';
import { addressIn, clickOn, expectWordsOf, isThere, openMap, wordsOf } from './support/pages.ts';

// The least that has to work in every engine: `npm test` has this file, the full run the others too.

inEachEngine((visit) => {
	test('a country’s words open with a click, and a key puts another viewpoint in place', async () => {
		const { tab } = visit.browser;
		await openMap(tab, visit.site.origin);
		await expectWordsOf(tab, HOME);
		await clickOn(tab, '[data-state="LBY"]');
		await isThere(tab, 'aside blockquote');
		expect(await wordsOf(tab, 'aside h2')).toMatch(/^Libya/);
		await expect.poll(() => addressIn(tab)).toBe('/?country=LBY');

		await tab.press('.');
		await expectWordsOf(tab, viewpoints[1]!.id);
		expect(await wordsOf(tab, 'aside h2')).toMatch(/^Libya/);
	});
});
