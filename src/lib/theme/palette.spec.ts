import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	rgb,
	wcagContrast,
	type Color,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { CATEGORY_COLOURS, SURFACE_COLOURS } from './tokens.ts';
import { CLAIMING } from '#lib/atlas/categories.ts';

const distance = differenceCiede2000();
const VISIONS: [string, number, (colour: Color) => Color][] = [
	['normal vision', 18, (colour) => colour],
	['protanopia', 12, filterDeficiencyProt(1) as (colour: Color) => Color],
	['deuteranopia', 12, filterDeficiencyDeuter(1) as (colour: Color) => Color],
	['tritanopia', 12, filterDeficiencyTrit(1) as (colour: Color) => Color],
];

const seen = (hex: string, vision: (colour: Color) => Color): Color => {
	const colour = rgb(hex);
	if (!colour) throw new Error(`not a colour: ${hex}`);
	return vision(colour);
};

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
	const colours = CLAIMING.map((id) => ({ id, hex: CATEGORY_COLOURS[id][theme] }));

	test.each(VISIONS)(
		'keeps the nine categories apart in %s (CIEDE2000 ≥ %d)',
		(_, least, vision) => {
			const pairs = colours.flatMap((a, i) => colours.slice(i + 1).map((b) => [a, b] as const));
			const distances = pairs.map(([a, b]) => ({
				pair: `${a.id}/${b.id}`,
				distance: distance(seen(a.hex, vision), seen(b.hex, vision)),
			}));
			expect(distances.filter((d) => d.distance < least)).toEqual([]);
		},
	);

	test('keeps each category apart from the sea and from bare paper (CIEDE2000 ≥ 8)', () => {
		const grounds = [SURFACE_COLOURS.sea[theme], SURFACE_COLOURS.paper[theme]];
		const close = colours.flatMap(({ id, hex }) =>
			grounds.filter((ground) => distance(ground, hex) < 8).map((ground) => `${id} on ${ground}`),
		);
		expect(close).toEqual([]);
	});

	test('draws the coast at 3:1 or more against sea and paper', () => {
		const coast = SURFACE_COLOURS.coast[theme];
		expect(wcagContrast(coast, SURFACE_COLOURS.sea[theme])).toBeGreaterThanOrEqual(3);
		expect(wcagContrast(coast, SURFACE_COLOURS.paper[theme])).toBeGreaterThanOrEqual(3);
	});

	test('sets text at 4.5:1 or more on every surface it stands on', () => {
		const { ink, muted, link, card, wash, sea } = SURFACE_COLOURS;
		const ratios = [ink, muted, link].flatMap((text) =>
			[card, wash, sea].map((ground) => wcagContrast(text[theme], ground[theme])),
		);
		expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
	});
});
