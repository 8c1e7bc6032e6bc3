import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Budget } from '../scripts/budgets.mjs';
import { firstView, type Manifest } from '../scripts/first-view.mjs';
import { axeViolations, COLOUR_RULES } from './support/axe.ts';
import { ELSEWHERE } from './support/corpus.ts';
import { fullUnless } from './support/full.ts';
import { expect, test } from './support/guard.ts';
import { KINDS, MISSING, openKind } from './support/kinds.ts';
import { isReady, resize, showsViewpoint } from './support/map.ts';
import { rests } from './support/rest.ts';

// One visit to each kind of page, at which everything is looked at that holds for all of them. That no
// page causes an error, breaks its policy or asks another origin is what the guard of every test sees.

test.use({ allowed: { findings: [MISSING] }, contextOptions: { reducedMotion: 'reduce' } });
// On a busy machine, axe takes long.
test.describe.configure({ timeout: 120_000 });

const WIDE = { width: 1366, height: 768 };
const NARROW = { width: 320, height: 640 };

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const budgets = (read('../scripts/budgets.json') as Budget[]).filter(
	({ of }) => of === 'first-view',
);
const addressOfFile = (file = '') => `/${file.replace(/(?:index)?\.html$/, '')}`;

/** Writes down what a page asks for from now on: paths below the site, without what the window asks for. */
function asks(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const path = new URL(request.url()).pathname.slice(1);
		// Icons belong to the browser's window, and are asked for when it likes.
		if (!path.startsWith('favicon')) asked.push(path);
	});
	return asked;
}

/** What a budget counts, which is read from the files; here it is held against what a browser makes of them. */
async function countedBy({ page: file = '', data = [] }: Budget): Promise<string[]> {
	const manifest = read('../.svelte-kit/output/client/.vite/manifest.json');
	const build = new URL('../build', import.meta.url).pathname;
	const view = await firstView(build, file, { data, manifest });
	const counted = [...(view?.files ?? []), ...(view?.fonts ?? [])].map(({ path }) => path);
	expect(counted).toContain(file);
	// What places names anew comes by itself once the page is idle: until then they stand as they were served.
	const live = file.startsWith('embed/')
		? readdirSync(`${build}/_app/immutable/embed`).map((name) => `_app/immutable/embed/${name}`)
		: filesOf(manifest, 'src/lib/map/names/live.ts');
	return [
		...counted,
		...live.filter((path) => !file.startsWith('embed/') || /\/live\./.test(path)),
	];
}

/** What it does that in; Vite's manifest has no workers. */
/** What comes once the browser is idle: what places names, and the viewpoints that a switch leads to. */
const ONCE_IDLE = /\/placer\.worker-|^corpus\/near\//;

/** The files of a module that comes later, and of what it imports. */
function filesOf(manifest: Manifest, source: string): string[] {
	const { file, imports = [] } = manifest[source]!;
	return [file, ...imports.flatMap((imported) => filesOf(manifest, imported))];
}

async function expectNoOverflow(page: Page, ...widths: number[]) {
	for (const width of widths) {
		await resize(page, { width, height: 800 });
		const seen = await page.evaluate(() => {
			// Including areas that only the keyboard can scroll.
			scrollTo({ left: 10_000, behavior: 'instant' });
			return { width: document.documentElement.scrollWidth, scrolled: scrollX };
		});
		expect(seen).toEqual({ width, scrolled: 0 });
	}
}

/** What axe finds in the light, and in the dark of what hangs on colours. */
async function expectNoViolations(
	page: Page,
	{ inTheDark, disabled = [] }: { inTheDark: boolean; disabled?: string[] },
) {
	const at = `${page.viewportSize()!.width} pixels`;
	expect(await axeViolations(page, { disabled }), at).toEqual([]);
	if (!inTheDark) return;
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await axeViolations(page, { rules: COLOUR_RULES }), `${at}, dark`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });
}

/** Kinds that differ from another one in nothing but what their map or their panel shows. */
const ALIKE = ['viewpoint', 'selected country', 'embed of a region'];

