import { expect, test } from 'vitest';
import { addressOf, HOME, viewpoints } from '../support/corpus.ts';
import { wrapTexts } from '../support/wrap-texts.ts';
import { inEachEngine } from './support/engines.ts';
import { addressIn, expectWordsOf, openMap } from './support/pages.ts';

const others = viewpoints.slice(1);

inEachEngine((visit) => {
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

	test('260 keys in a row lead where they have to, and no address is refused', async () => {
		const { tab } = visit.browser;
		await openMap(tab, visit.site.origin);
		await tab.press(...Array<string>(260).fill('.'));
		const { id } = viewpoints[260 % viewpoints.length]!;
		await expectWordsOf(tab, id);
		await expect.poll(() => addressIn(tab)).toBe(addressOf(id));
		expect(HOME).toBe(viewpoints[0]!.id);
	});
});
