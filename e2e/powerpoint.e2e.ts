import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { all, identity, open, relationships, textOf, theOne } from '#lib/picture/pptx/spec/read.ts';
import { viewpointOf } from './support/corpus.ts';
import { claims } from '#lib/atlas/categories.ts';

test('a view is taken away as a slide, made in the browser', async ({ page, baseURL }) => {
	const elsewhere: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('blob:'))
			elsewhere.push(request.url());
	});
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));

	await page.goto('/alliances-and-allies/CHN');
	await page.getByRole('button', { name: 'Download', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Download this view' });
	await dialog.getByRole('radio', { name: /^PowerPoint/ }).check();
	const begun = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Download', exact: true }).click();
	const download = await begun;
	expect(download.suggestedFilename()).toBe('vantage-alliances-and-allies-CHN.pptx');

	const parts = open(readFileSync(await download.path()));
	expect([...parts].flatMap(([, { faults }]) => faults)).toEqual([]);
	const slide = parts.get('ppt/slides/slide1.xml');
	if (!slide) throw new Error('No slide');
	const shapes = theOne(slide, 'Countries').children.filter(({ name }) => name === 'p:sp');
	const coloured = Object.values(viewpointOf('alliances-and-allies/CHN').countries).filter(
		({ category }) => claims(category),
	);
	const told = shapes.filter(
		(shape) =>
			!/: (?:Not named|no state’s|Named only|Vantage)$/.test(identity(shape)['descr'] ?? ''),
	);
	expect(shapes.length).toBeGreaterThan(195);
	expect(told).toHaveLength(coloured.length);
	expect(all(slide, 'a:pattFill').length).toBeGreaterThan(20);
	expect(textOf(theOne(slide, 'Source and version'))).toContain(
		'Shows what the document says, not what is so.',
	);
	expect(relationships(parts, 'ppt/slides/slide1.xml').filter(({ outside }) => outside)).toEqual([
		expect.objectContaining({ target: new URL('/alliances-and-allies/CHN', baseURL).href }),
	]);
	expect(elsewhere).toEqual([]);
	expect(errors).toEqual([]);
});
