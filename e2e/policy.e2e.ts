import { ELSEWHERE } from './support/corpus.ts';
import { fullUnless } from './support/full.ts';
import { expect, test } from './support/guard.ts';
import { KINDS, MISSING } from './support/kinds.ts';
import { showsViewpoint } from './support/map.ts';
import { visit } from './support/visit.ts';

test.use({ allowed: { findings: [MISSING] } });

// What a page causes is what every test's guard looks for; here nothing else is done.
const COMMON = ['home', 'country page', 'embed'];
for (const kind of KINDS) {
	test(`${kind.kind}: keeps its policy and asks no other origin${fullUnless(COMMON.includes(kind.kind))}`, async ({
		page,
		guard,
	}) => {
		await visit(page, kind);
		const policy = page.locator('meta[http-equiv="content-security-policy"]');
		await expect(policy).toHaveAttribute('content', /default-src 'none'/);
		expect(guard.findings.filter((finding) => !MISSING.test(finding))).toEqual([]);
	});
}

test('a switch and a navigation keep the policy', async ({ page, guard }) => {
	await visit(page, KINDS[0]!);
	await page.keyboard.press('.');
	await expect(page).not.toHaveURL(/\/$/);
	await page.goBack();
	await page.getByRole('link', { name: 'About' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Vantage');
	await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Map' }).click();
	await visit(page, { address: `/${ELSEWHERE.id}`, hasMap: true });
	await showsViewpoint(page, ELSEWHERE.id);
	expect(guard.findings).toEqual([]);
});

test.describe('the guard', () => {
	test.use({ allowed: { findings: [/policy|elsewhere\.invalid/i] } });

	test('notices a breach of the policy', async ({ page, guard }) => {
		await visit(page, KINDS[0]!);
		await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'window.intruded = true';
			document.head.append(script);
			const image = document.createElement('img');
			image.src = 'http://elsewhere.invalid/pixel.png';
			document.body.append(image);
		});
		await expect.poll(() => guard.findings.join('\n')).toMatch(/script-src[^]*img-src/);
		expect(await page.evaluate(() => 'intruded' in window)).toBe(false);
	});
});
