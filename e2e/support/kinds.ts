import { expect, type Page } from '@playwright/test';
import { addressOf, ELSEWHERE, HOME, regions } from './corpus.ts';
import { isReady } from './map.ts';
import { rests } from './rest.ts';
import { FOLDED } from '#lib/theme/sizes.ts';

/** The region whose page is the heaviest; `scripts/budgets.json` measures it. */
const HEAVIEST = 'south-asia';
const region = regions[0]!.id;

/** A kind of page that the site has, and one address of it. */
export interface Kind {
	kind: string;
	address: string;
	hasMap?: true;
	/** Whether the panel stands open, which on a narrow screen is a sheet. */
	hasPanel?: true;
}

export const KINDS: readonly Kind[] = [
	{ kind: 'home', address: '/', hasMap: true },
	{ kind: 'viewpoint', address: addressOf(ELSEWHERE.id), hasMap: true },
	{ kind: 'region', address: `/${HOME}/region/${HEAVIEST}`, hasMap: true, hasPanel: true },
	{ kind: 'selected country', address: '/?country=LBY', hasMap: true, hasPanel: true },
	{ kind: 'country page', address: '/country/LBY' },
	{ kind: 'document to be read', address: '/read/ummah-pivot', hasMap: true },
	{ kind: 'all viewpoints at once', address: '/compare' },
	{ kind: 'matrix', address: '/compare/matrix' },
	{ kind: 'two viewpoints', address: '/compare/two' },
	{ kind: 'pair', address: '/pair/RUS-CHN' },
	{ kind: 'about', address: '/about' },
	{ kind: 'search', address: '/search?q=alliance' },
	{ kind: 'data', address: '/data' },
	{ kind: 'presenter', address: '/present' },
	{ kind: 'embed', address: `/embed/${HOME}`, hasMap: true },
	{ kind: 'embed of a region', address: `/embed/${HOME}/region/${region}`, hasMap: true },
	{ kind: 'embed of quotes', address: '/embed/read/ummah-pivot' },
	{ kind: 'not found', address: '/no/such/page' },
];

/** What the browser and Kit say on the console of a page that the server does not have. */
export const MISSING = /status of 404|Not found: \//;

/** Opens a page of a kind, and waits until all that belongs to it is there and the page rests. */
export async function openKind(page: Page, { address, hasMap, hasPanel }: Kind): Promise<void> {
	await page.goto(address);
	if (hasMap) await isReady(page);
	else await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	if (hasPanel) {
		await expect(page.locator('#panel h2')).toBeVisible();
		const isFolded = await page.evaluate((folded) => matchMedia(folded).matches, FOLDED);
		if (isFolded) await expect(page.locator('.screen[data-sheet]')).toBeVisible();
	}
	await rests(page);
}
