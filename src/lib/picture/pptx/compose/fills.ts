import { claims } from '#lib/atlas/categories.ts';
import { isThroughGroup } from '#lib/atlas/standing.ts';
import { inkOn } from '#lib/theme/ink.ts';
import { TEXTURES, type Texture } from '#lib/theme/textures.ts';
import type { Colours } from '../../colours.ts';
import type { Standing } from '#lib/corpus/viewpoint.ts';
import type { CategoryId } from '#lib/corpus/types.ts';
import type { Fill, PatternName } from '../write/description.ts';

/** Hatching: the colour comes through a group. */
export const hatched = (category: CategoryId, colours: Colours): Fill => ({
	pattern: 'wdUpDiag',
	lines: colours.surface('hatch'),
	over: colours.category(category),
});

/** The pattern of DrawingML that comes nearest to a texture; none where that is plain. */
function patternFor({ level, upright, turned = 0, round }: Texture): PatternName | null {
	if (round) return round === 'dot' ? 'pct20' : 'sphere';
	if (level && upright) return turned ? 'openDmnd' : 'smGrid';
	if (level) return 'ltHorz';
	if (!upright) return null;
	return turned === 0 ? 'ltVert' : turned === 45 ? 'wdUpDiag' : 'wdDnDiag';
}

/** A category's colour, with its texture where it has one. */
export function textured(category: CategoryId, colours: Colours): Fill {
	const colour = colours.category(category);
	const texture = new Map<string, Texture>(Object.entries(TEXTURES)).get(category);
	const pattern = texture ? patternFor(texture) : null;
	return pattern ? { pattern, lines: inkOn(colour), over: colour } : { colour };
}

/**
 * What a country is filled with: its category's colour, hatched where that comes through a group.
 *
 * @param patterns whether it has its category's texture instead of hatching
 */
export function fillOf(
	standing: Standing | undefined,
	{ colours, patterns }: { colours: Colours; patterns: boolean },
): Fill {
	if (!standing) return { colour: colours.surface('paper') };
	const { category } = standing;
	if (patterns) return textured(category, colours);
	return isThroughGroup(standing) && claims(category)
		? hatched(category, colours)
		: { colour: colours.category(category) };
}
