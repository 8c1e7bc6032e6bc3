import { formatHex, interpolate, wcagLuminance } from 'culori';
import { INK } from './textures.ts';
import type { Hex } from './tokens.ts';

/** The dashes of what is inferred or reported: dark on light fills, light on dark ones. */
export const dashOn = (fill: string): Hex => (wcagLuminance(fill) > 0.22 ? '#16191d' : '#fffefb');

/** What a texture is drawn in on a category's colour. */
export const inkOn = (fill: string): Hex =>
	(formatHex(interpolate([fill, dashOn(fill)], 'rgb')(INK)) as Hex | undefined) ?? dashOn(fill);
