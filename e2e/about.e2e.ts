import { axeViolations } from './support/axe.ts';
import { documents, groups, viewpoints } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';

test.beforeEach(async ({ page }) => {
	await page.goto('/about');
});

test('every document stands with its source and its rights', async ({ page }) => {
	const section = page.locator('#documents');
	for (const { title, rights, source } of documents) {
		await expect(section).toContainText(title);
		await expect(section).toContainText(rights);
		await expect(section).toContainText(source);
	}
});

test('the coverage has a row for each document and the sentences of each viewpoint', async ({
	page,
}) => {
	const table = page.getByRole('region', { name: 'Coverage of the documents' });
	await expect(table.getByRole('row')).toHaveCount(documents.length + 1);
	for (const { document, subject, countries } of viewpoints) {
		const carrying = new Set(Object.values(countries).map(({ relation }) => relation));
		expect(carrying.size, `${document}/${subject}`).toBeGreaterThan(0);
	}
	await expect(table.locator('.carried li')).toHaveCount(viewpoints.length);
});

test('groups have their definitions, disputes their reasons, rights somebody to turn to', async ({
	page,
}) => {
	for (const { definition } of groups) {
		await expect(page.locator('#groups')).toContainText(definition);
	}
	await expect(page.locator('#boundaries')).toContainText('Crimea, drawn with Ukraine');
	await expect(page.locator('#rights')).toContainText('they have not given an address here');
});

test('the contents lead to the sections', async ({ page }) => {
	const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
	for (const link of await links.all()) {
		const anchor = (await link.getAttribute('href'))!;
		await expect(page.locator(anchor)).toHaveCount(1);
	}
	await links.last().click();
	await expect(page.locator('#data')).toBeInViewport();
});

test('no rule of accessibility is broken, narrow or wide', async ({ page }) => {
	for (const width of [320, 1366]) {
		await page.setViewportSize({ width, height: 800 });
		expect(await axeViolations(page)).toEqual([]);
		const wider = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(wider).toBe(0);
	}
});
