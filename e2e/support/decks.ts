import type { Page } from '@playwright/test';
import { expect } from './guard.ts';
import { isReady } from './map.ts';
import type { Deck } from '#lib/deck/types.ts';
import { readFragment } from '#lib/deck/link.ts';

export { decks } from './supplied-decks.ts';

export const step = (page: Page, n: number) =>
	page.getByLabel(`Title of step ${n}`, { exact: true });
export const steps = (page: Page) => page.locator('.editor ol > li');
export const titles = (page: Page) =>
	page.locator('.editor ol input').evaluateAll((fields) =>
		fields.map((field) => {
			const { value, placeholder } = field as HTMLInputElement;
			return value || placeholder;
		}),
	);

/** Opens the workshop, with a copy of the first deck of the site in it. */
export async function openCopy(page: Page) {
	await page.goto('/present');
	await page.getByRole('button', { name: /Make a copy.*seven regions/ }).click();
	await expect(steps(page)).toHaveCount(8);
}

/** Shows a deck of the site on stage, with its words. */
export async function openStage(page: Page, query = 'deck=seven-regions&step=1') {
	await page.goto(`/present?${query}`);
	await expect(page.locator('.stage')).toBeVisible();
	await isReady(page);
	await expect(page.locator('.stage blockquote')).toBeVisible();
}

export const showsStep = (page: Page, n: number) =>
	expect(page.locator('.stage nav .count')).toHaveText(`${n} / 8`);

/** The deck that the address of a page holds, as who gets the link will read it. */
export async function deckIn(page: Page): Promise<Deck> {
	const read = await readFragment(new URL(page.url()).hash);
	if ('problem' in read) throw new Error(read.problem);
	return read.deck;
}
