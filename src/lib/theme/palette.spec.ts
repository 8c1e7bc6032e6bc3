import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	rgb,
	wcagContrast,
	wcagLuminance,
	type Color,
} from 'culori';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TEXTURES, tileOf } from './textures.ts';
import { inkOn } from './ink.ts';
import { CATEGORY_COLOURS, LETTERING, SURFACE_COLOURS } from './tokens.ts';
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

/** As it comes out of a printer that has black only, or of an eye that has no cones. */
const luminance = (hex: string) => wcagLuminance(hex);

/** How far two greys have to be apart for a small area to be told from another, as a contrast. */
const APART = 1.35;

const claimingPairs = CLAIMING.flatMap((a, i) => CLAIMING.slice(i + 1).map((b) => [a, b] as const));
const textureOf = (id: (typeof CLAIMING)[number]) =>
	JSON.stringify(TEXTURES[id as keyof typeof TEXTURES]);
const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

describe.each(['light', 'dark'] as const)('in grey, the %s palette', (theme) => {
	const grey = (id: (typeof CLAIMING)[number]) => luminance(CATEGORY_COLOURS[id][theme]);

	test('has pairs that only a texture tells apart, so that textures are needed', () => {
		const alike = claimingPairs.filter(([a, b]) => contrast(grey(a), grey(b)) < APART);
		expect(alike.length).toBeGreaterThan(0);
	});

	test('tells all categories apart with their textures', () => {
		const alike = claimingPairs.filter(
			([a, b]) => contrast(grey(a), grey(b)) < APART && textureOf(a) === textureOf(b),
		);
		expect(alike).toEqual([]);
	});

	test('draws each texture at 2:1 or more against its fill', () => {
		const faint = CLAIMING.filter((id) => tileOf(TEXTURES[id as keyof typeof TEXTURES])).filter(
			(id) => {
				const fill = CATEGORY_COLOURS[id][theme];
				return wcagContrast(inkOn(fill), fill) < 2;
			},
		);
		expect(faint).toEqual([]);
	});
});

test('a texture is one of its own, and only one category has none', () => {
	expect(new Set(CLAIMING.map(textureOf)).size).toBe(CLAIMING.length);
	const plain = CLAIMING.filter((id) => tileOf(TEXTURES[id as keyof typeof TEXTURES]) === '');
	expect(plain).toEqual(['ally']);
});

test('the style sheet of the map has the sizes of its lettering', () => {
	const css = readFileSync('src/lib/map/map.css', 'utf8');
	const sizes = [...css.matchAll(/calc\(([\d.]+)px \* var\(--px\)\)/g)].map(([, n]) => Number(n));
	const names = Object.values(LETTERING);
	expect(names.filter((size) => !sizes.includes(size))).toEqual([]);
	expect(Math.min(...names)).toBe(11);
});
