import { describe, expect, test } from 'vitest';
import { categoryScale } from './category-scale.ts';
import { CATEGORY_COLOURS, SURFACE_COLOURS } from './tokens.ts';
import { categoriesCss, tokensCss } from './tokens-css.ts';
import { CLAIMING } from '#lib/atlas/categories.ts';
import { CATEGORY_IDS } from '#lib/corpus/types.ts';

describe.each(['light', 'dark'] as const)('the %s scale', (theme) => {
	const scale = categoryScale(theme);

	test('gives each category its colour', () => {
		expect(CATEGORY_IDS.map(scale)).toEqual(CATEGORY_IDS.map((id) => CATEGORY_COLOURS[id][theme]));
	});

	test('leaves bare paper what is no category, and goes on doing so', () => {
		expect(scale('')).toBe(SURFACE_COLOURS.paper[theme]);
		expect(scale('friend')).toBe(SURFACE_COLOURS.paper[theme]);
		expect(scale('friend')).toBe(SURFACE_COLOURS.paper[theme]);
		expect(scale.domain()).toEqual(CATEGORY_IDS);
	});
});

test('the style sheet has every token once, light and dark', () => {
	const names = [
		...tokensCss().matchAll(/--([a-z-]+): light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\);/g),
	];
	expect(names.map(([, name]) => name)).toEqual([
		...CATEGORY_IDS.map((id) => `category-${id}`),
		...CATEGORY_IDS.map((id) => `dash-${id}`),
		...Object.keys(SURFACE_COLOURS),
	]);
});

test('the map’s style sheet has a class for each category, with hatching for those that claim something', () => {
	const css = categoriesCss();
	const colours = [...css.matchAll(/\.world \.([a-z-]+) \{\n\t--c: var\(--category-([a-z-]+)\);/g)];
	expect(colours.map(([, name]) => name)).toEqual(CATEGORY_IDS);
	expect(colours.map(([, , colour]) => colour)).toEqual(CATEGORY_IDS);
	const hatched = [
		...css.matchAll(/--hatched: var\(--hatch-[a-z-]+, url\('#hatch-([a-z-]+)'\)\);\n\}/g),
	];
	expect(hatched.map(([, name]) => name)).toEqual(CLAIMING);
});
