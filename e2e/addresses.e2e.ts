import { addressOf, ELSEWHERE, HOME, regions } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { MISSING } from './support/kinds.ts';
import { isReady, openMap, pointOn, showsViewpoint } from './support/map.ts';
import { chooserOf, headingOf, passagesOf } from './support/panel.ts';
import { rests } from './support/rest.ts';

test.use({
	viewport: { width: 1366, height: 768 },
	contextOptions: { reducedMotion: 'reduce' },
	allowed: { findings: [MISSING] },
});

const region = regions[0]!;

test('an address of a viewpoint, a region and a country opens all of them, and again on reload; a country that is none is as if it were not asked for', async ({
	page,
}) => {
	const country = region.focus[0]!;
	const address = `${addressOf(ELSEWHERE.id)}/region/${region.id}?country=${country}`;
	const showsAll = async () => {
		await expect(page).toHaveURL(address);
		await expect(headingOf(page)).toHaveText(/^Libya · North Africa/);
		await showsViewpoint(page, ELSEWHERE.id);
		await expect.poll(() => passagesOf(page)).toEqual(region.passages);
	};
	await openMap(page, address);
	await showsAll();
	await page.reload();
	await isReady(page);
	await showsAll();

	await openMap(page, `/${HOME}?country=XYZ`);
	await showsViewpoint(page, HOME);
	await rests(page);
	await expect(headingOf(page)).toBeHidden();
});

test('an address of a viewpoint and a country opens both, and again on reload @full', async ({
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

test('back and forward lead through switches and selections @full', async ({ page }) => {
	await openMap(page, '/');
	await chooserOf(page)
		.locator(`[href$="${addressOf(ELSEWHERE.id)}"]`)
		.first()
		.click();
	await expect(page).toHaveURL(addressOf(ELSEWHERE.id));
	await page.getByRole('checkbox', { name: 'regions', exact: true }).check();
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

const MOVED = [
	['/country/lby', '/country/LBY'],
	[`/${HOME.toLowerCase()}`, '/'],
	[`/${ELSEWHERE.id.toLowerCase()}`, addressOf(ELSEWHERE.id)],
	[`/embed/${ELSEWHERE.id.toLowerCase()}`, `/embed/${ELSEWHERE.id}`],
	[`/${HOME.toLowerCase()}/region/${region.id}`, `/${HOME}/region/${region.id}`],
] as const;
const UNKNOWN = [
	{ asked: '/country/LBX', said: /country.*“LBX”/, near: '/country/LBY' },
	{ asked: '/ummah-pivott/RUS', said: /document “ummah-pivott”/, near: '/' },
	{ asked: `/${ELSEWHERE.document}/QQQ`, said: /“QQQ”/, near: addressOf(ELSEWHERE.id) },
	{ asked: `/${HOME}/region/gulff`, said: /region “gulff”/, near: `/${HOME}/region/gulf` },
	{ asked: '/abuot', said: /\/abuot/, near: '/about' },
];

test('an address that is none is not found; an anchor that is none is as if it were not there @full', async ({
	page,
}) => {
	await page.goto('/%E0%A4%A');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^There is no page at/);
	await page.getByRole('link', { name: 'The map' }).click();
	await isReady(page);
	await page.goto('/about#%');
	await expect(page.locator('html[data-taken]')).toBeAttached();
	await page.evaluate(() => (location.hash = '#%E0%A4'));
	await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Map' }).click();
	await isReady(page);
});

for (const { cases, moved, unknown, tag } of [
	{
		cases: 'a country',
		moved: MOVED.slice(0, 1),
		unknown: UNKNOWN.filter(({ asked }) => /LBX|gulff/.test(asked)),
		tag: '',
	},
	{ cases: 'anything', moved: MOVED, unknown: UNKNOWN, tag: ' @full' },
]) {
	test(`an address that spells ${cases} in the wrong case leads to the right one; what is not there is not found, says so and offers what is near${tag}`, async ({
		page,
	}) => {
		for (const [asked, meant] of moved) {
			await page.goto(asked);
			await expect(page).toHaveURL(meant);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Libya|The world seen from/);
		}
		for (const { asked, said, near } of unknown) {
			const response = await page.goto(asked);
			expect(response?.status(), asked).toBe(404);
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
		}
	});
}
