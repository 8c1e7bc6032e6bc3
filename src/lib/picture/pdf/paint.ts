import { spell } from './path-operators.ts';

/** How shapes are painted: SVG's presentation attributes, as they are inherited. */
export interface Paint {
	fill: string;
	stroke: string;
	'stroke-width': string;
	'stroke-linejoin': string;
	'stroke-linecap': string;
	'stroke-dasharray': string;
	'stroke-dashoffset': string;
	'stroke-opacity': string;
}

export const INITIAL: Paint = {
	fill: '#000000',
	stroke: 'none',
	'stroke-width': '1',
	'stroke-linejoin': 'miter',
	'stroke-linecap': 'butt',
	'stroke-dasharray': 'none',
	'stroke-dashoffset': '0',
	'stroke-opacity': '1',
};

const KEYS = Object.keys(INITIAL) as (keyof Paint)[];

/** What an element's own attributes make of what it inherits. */
export function inherited(paint: Paint, attributes: Record<string, string>): Paint {
	const own = KEYS.filter((key) => key in attributes);
	if (own.length === 0) return paint;
	return { ...paint, ...Object.fromEntries(own.map((key) => [key, attributes[key]])) };
}

/** `#rrggbb` as three numbers from 0 to 1. */
const channels = (colour: string): string =>
	[1, 3, 5].map((i) => spell(parseInt(colour.slice(i, i + 2), 16) / 255)).join(' ');

/** The colour that closed shapes are filled with. */
export const fillOperator = (colour: string): string => `${channels(colour)} rg`;

const CAPS = ['butt', 'round', 'square'];
const JOINS = ['miter', 'round', 'bevel'];

/** The lines around shapes, but for their opacity. */
export function strokeOperators(paint: Paint): string {
	const dashes = paint['stroke-dasharray'];
	const lengths = dashes === 'none' ? [] : dashes.split(/[\s,]+/).map(Number);
	const whole = lengths.reduce((sum, n) => sum + n, 0);
	// A phase below nothing is none; SVG's may be.
	const phase = whole > 0 ? ((Number(paint['stroke-dashoffset']) % whole) + whole) % whole : 0;
	return [
		`${channels(paint.stroke)} RG`,
		`${spell(Number(paint['stroke-width']))} w`,
		`${JOINS.indexOf(paint['stroke-linejoin'])} j`,
		`${CAPS.indexOf(paint['stroke-linecap'])} J`,
		`[${lengths.map(spell).join(' ')}] ${spell(phase)} d`,
	].join(' ');
}
