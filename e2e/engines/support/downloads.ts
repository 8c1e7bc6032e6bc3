import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Browser, Tab } from './browser.ts';
import { clickButton, isThere, openMap, wordsOf } from './pages.ts';

/** Opens the dialog of downloads on a page with a map. */
export async function openDialog(tab: Tab, address: string): Promise<void> {
	await openMap(tab, address);
	await clickButton(tab, 'Download');
	await isThere(tab, 'dialog[open] form');
}

/** What the dialog says of the file that was asked for last. */
export const saidIn = (tab: Tab): Promise<string> => wordsOf(tab, 'dialog[open] [role="status"]');

/** Chooses a format in the dialog by the beginning of its label, and asks for the file. */
export async function askFor(tab: Tab, format: string): Promise<void> {
	await clickButton(tab, format);
	await tab.evaluate(() =>
		document.querySelector('dialog[open] [type="submit"]')!.setAttribute('aria-label', 'Make it'),
	);
	await clickButton(tab, 'Make it');
}

/**
 * Takes a file of a format.
 *
 * @returns the file, once it is in the folder of downloads as a whole
 */
export async function take(
	{ tab, downloads }: Browser,
	format: string,
	ending: string,
): Promise<Buffer> {
	const file = join(downloads, `vantage-ummah-pivot-RUS-LBY.${ending}`);
	expect(existsSync(file)).toBe(false);
	await askFor(tab, format);
	await expect
		.poll(() => saidIn(tab), { timeout: 120_000 })
		.toMatch(new RegExp(`\\.${ending}, .* is in your downloads`));
	await expect
		.poll(() =>
			readdirSync(downloads).filter(
				(name) => !name.startsWith('vantage-') || /\.(part|wkdownload)$/.test(name),
			),
		)
		.toEqual([]);
	await expect.poll(() => existsSync(file) && readFileSync(file).length).toBeGreaterThan(0);
	return readFileSync(file);
}
