import { expect, test } from './support/guard.ts';
import { KINDS, MISSING } from './support/kinds.ts';
import { resize } from './support/map.ts';
import { visit } from './support/visit.ts';

test.use({ allowed: { findings: [MISSING] }, contextOptions: { reducedMotion: 'reduce' } });

const WIDTHS = [320, 768, 1366, 2560];

for (const kind of KINDS) {
	test(`${kind.kind}: nothing overflows sideways at ${WIDTHS.join(', ')} pixels`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: WIDTHS[0]!, height: 800 });
		await visit(page, kind);
		for (const width of WIDTHS) {
			await resize(page, { width, height: 800 });
			const seen = await page.evaluate(() => {
				// Also what nobody can scroll to with a mouse, but the keyboard does.
				scrollTo({ left: 10_000, behavior: 'instant' });
				return { width: document.documentElement.scrollWidth, scrolled: scrollX };
			});
			expect(seen).toEqual({ width, scrolled: 0 });
		}
	});
}
