import { dashOn } from './ink.ts';
import { CATEGORY_COLOURS, FACES, GAPS, STEPS, SURFACE_COLOURS, type Pair } from './tokens.ts';

/** The tokens as CSS custom properties; the file is written by the compile step. */
export function tokensCss(): string {
	const rows = [
		...Object.entries(CATEGORY_COLOURS).map(([id, c]) => row(`--category-${id}`, c)),
		...Object.entries(CATEGORY_COLOURS).map(([id, { light, dark }]) =>
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
