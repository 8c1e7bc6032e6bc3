import { spell } from './path-operators.ts';
import type { Paint } from '../scene/context.ts';

/** How forms are painted, with all inherited values. */
export type FullPaint = { [Key in keyof Paint]-?: NonNullable<Paint[Key]> };

/** The defaults. */
export const INITIAL: FullPaint = {
	fill: '#000000',
	stroke: 'none',
	'stroke-width': 1,
	'stroke-linejoin': 'miter',
	'stroke-linecap': 'butt',
	'stroke-dasharray': [],
	'stroke-dashoffset': 0,
	'stroke-opacity': 1,
};

const KEYS = Object.keys(INITIAL) as (keyof Paint)[];

/** A part's own paint over the inherited one. */
export function inherited(paint: FullPaint, own: Paint): FullPaint {
	const said = KEYS.filter((key) => own[key] !== undefined);
	if (said.length === 0) return paint;
	return { ...paint, ...Object.fromEntries(said.map((key) => [key, own[key]])) };
}

/** `#rrggbb` as three numbers from 0 to 1. */
const channels = (colour: string): string =>
	[1, 3, 5].map((i) => spell(parseInt(colour.slice(i, i + 2), 16) / 255)).join(' ');

/** The colour that closed shapes are filled with. */
export const fillOperator = (colour: string): string => `${channels(colour)} rg`;

const CAPS = ['butt', 'round', 'square'];
const JOINS = ['miter', 'round', 'bevel'];

/** The lines around forms, but for their opacity. */
export function strokeOperators(paint: FullPaint): string {
	const lengths = paint['stroke-dasharray'];
	const whole = lengths.reduce((sum, n) => sum + n, 0);
	// A phase below nothing is none; SVG's may be.
	const phase = whole > 0 ? ((paint['stroke-dashoffset'] % whole) + whole) % whole : 0;
	return [
		`${channels(paint.stroke)} RG`,
		`${spell(paint['stroke-width'])} w`,
		`${JOINS.indexOf(paint['stroke-linejoin'])} j`,
		`${CAPS.indexOf(paint['stroke-linecap'])} J`,
		`[${lengths.map(spell).join(' ')}] ${spell(phase)} d`,
	].join(' ');
}
