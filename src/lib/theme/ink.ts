import { formatHex, interpolate, wcagLuminance } from 'culori';
import { INK } from './textures.ts';

/** The dashes of what is inferred or reported: dark on light fills, light on dark ones. */
export const dashOn = (fill: string): `#${string}` =>
	wcagLuminance(fill) > 0.22 ? '#16191d' : '#fffefb';

/** What a texture is drawn in on a category's colour. */
export const inkOn = (fill: string): `#${string}` =>
	(formatHex(interpolate([fill, dashOn(fill)], 'rgb')(INK)) as `#${string}` | undefined) ??
	dashOn(fill);
