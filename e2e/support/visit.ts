import type { Page } from '@playwright/test';
import { isReady } from './map.ts';
import type { KINDS } from './kinds.ts';

/** Opens a page of a kind and waits until its script has run. */
export async function visit(
	page: Page,
	{ address, hasMap }: Pick<(typeof KINDS)[number], 'address' | 'hasMap'>,
): Promise<void> {
	await page.goto(address);
	if (hasMap) await isReady(page);
	else await page.getByRole('heading', { level: 1 }).waitFor();
	await page.waitForLoadState('networkidle');
}
