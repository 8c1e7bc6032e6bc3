import type { Page } from '@playwright/test';
import { viewpointOf } from './corpus.ts';
import { STATES } from './places.ts';
import { classOf } from '#lib/map/flat/standing-class.ts';

/** The class of every state under a viewpoint, as it has to be. */
export function classesIn(viewpoint: string): Record<string, string> {
	const { countries } = viewpointOf(viewpoint);
	return Object.fromEntries(STATES.map(({ id }) => [id, classOf(countries[id])]));
}

/** The class of every state, as the page has it. */
export const classesOf = (page: Page): Promise<Record<string, string>> =>
	page
		.locator('.world a[data-state]')
		.evaluateAll((shapes) =>
			Object.fromEntries(
				shapes.map((shape) => [
					shape.getAttribute('data-state') ?? '',
					shape.getAttribute('class') ?? '',
				]),
			),
		);

/** The states whose class a switch has to change, sorted. */
export function changes(from: string, to: string): string[] {
	const [before, after] = [classesIn(from), classesIn(to)];
	return Object.keys(before)
		.filter((state) => before[state] !== after[state])
		.sort();
}

interface Watched {
	mutations: { type: string; attribute: string | null; state: string | null; still: boolean }[];
}

/** Writes down whatever changes below the layer of the countries from now on; returns how to read it. */
export async function watchCountries(page: Page) {
	await page.locator('.world .countries').evaluate((layer) => {
		const watched = window as unknown as Watched;
		watched.mutations = [];
		new MutationObserver((records) => {
			for (const { type, attributeName, target, oldValue } of records) {
				const element = target as Element;
				watched.mutations.push({
					type,
					attribute: attributeName,
					state: element.getAttribute('data-state'),
					still: oldValue === element.getAttribute(attributeName ?? ''),
				});
			}
		}).observe(layer, {
			subtree: true,
			childList: true,
			characterData: true,
			attributes: true,
			attributeOldValue: true,
		});
	});
	return () => page.evaluate(() => (window as unknown as Watched).mutations);
}
