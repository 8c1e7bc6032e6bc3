import { expect, test } from 'vitest';
import { inEachEngine } from './support/engines.ts';
import { isThere, openMap } from './support/pages.ts';

inEachEngine(
	(visit) => {
		test.each(['/', '/?country=IND'])(
			'large letters leave most of the map to be seen, at %s',
			async (address) => {
				const { tab } = visit.browser;
				await openMap(tab, visit.site.origin + address);
				await isThere(tab, '[aria-label="Legend"]');
				const found = await tab.evaluate(() => {
					const { left, top, right, bottom } = document
						.querySelector('.world')!
						.getBoundingClientRect();
					const points = Array.from({ length: 1000 }, (_, i) =>
						document.elementFromPoint(
							left + ((right - left) * ((i % 40) + 0.5)) / 40,
							top + ((bottom - top) * (Math.floor(i / 40) + 0.5)) / 25,
						),
					);
					return {
						letters: Math.min(
							...[...document.querySelectorAll('[aria-label="Legend"] *')].map((element) =>
								parseFloat(getComputedStyle(element).fontSize),
							),
						),
						free: points.filter((element) => element?.closest('.world')).length / points.length,
						height: bottom - top,
					};
				});
				expect(found.free, JSON.stringify(found)).toBeGreaterThan(0.6);
				expect(found.height).toBeGreaterThan(300);
			},
		);
	},
	{ only: 'Firefox', settings: { 'font.minimum-size.x-western': 20 } },
);
