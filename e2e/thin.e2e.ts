import type { Locator, Page } from '@playwright/test';
import { classesOf } from './support/classes.ts';
import { addressOf, groups, relations, viewpoints } from './support/corpus.ts';
import { fullUnless } from './support/full.ts';
import { expect, test } from './support/guard.ts';
import { classified, grouped, isThroughGroup, thin, withHistory } from './support/thin.ts';
import { framesPass, openMap, showsViewpoint } from './support/map.ts';
import { softIn } from '#lib/map/flat/outlined.ts';
import { classOf } from '#lib/map/flat/standing-class.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';

// How thin and partial maps say that they are: by what is published, not by what the page computes.

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const legendOf = (page: Page): Locator => page.getByRole('region', { name: 'Legend' });
const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

// What the pages say is read from their files: e2e/built/thin.spec.ts; names and outlines one by one:
// src/lib/map/names/Names.svelte.spec.ts, src/lib/map/flat/Outlines.svelte.spec.ts.
for (const viewpoint of viewpoints) {
	const tag = fullUnless(viewpoint === thin.find((each) => withHistory.includes(each)));
	test(`${viewpoint.id}: its page letters what is published, with its history${tag}`, async ({
		page,
	}) => {
		await openMap(page, `${addressOf(viewpoint.id)}?history`);
		if (thin.includes(viewpoint)) await checkLettering(page, viewpoint);
		await checkPast(page, viewpoint);
	});
}

/** Each of the few countries is lettered with its category. */
async function checkLettering(page: Page, viewpoint: Viewpoint) {
	const lettered = page.locator('.world .lettered');
	await expect(lettered).toHaveCount(classified(viewpoint).length);
	const words = await lettered.evaluateAll((texts) =>
		texts.map((text) => text.querySelector('tspan')?.textContent ?? ''),
	);
	expect(words.filter((category) => category === '')).toEqual([]);

	// No lettering lies on another, and each stands on its country or has a line from it.
	const boxes = await lettered.evaluateAll((texts) =>
		texts.map((text) => text.getBoundingClientRect().toJSON() as DOMRect),
	);
	const overlaps = boxes.flatMap((a, i) =>
		boxes
			.slice(i + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
	);
	expect(overlaps).toEqual([]);
	const view = page.viewportSize()!;
	const outside = boxes.filter(
		(box) => box.left < 0 || box.right > view.width || box.top < 0 || box.bottom > view.height,
	);
	expect(outside).toEqual([]);
}

/** Every country with a past has its outline, and no other. */
async function checkPast(page: Page, viewpoint: Viewpoint) {
	const objects = relations.filter(
		(r) =>
			r.document === viewpoint.document &&
			r.subject === viewpoint.subject &&
			r.scope === 'history' &&
			(r.objectKind === 'country' || r.objectKind === 'group'),
	);
	const own = Object.keys(viewpoint.countries).filter(
		(country) => viewpoint.countries[country]?.category === 'self',
	);
	const countries = objects
		.flatMap(({ object }) => groups.find(({ id }) => id === object)?.members ?? [object])
		.filter((country) => !own.includes(country));
	await framesPass(page);
	const outlined = await page
		.locator('.world .past.under')
		.evaluateAll((uses) => uses.map((use) => use.getAttribute('href')!.slice('#s-'.length)));
	expect(outlined.sort()).toEqual([...new Set(countries)].sort());
}

test('what is reported is lettered and told as reported @full', async ({ page }) => {
	const reported = thin.find((viewpoint) =>
		classified(viewpoint).some(([, { voice }]) => voice !== 'author'),
	)!;
	const [country, standing] = classified(reported).find(([, { voice }]) => voice !== 'author')!;
	await openMap(page, addressOf(reported.id));
	await expect(page.locator('.world .lettered', { hasText: 'as reported' })).not.toHaveCount(0);
	const soft = softIn(reported.countries).find(({ states }) => states.includes(country))!;
	await expect(page.locator(`.world .edge[href="#${soft.id}"]`)).toBeAttached();
	await page.locator(`[data-state="${country}"]`).focus();
	await expect(page.locator('.world .tip')).toContainText(
		`according to ${standing.voice}, as the document reports`,
	);
});

test.describe('by name only', () => {
	const viewpoint = grouped.toSorted((a, b) => classified(b).length - classified(a).length)[0]!;
	const wanted = (byName: boolean) => {
		const named = relations.filter(
			(r) =>
				r.document === viewpoint.document &&
				r.subject === viewpoint.subject &&
				r.overall &&
				r.objectKind === 'country',
		);
		return Object.fromEntries(
			Object.entries(viewpoint.countries).flatMap(([country, standing]) => {
				if (!byName || !isThroughGroup(standing)) return [[country, classOf(standing)]];
				return named.some(({ object }) => object === country) ? [[country, 'mentioned']] : [];
			}),
		);
	};
	const drawn = async (page: Page) =>
		Object.fromEntries(Object.entries(await classesOf(page)).filter(([, classes]) => classes));

	test('stands in the address, takes the colours away that come through groups, gives them back, and stays on from viewpoint to viewpoint', async ({
		page,
	}) => {
		await openMap(page, `${addressOf(viewpoint.id)}?by-name`);
		await expect.poll(() => drawn(page)).toEqual(wanted(true));
		const box = legendOf(page).getByRole('checkbox', { name: 'by name only' });
		await box.uncheck();
		await expect.poll(() => drawn(page)).toEqual(wanted(false));
		await expect(page).not.toHaveURL(/by-name/);
		await box.check();
		await expect.poll(() => drawn(page)).toEqual(wanted(true));
		await expect(page).toHaveURL(/\?by-name$/);
		await expect(box).toBeFocused();
		const left = Object.values(wanted(true)).filter(
			(classes) => !/^(self|mentioned)/.test(classes),
		).length;
		await expect(heading(page)).toContainText(
			`by name only, ${left || 'none'} of ${classified(viewpoint).length} countries`,
		);

		// Where something is typed or ticked, keys are not the map's.
		await box.evaluate((field) => (field as HTMLElement).blur());
		await page.keyboard.press('.');
		const next = viewpoints[(viewpoints.indexOf(viewpoint) + 1) % viewpoints.length]!;
		await showsViewpoint(page, next.id);
		await expect(page).toHaveURL(/by-name$/);
		const through = Object.values(await drawn(page)).filter((classes) => /through/.test(classes));
		expect(through).toEqual([]);
	});
});

test('a frame says how thin a map is, and follows the switches @full', async ({ page }) => {
	const viewpoint = grouped[0]!;
	await openMap(page, `/embed/${viewpoint.id}?by-name&history`);
	await expect(heading(page)).toContainText('by name only');
	await expect(page.locator('.world .through')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Open full map' })).toHaveAttribute(
		'href',
		/by-name&history$/,
	);
});

test('the categories are explained, with what no map can show @full', async ({ page }) => {
	await openMap(page, addressOf('too-alone/CHN'));
	const link = legendOf(page).getByRole('link', { name: /^Categories/ });
	await link.click();
	const dialog = page.getByRole('dialog', { name: /what the categories mean/ });
	await expect(dialog).toContainText('Shanghai Cooperation Organization');
	await expect(dialog).toContainText('“some Southeast Asian countries”');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(link).toBeFocused();
});
