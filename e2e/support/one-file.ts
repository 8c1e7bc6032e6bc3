import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { isReady } from './map.ts';

const folder = mkdtempSync(join(tmpdir(), 'vantage-'));
mkdirSync(join(folder, 'Vortrag über die Welt'));

/** Once all tests of a file have run. */
export const removeFiles = () => rmSync(folder, { recursive: true });

/**
 * Opens one of the two files by its address on the disk; returns what is asked for from now on, the files apart.
 *
 * @param made the file as it was downloaded; by default the one that the build has made
 */
export async function openFile(
	page: Page,
	name: string,
	fragment = '',
	made: string | URL = new URL(`../../build/offline/${name}`, import.meta.url),
): Promise<string[]> {
	const path = join(folder, 'Vortrag über die Welt', name);
	copyFileSync(made, path);
	const address = pathToFileURL(path).href;
	const asked: string[] = [];
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(pathToFileURL(folder).href) && !url.startsWith('data:')) asked.push(url);
	});
	await page.context().setOffline(true);
	await page.goto(address + fragment);
	await isReady(page);
	return asked;
}