for (const kind of KINDS) {
	const budget = budgets.find(({ page }) => addressOfFile(page) === kind.address);
	const within = budget ? 'loads nothing that its budget does not count, ' : '';
	const tag = fullUnless(!ALIKE.includes(kind.kind));
	test(`${kind.kind}: ${within}has a policy, and opened wide or narrow breaks no rule of accessibility and overflows nowhere${tag}`, async ({
		page,
		guard,
	}) => {
		// The colours are the same on every page.
		const inTheDark = kind === KINDS[0];
		const asked = asks(page);
		await page.setViewportSize(WIDE);
		await openKind(page, kind);
		if (budget) {
			const counted = await countedBy(budget);
			expect(asked.filter((path) => !/\.\w+$/.test(path))).toHaveLength(1);
			const assets = asked.filter((path) => /\.\w+$/.test(path));
			expect(assets.filter((path) => !counted.includes(path) && !ONCE_IDLE.test(path))).toEqual([]);
		}
		// Whether a target is too small takes as long as all the rest, and is seen where room is scarce. Other
		// pages than the first have nothing wide that they have not narrow; the full run looks at all.
		if (kind === KINDS[0]) await expectNoViolations(page, { inTheDark, disabled: ['target-size'] });
		await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveAttribute(
			'content',
			/default-src 'none'/,
		);
		await expectNoOverflow(page, 1366, 2560);

		await page.setViewportSize(NARROW);
		await openKind(page, kind);
		await expectNoViolations(page, { inTheDark });
		await expectNoOverflow(page, 240, 320, 768);
		expect(guard.findings.filter((finding) => !MISSING.test(finding))).toEqual([]);
	});

	test(`${kind.kind}: breaks no rule at all, wide or narrow, light or dark @full`, async ({
		page,
	}) => {
		for (const size of [WIDE, NARROW]) {
			await page.setViewportSize(size);
			await openKind(page, kind);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				const found = await axeViolations(page, { everything: true });
				expect(found, `${size.width} pixels, ${colorScheme}`).toEqual([]);
			}
		}
	});
}

test('every first view that has a budget is one of these kinds', () => {
	const addresses = KINDS.map(({ address }) => address);
	expect(addresses).toEqual(expect.arrayContaining(budgets.map(({ page }) => addressOfFile(page))));
});

// Each in itself: Find, ShareDialog and Shortcuts.svelte.spec.ts.
test('the dialogs Share, Find and Keys break no rule of accessibility with the page behind them, wide, dark or narrow @full', async ({
	page,
}) => {
	const siteButton = (name: string) =>
		page.getByRole('navigation', { name: 'Site' }).getByRole('button', { name });
	await page.setViewportSize(WIDE);
	await openKind(page, KINDS[0]!);
	for (const [name, open, content] of [
		['Share this view', () => siteButton('Share').click(), 'textbox'],
		['Find', () => siteButton('Find').click(), 'combobox'],
		['Keys', () => page.keyboard.press('?'), 'checkbox'],
	] as const) {
		await open();
		const dialog = page.getByRole('dialog', { name });
		await expect(dialog.getByRole(content).first()).toBeVisible();
		await rests(page);
		expect(await axeViolations(page), name).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await axeViolations(page), `${name}, dark`).toEqual([]);
		await page.emulateMedia({ colorScheme: 'light' });
		await resize(page, NARROW);
		expect(await axeViolations(page), `${name}, narrow`).toEqual([]);
		await resize(page, WIDE);
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
	}
});

test('a switch and a navigation keep the policy, and the contents of the about page lead to its sections', async ({
	page,
	guard,
}) => {
	await openKind(page, KINDS[0]!);
	await page.keyboard.press('.');
	await expect(page).not.toHaveURL(/\/$/);
	await page.goBack();
	await page.getByRole('link', { name: 'About' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Vantage');
	await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').last().click();
	await expect(page.locator('#data')).toBeInViewport();
	await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Map' }).click();
	await isReady(page);
	await page.goto(`/${ELSEWHERE.id}`);
	await isReady(page);
	await showsViewpoint(page, ELSEWHERE.id);
	expect(guard.findings).toEqual([]);
});

test.describe('the guard', () => {
	test.use({ allowed: { findings: [/policy|trusted|elsewhere\.invalid/i] } });

	test('notices a breach of the policy', async ({ page, guard }) => {
		await page.goto('/about');
		await page.evaluate(() => {
			void import(String('data:text/javascript,window.intruded = true')).catch(() => undefined);
			try {
				document.body.insertAdjacentHTML('beforeend', '<p>Intruded</p>');
			} catch {
				// Text becomes no markup.
			}
			const image = document.createElement('img');
			image.src = 'http://elsewhere.invalid/pixel.png';
			document.body.append(image);
		});
		await expect
			.poll(() => guard.findings.join('\n'))
			.toMatch(/script-src[^]*trusted-types[^]*img-src/);
		await expect(page.getByText('Intruded')).toHaveCount(0);
		expect(await page.evaluate(() => 'intruded' in window)).toBe(false);
	});
});
