import { readFileSync } from 'node:fs';
import { firstView } from '../scripts/first-view.mjs';
import type { Budget } from '../scripts/budgets.mjs';
import { expect, test } from './support/guard.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const views = (read('../scripts/budgets.json') as Budget[]).filter(({ of }) => of === 'first-view');
const manifest = read('../.svelte-kit/output/client/.vite/manifest.json');
const build = new URL('../build', import.meta.url).pathname;

// What budgets.json says of a page is read from its files; this is what a browser makes of them.
for (const { name, page: file = '', data = [] } of views) {
	test(`the ${name} loads nothing that its budget does not count`, async ({ page }) => {
		const view = await firstView(build, file, { data, manifest });
		const counted = [...(view?.files ?? []), ...(view?.fonts ?? [])].map(({ path }) => path);
		expect(counted).toContain(file);

		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
		await page.goto(`/${file.replace(/(?:index)?\.html$/, '')}`, { waitUntil: 'networkidle' });

		const pages = asked.filter((path) => !/\.\w+$/.test(path));
		expect(pages).toHaveLength(1);
		// Icons belong to the browser's window, and are asked for when it likes.
		const assets = asked.filter((path) => /\.\w+$/.test(path) && !path.startsWith('favicon'));
		expect(assets.filter((path) => !counted.includes(path))).toEqual([]);
	});
}
