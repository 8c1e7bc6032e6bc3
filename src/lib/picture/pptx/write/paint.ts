import { element } from './xml.ts';
import { emu } from './units.ts';
import type { Colour, Fill, Line } from './description.ts';

/** A colour: of its own, or of the theme's. */
export function colour(value: Colour, opacity = 1): string {
	const alpha = opacity < 1 ? element('a:alpha', { val: Math.round(opacity * 100000) }) : '';
	return value.startsWith('#')
		? element('a:srgbClr', { val: value.slice(1).toUpperCase() }, alpha)
		: element('a:schemeClr', { val: value }, alpha);
}

/** What an area is filled with. */
export function fill(value: Fill | undefined): string {
	if (!value) return element('a:noFill');
	if ('colour' in value) return element('a:solidFill', {}, colour(value.colour, value.opacity));
	return element(
		'a:pattFill',
		{ prst: value.pattern },
		element('a:fgClr', {}, colour(value.lines)),
		element('a:bgClr', {}, colour(value.over)),
	);
}

/** How far a halo reaches from the letters, in pixels. */
const HALO = 4;

/** What lies around letters. */
export const halo = (of: Colour): string =>
	element('a:effectLst', {}, element('a:glow', { rad: emu(HALO) }, colour(of, 0.85)));

const DASHES = { dashes: 'sysDash', dots: 'sysDot' } as const;

/** How an edge or a line is drawn. */
export function line(value: Line | undefined): string {
	if (!value) return element('a:ln', {}, element('a:noFill'));
	return element(
		'a:ln',
		{ w: emu(value.width), cmpd: value.double ? 'dbl' : undefined },
		element('a:solidFill', {}, colour(value.colour)),
		value.dash ? element('a:prstDash', { val: DASHES[value.dash] }) : '',
		element('a:round'),
	);
}
