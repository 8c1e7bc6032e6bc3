import { expect, test } from 'vitest';
import { inEachEngine } from './support/engines.ts';
import { isThere, openMap } from './support/pages.ts';

inEachEngine(
	(visit) => {
		test.each(['/', '/?country=IND'])(
			'large letters make the legend scroll, and leave the map its room, at %s',
			async (address) => {
				const { tab } = visit.browser;
				await openMap(tab, visit.site.origin + address);
				await isThere(tab, '[aria-label="Legend"]');
				const { legend, free } = await tab.evaluate(() => {
					const map = document.querySelector('.world')!.getBoundingClientRect();
					const at = (i: number) =>
						document.elementFromPoint(
							map.left + (map.width * ((i % 40) + 0.5)) / 40,
							map.top + (map.height * (Math.floor(i / 40) + 0.5)) / 25,
						);
					const points = Array.from({ length: 1000 }, (_, i) => at(i));
					const key = document.querySelector('[aria-label="Legend"]')!.parentElement!;
					return {
						legend: key.clientHeight / innerHeight,
						free: points.filter((element) => element?.closest('.world')).length / points.length,
					};
				});
				expect(legend).toBeLessThan(0.43);
				expect(free).toBeGreaterThan(0.4);
			},
		);
	},
	{ only: 'Firefox', settings: { 'font.minimum-size.x-western': 20 } },
);
