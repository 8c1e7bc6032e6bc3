import { readdirSync, readFileSync, rmSync } from 'node:fs';
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
 * @param name that it has to have
 * @returns the file, once it is in the folder of downloads as a whole
 */
export async function take(
	{ tab, downloads }: Browser,
	format: string,
	name: string,
): Promise<Buffer> {
	await askFor(tab, format);
	await expect.poll(() => saidIn(tab), { timeout: 120_000 }).toMatch(`${name}, `);
	expect(await saidIn(tab)).toContain('is in your downloads');
	// What is not whole yet stands there under another name.
	await expect.poll(() => readdirSync(downloads)).toEqual([name]);
	const path = join(downloads, name);
	await expect.poll(() => readFileSync(path).length).toBeGreaterThan(0);
	const file = readFileSync(path);
	rmSync(path);
	return file;
}
