import type { Colours } from '../colours.ts';
import type { Context, Paint } from './context.ts';
import { texturedFill } from './textures.ts';
import type { Sign } from '../legend-entries.ts';
import { dashOn } from '#lib/theme/ink.ts';
import type { CategoryId } from '#lib/corpus/types.ts';
import type { Point } from '#lib/geo/types.ts';

/** Side of a swatch in pixels. */
export const SWATCH = 14;

/**
 * Draws a swatch of the legend.
 *
 * @param category `null` where the sign has none
 * @param at its upper left corner, in pixels
 * @param patterns whether the map has textures in the place of hatching
 */
export function swatch(
	context: Context,
	sign: Sign,
	category: CategoryId | null,
	[x, y]: Point,
	colours: Colours,
	patterns: boolean,
): void {
	const { category: colourOf, surface } = colours;
	const colour = category ? colourOf(category) : surface('paper');
	const ink = surface('ink');
	const square = (fill: Paint['fill'], inset: number, line: Paint = {}) => {
		const side = SWATCH - 2 * inset;
		context.rect({ x: inset, y: inset, width: side, height: side, fill, ...line });
	};
	const edge = () => square('none', 0.5, { stroke: ink, 'stroke-opacity': 0.45 });
	const translate: Point = [Number(x.toFixed(1)), Number(y.toFixed(1))];
	context.group({ transform: { translate } }, () => {
		switch (sign) {
			case 'hollow':
				square('none', 1.5, { stroke: colour, 'stroke-width': 3 });
				break;
			case 'vantage':
				square(colour, 1, { stroke: ink, 'stroke-width': 1.4 });
				square('none', 4, { stroke: ink, 'stroke-width': 1.2 });
				break;
			case 'through': {
				const line = { stroke: surface('hatch'), 'stroke-width': 1.5 };
				square(colour, 0);
				if (patterns) square('none', 2.75, line);
				else context.path({ d: 'M0 4L4 0M0 11L11 0M3 14L14 3M10 14L14 10', ...line });
				edge();
				break;
			}
			case 'soft':
				square(colour, 0);
				square('none', 1, {
					stroke: dashOn(colour),
					'stroke-opacity': 0.85,
					'stroke-width': 2,
					'stroke-dasharray': [3.4, 2],
				});
				break;
			case 'open':
				square(colour, 2.5);
				edge();
				break;
			case 'named':
				square(colour, 0);
				edge();
				context.circle({ cx: SWATCH / 2, cy: SWATCH / 2, r: 2, fill: ink });
				break;
			default:
				square(patterns && category ? texturedFill(category, 1, 'swatch', colours) : colour, 0);
				edge();
		}
	});
}
