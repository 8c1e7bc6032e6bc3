import type { Colours } from '../colours.ts';
import { texturedFill } from './textures.ts';
import type { Sign } from '../legend-entries.ts';
import { dashOn } from '#lib/theme/tokens-css.ts';
import type { CategoryId } from '#lib/corpus/types.ts';

/** Side of a swatch in pixels. */
export const SWATCH = 14;

/**
 * A swatch of the legend.
 *
 * @param category `null` where the sign has none
 * @param at its upper left corner, in pixels
 * @param patterns whether the map has textures in the place of hatching
 */
export function swatch(
	sign: Sign,
	category: CategoryId | null,
	[x, y]: [number, number],
	colours: Colours,
	patterns = false,
): string {
	const { category: colourOf, surface } = colours;
	const fill = category ? colourOf(category) : surface('paper');
	const ink = surface('ink');
	const square = (colour: string, inset: number, rest = '') =>
		`<rect x="${inset}" y="${inset}" width="${SWATCH - 2 * inset}" height="${SWATCH - 2 * inset}" fill="${colour}"${rest}/>`;
	const edge = square('none', 0.5, ` stroke="${ink}" stroke-opacity="0.45"`);
	return `<g transform="translate(${Number(x.toFixed(1))} ${Number(y.toFixed(1))})">${inside()}</g>`;

	function inside(): string {
		switch (sign) {
			case 'hollow':
				return square('none', 1.5, ` stroke="${fill}" stroke-width="3"`);
			case 'vantage':
				return (
					square(fill, 1, ` stroke="${ink}" stroke-width="1.4"`) +
					square('none', 4, ` stroke="${ink}" stroke-width="1.2"`)
				);
			case 'through':
				if (patterns)
					return (
						square(fill, 0) +
						square('none', 2.75, ` stroke="${surface('hatch')}" stroke-width="1.5"`) +
						edge
					);
				return (
					square(fill, 0) +
					`<path d="M0 4L4 0M0 11L11 0M3 14L14 3M10 14L14 10" stroke="${surface('hatch')}" stroke-width="1.5"/>${edge}`
				);
			case 'soft':
				return (
					square(fill, 0) +
					square(
						'none',
						1,
						` stroke="${dashOn(fill)}" stroke-opacity="0.85" stroke-width="2" stroke-dasharray="3.4 2"`,
					)
				);
			case 'named':
				return `${square(fill, 0)}${edge}<circle cx="${SWATCH / 2}" cy="${SWATCH / 2}" r="2" fill="${ink}"/>`;
			default:
				return (
					square(patterns && category ? texturedFill(category, 'swatch', colours) : fill, 0) + edge
				);
		}
	}
}
