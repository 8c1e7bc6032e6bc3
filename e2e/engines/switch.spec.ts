import { expect, test } from 'vitest';
import { addressOf, viewpoints } from '../support/corpus.ts';
import { wrapTexts } from '../support/wrap-texts.ts';
import { inEachEngine } from './support/engines.ts';
import { addressIn, expectWordsOf, openMap } from './support/pages.ts';

const others = viewpoints.slice(1);

/** Keys in a row. WebKitGTK, which draws without a graphics card here, takes a second for each. */
const KEYS = { Firefox: 260, WebKit: 33 };

inEachEngine((visit, engine) => {
	test('each viewpoint’s words, legend and colours follow its key', async () => {
		const { tab } = visit.browser;
		await openMap(tab, visit.site.origin);
		for (const { id } of [...others, viewpoints[0]!]) {
			await tab.press('.');
			await expectWordsOf(tab, id);
		}
	});

	test('so they do on a page that the browser has translated', async () => {
		const { tab } = visit.browser;
		await openMap(tab, visit.site.origin);
		for (const { id } of others.slice(0, 4)) {
			await tab.evaluate(wrapTexts);
			await tab.press('.');
			await expectWordsOf(tab, id);
		}
	});

	test(`${KEYS[engine]} keys in a row lead where they have to, and no address is refused`, async () => {
		const { tab } = visit.browser;
		await openMap(tab, visit.site.origin);
		await tab.press(...Array<string>(KEYS[engine]).fill('.'));
		const { id } = viewpoints[KEYS[engine] % viewpoints.length]!;
		await expectWordsOf(tab, id);
		await expect.poll(() => addressIn(tab)).toBe(addressOf(id));
	});
});
