import type { Page } from '@playwright/test';
import { documents, HOME, viewpointOf, viewpoints } from './corpus.ts';
import { showsViewpoint } from './map.ts';
import { classOf } from '#lib/map/flat/standing-class.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';

/** What a map shows of countries: the categories, and the signs for what came through a group or was inferred. */
export const marksOf = (shown: readonly Viewpoint[]): Set<string> =>
	new Set(
		shown
			.flatMap(({ countries }) => Object.values(countries))
			.flatMap((s) => classOf(s).split(' ')),
	);

/**
 * A few viewpoints that together have every category and sign that any has: the home's, and again and
 * again the one that adds most.
 */
export const COVERING: readonly Viewpoint[] = (() => {
	const chosen = [viewpointOf(HOME)];
	const size = (more: Viewpoint) => marksOf([...chosen, more]).size;
	while (marksOf(chosen).size < marksOf(viewpoints).size) {
		chosen.push(viewpoints.reduce((a, b) => (size(b) > size(a) ? b : a)));
	}
	return chosen;
})();

/** Goes to a viewpoint from another one by keys: its document's digit, and `v` up to its vantage. */
export async function switchTo(page: Page, { id, document, subject }: Viewpoint): Promise<void> {
	const nth = documents.findIndex((each) => each.id === document);
	const { vantages } = documents[nth]!;
	await page.keyboard.press(String(nth + 1));
	for (const vantage of vantages.slice(0, vantages.indexOf(subject) + 1)) {
		if (vantage !== vantages[0]) await page.keyboard.press('v');
		await showsViewpoint(page, `${document}/${vantage}`);
	}
	await showsViewpoint(page, id);
}
