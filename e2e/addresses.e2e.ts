import { addressOf, ELSEWHERE, HOME, regions } from './support/corpus.ts';
import { fullUnless } from './support/full.ts';
import { expect, test } from './support/guard.ts';
import { MISSING } from './support/kinds.ts';
import { isReady, openMap, pointOn, showsViewpoint } from './support/map.ts';
import { chooserOf, headingOf, passagesOf } from './support/panel.ts';

test.use({
	viewport: { width: 1366, height: 768 },
	contextOptions: { reducedMotion: 'reduce' },
	allowed: { findings: [MISSING] },
});

const region = regions[0]!;

test('an address of a viewpoint and a country opens both, and again on reload', async ({
	page,
}) => {
	const second = `${addressOf(ELSEWHERE.id)}?country=LBY`;
	await openMap(page, second);
	await showsViewpoint(page, ELSEWHERE.id);
	await expect(headingOf(page)).toHaveText(/^Libya/);

	await page.reload();
	await isReady(page);
	await showsViewpoint(page, ELSEWHERE.id);
	await expect(headingOf(page)).toHaveText(/^Libya/);
	await expect(page).toHaveURL(second);
});

test('back and forward lead through switches and selections', async ({ page }) => {
	await openMap(page, '/');
	await chooserOf(page)
		.locator(`[href$="${addressOf(ELSEWHERE.id)}"]`)
		.first()
		.click();
	await expect(page).toHaveURL(addressOf(ELSEWHERE.id));
	const name = { on: `[data-region-name="${region.id}"]` };
	await page.mouse.click(...(await pointOn(page, name)));
	await expect(headingOf(page)).toHaveText(region.name);

	await page.goBack();
	await expect(page).toHaveURL(addressOf(ELSEWHERE.id));
	await expect(headingOf(page)).toBeHidden();
	await showsViewpoint(page, ELSEWHERE.id);
	await page.goBack();
	await showsViewpoint(page, HOME);
	await expect(page).toHaveURL('/');
	await page.goForward();
	await showsViewpoint(page, ELSEWHERE.id);
	await page.goForward();
	await expect(headingOf(page)).toHaveText(region.name);
	await expect(page).toHaveURL(`${addressOf(ELSEWHERE.id)}/region/${region.id}`);
});

test('a region and a country together have an address', async ({ page }) => {
	const country = region.focus[0]!;
	await openMap(page, `${addressOf(ELSEWHERE.id)}/region/${region.id}?country=${country}`);
	await expect(headingOf(page)).toHaveText(/^Libya · North Africa/);
	await showsViewpoint(page, ELSEWHERE.id);
	await expect.poll(() => passagesOf(page)).toEqual(region.passages);
});

test('a country that is none is as if it were not asked for', async ({ page }) => {
	await openMap(page, '/?country=XYZ');
	await expect(headingOf(page)).toBeHidden();
	await showsViewpoint(page, HOME);
});

/** The cases that stand for the others. */
const COMMON: readonly string[] = ['/country/lby', '/country/LBX', `/${HOME}/region/gulff`];

for (const [asked, meant] of [
	['/country/lby', '/country/LBY'],
	[`/${HOME.toLowerCase()}`, '/'],
	[`/${ELSEWHERE.id.toLowerCase()}`, addressOf(ELSEWHERE.id)],
	[`/embed/${ELSEWHERE.id.toLowerCase()}`, `/embed/${ELSEWHERE.id}`],
	[`/${HOME.toLowerCase()}/region/${region.id}`, `/${HOME}/region/${region.id}`],
] as const) {
	test(`${asked} leads to ${meant}${fullUnless(COMMON.includes(asked))}`, async ({ page }) => {
		await page.goto(asked);
		await expect(page).toHaveURL(meant);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Libya|The world seen from/);
	});
}

test('/ummah-pivot/RUS shows the home’s map', async ({ page }) => {
	await openMap(page, `/${HOME}`);
	await showsViewpoint(page, HOME);
});

for (const { asked, said, near } of [
	{ asked: '/country/LBX', said: /country.*“LBX”/, near: '/country/LBY' },
	{ asked: '/ummah-pivott/RUS', said: /document “ummah-pivott”/, near: '/' },
	{ asked: `/${ELSEWHERE.document}/QQQ`, said: /“QQQ”/, near: addressOf(ELSEWHERE.id) },
	{ asked: `/${HOME}/region/gulff`, said: /region “gulff”/, near: `/${HOME}/region/gulf` },
	{ asked: '/abuot', said: /\/abuot/, near: '/about' },
]) {
	test(`${asked} is not found, and says so${fullUnless(COMMON.includes(asked))}`, async ({
		page,
	}) => {
		const response = await page.goto(asked);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(said);
		await expect(page).toHaveTitle(/Not found/);
		const offered = page.getByRole('listitem').getByRole('link');
		await expect
			.poll(() =>
				offered.evaluateAll((links) =>
					links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
				),
			)
			.toContain(near);
	});
}
