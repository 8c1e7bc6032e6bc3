import { hatched, textured } from './fills.ts';
import type { Colours } from '../../colours.ts';
import type { Sign } from '../../legend-entries.ts';
import { dashOn } from '#lib/theme/ink.ts';
import type { CategoryId } from '#lib/corpus/types.ts';
import type { Box, Fill, Item, Line } from '../write/description.ts';

/** Side of a swatch in pixels. */
export const SWATCH = 18;

/**
 * A swatch of the legend, drawn as the map draws what it explains.
 *
 * @param category `null` where the sign has none
 * @param at its upper left corner
 * @param patterns whether the map has textures in the place of hatching
 */
export function swatch(
	sign: Sign,
	category: CategoryId | null,
	[x, y]: readonly [number, number],
	colours: Colours,
	patterns: boolean,
): Item[] {
	const own = category ? colours.category(category) : colours.surface('paper');
	const ink = colours.surface('ink');
	const edge: Line = { colour: colours.surface('muted'), width: 0.75 };
	const square = (fill: Fill | undefined, line: Line, inset = 0): Item => ({
		kind: 'rectangle',
		name: 'Swatch',
		decorative: true,
		box: [x + inset, y + inset, x + SWATCH - inset, y + SWATCH - inset] satisfies Box,
		...(fill ? { fill } : {}),
		line,
	});
	switch (sign) {
		case 'hollow':
			return [square(undefined, { colour: own, width: 3.5 }, 1.75)];
		case 'through':
			return category && !patterns
				? [square(hatched(category, colours), edge)]
				: [
						square({ colour: own }, edge),
						square(undefined, { colour: colours.surface('hatch'), width: 2 }, 2.5),
					];
		case 'soft':
			return [
				square({ colour: own }, edge),
				square(undefined, { colour: dashOn(own), width: 1.8, dash: 'dashes' }, 2),
			];
		case 'open':
			return [square(undefined, edge), square({ colour: own }, { colour: own, width: 0.25 }, 3)];
		case 'vantage':
			return [square({ colour: own }, { colour: ink, width: 4.5, double: true }, 2)];
		case 'named': {
			const [cx, cy] = [x + SWATCH / 2, y + SWATCH / 2];
			const dot: Box = [cx - 2.4, cy - 2.4, cx + 2.4, cy + 2.4];
			return [
				square({ colour: own }, edge),
				{ kind: 'ellipse', name: 'Swatch: dot', decorative: true, box: dot, fill: { colour: ink } },
			];
		}
		default:
			return [square(category && patterns ? textured(category, colours) : { colour: own }, edge)];
	}
}
