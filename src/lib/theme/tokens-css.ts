import { categoryScale } from './category-scale.ts';
import { dashOn } from './ink.ts';
import { TEXTURES } from './textures.ts';
import { FACES, GAPS, STEPS, SURFACE_COLOURS, type Pair } from './tokens.ts';
import { CATEGORY_IDS } from '#lib/corpus/types.ts';

/** The tokens as CSS custom properties; the file is written by the compile step. */
export function tokensCss(): string {
	const scales = { light: categoryScale('light'), dark: categoryScale('dark') };
	const categories = CATEGORY_IDS.map((id): [string, Pair] => {
		return [id, { light: scales.light(id), dark: scales.dark(id) }];
	});
	const rows = [
		...categories.map(([id, c]) => row(`--category-${id}`, c)),
		...categories.map(([id, { light, dark }]) =>
			row(`--dash-${id}`, { light: dashOn(light), dark: dashOn(dark) }),
		),
		...Object.entries(SURFACE_COLOURS).map(([id, c]) => row(`--${id}`, c)),
		...Object.entries(FACES).map(([id, face]) => `\t--${id}: ${face};`),
		...Object.entries(STEPS).map(([id, size]) => `\t--step-${id}: ${size}rem;`),
		...Object.entries(GAPS).map(([id, size]) => `\t--gap-${id}: ${size}rem;`),
	];
	return `:root {\n${rows.join('\n')}\n}\n`;
}

const row = (name: string, { light, dark }: Pair) => `\t${name}: light-dark(${light}, ${dark});`;

/**
 * What the map fills a country with by the class that its category is, as CSS: its colour, and the hatching
 * of those that claim something, which may come through a group. A map that is not alone on its page says
 * itself where its hatching is. The file is written by the compile step.
 */
export const categoriesCss = (): string =>
	CATEGORY_IDS.map((id) => {
		const hatched = id in TEXTURES ? `\t--hatched: var(--hatch-${id}, url('#hatch-${id}'));\n` : '';
		return `.world .${id} {\n\t--c: var(--category-${id});\n${hatched}}\n`;
	}).join('');
