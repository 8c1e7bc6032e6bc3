import type { CategoryId } from '#lib/corpus/types.ts';

/** The side of a texture's tile, and how thick its lines are, in screen pixels. */
export const TILE = 6;
export const LINE = 1.3;
/** How much of the ink there is: enough to be told from the fill, no more. */
export const INK = 0.8;
/** Radius of a dot; a ring has the same in the middle of its line. */
const DOT = 1.25;

/** What a tile is made of: lines through its middle, level and upright, before it is turned. */
export interface Texture {
	level?: boolean;
	upright?: boolean;
	/** By how many degrees the tile is turned. */
	turned?: 0 | 45 | 135;
	round?: 'dot' | 'ring';
}

type Claiming = Exclude<CategoryId, 'self' | 'mentioned'>;

/**
 * What tells the categories apart where colour cannot: on grey paper, in a palette forced upon the
 * page, and when a reader asks for it. Each has a texture of its own, in the ink that the dashes of
 * its fill have too. The aligned are even or light, those in between are rings and crosses, the opposed
 * lines that lean, stand and lie.
 */
export const TEXTURES: Record<Claiming, Texture> = {
	ally: {},
	'strategic-partner': { upright: true, turned: 45 },
	partner: { round: 'dot' },
	client: { level: true, upright: true },
	hedging: { round: 'ring' },
	contested: { level: true, upright: true, turned: 45 },
	'rival-client': { upright: true, turned: 135 },
	competitor: { upright: true },
	adversary: { level: true },
};

/** What stands on a tile: lines as path data, or a circle, which is a dot or a ring. */
export type Mark = { d: string } | { cx: number; cy: number; r: number; filled: boolean };

/** What a texture has on its tile; `null` for the category without a texture. */
export function markOf({ level, upright, round }: Texture): Mark | null {
	const half = TILE / 2;
	if (round === 'dot') return { cx: half, cy: half, r: DOT, filled: true };
	if (round === 'ring') return { cx: half, cy: half, r: DOT + 0.35, filled: false };
	const d = `${level ? `M0 ${half}H${TILE}` : ''}${upright ? `M${half} 0V${TILE}` : ''}`;
	return d ? { d } : null;
}

/** The drawing of a texture on its tile, as SVG; empty for the category without a texture. */
export function tileOf(texture: Texture): string {
	const mark = markOf(texture);
	if (mark === null) return '';
	if ('d' in mark) return `<path class="line" d="${mark.d}"/>`;
	const { cx, cy, r, filled } = mark;
	const line = filled ? ['', ''] : [' class="line"', ' fill="none"'];
	return `<circle${line[0]} cx="${cx}" cy="${cy}" r="${r}"${line[1]}/>`;
}

/** The same as layers of a CSS background, for swatches. */
function layersOf(id: string, { level, upright, turned = 0, round }: Texture): string[] {
	const ink = `color-mix(in srgb, var(--dash-${id}) ${INK * 100}%, var(--category-${id}))`;
	// Twice on a swatch of 14 px: a texture has to repeat to be seen.
	const step = TILE - 1;
	if (round) {
		const stops =
			round === 'dot'
				? `${ink} ${DOT}px, transparent ${DOT + 0.5}px`
				: `transparent ${DOT - 0.4}px, ${ink} ${DOT}px ${DOT + 0.7}px, transparent ${DOT + 1.1}px`;
		return [`radial-gradient(circle, ${stops}) 0 0 / ${step}px ${step}px`];
	}
	const lines = (angle: number) =>
		`repeating-linear-gradient(${angle}deg, transparent 0 ${(step - LINE) / 2}px, ` +
		`${ink} ${(step - LINE) / 2}px ${(step + LINE) / 2}px, transparent ${(step + LINE) / 2}px ${step}px)`;
	// A gradient runs across its lines.
	return [...(level ? [lines(turned)] : []), ...(upright ? [lines(turned + 90)] : [])];
}

/**
 * Which map and which swatches show textures, as CSS; the file is written by the compile step. What goes
 * through a group has a paper-coloured line inside its boundary instead of hatching: a country has one
 * texture, its category's.
 */
export function texturesCss(): string {
	const sources = Object.keys(TEXTURES).flatMap((id) => {
		const layers = layersOf(id, TEXTURES[id as Claiming]);
		return [
			...(layers.length
				? [`.world .${id} {\n\t--texture: var(--texture-${id}, url('#texture-${id}'));\n}`]
				: []),
			`.swatch[data-category='${id}'] {\n\t--layers: ${layers.join(', ') || 'none'};\n}`,
		];
	});
	return [
		...sources,
		...rules('.patterns', ':root:has(.world.patterns)'),
		'@media print, (forced-colors: active), (monochrome) {',
		...rules('.world', ':root'),
		'}',
		'',
	].join('\n');
}

/** Swatches of a colour: the others are signs of their own. */
const COLOURED = ".swatch:not(.hollow, [data-category='self'], [data-category='mentioned'])";

/**
 * The rules that put textures on a map and on swatches, under one condition. Where the second renderer
 * draws, coloured countries are drawn by the first one all the same.
 */
const rules = (map: string, swatches: string): string[] => [
	`.world${map} .countries > a {\n\t--fill: var(--texture, var(--c));\n}`,
	`.world${map}.second .countries > [class]:not([class='']) .map-shape {\n\tfill: var(--fill);\n\tstroke: var(--line, var(--border));\n}`,
	`.world${map} .texture > rect:first-child {\n\tdisplay: inline;\n}`,
	`.world${map} .group-line {\n\tdisplay: inline;\n}`,
	`${swatches} ${COLOURED} {\n\tbackground: var(--layers, none), var(--fill);\n}`,
	`${swatches} ${COLOURED}.soft {\n\tbackground-clip: content-box;\n}`,
	`${swatches} .swatch.swatch.through {\n\tbackground: var(--fill);\n\tbox-shadow: inset 0 0 0 2px var(--fill), inset 0 0 0 3.5px var(--hatch);\n}`,
];
