import type { LetteredCut } from '#lib/picture/letters/lettering-table.ts';
import { EM } from '#lib/picture/letters/typesetter.ts';

/** The boldest cut in which the map sets names: every other needs less room. */
const BOLDEST = { face: 'sans', weight: 650 };

/**
 * How wide the characters of English names are, in thousandths of an em: `map/names/text-width.ts` measures names
 * by it. Accented letters are as wide as theirs without.
 */
export function advancesIn(cuts: readonly LetteredCut[]): Record<string, number> {
	const cut = cuts.find(({ face, weight }) => face === BOLDEST.face && weight === BOLDEST.weight);
	if (!cut) throw new Error('The table of letters lacks the cut that names are measured by.');
	return Object.fromEntries(
		Object.entries(cut.glyphs)
			.filter(([character]) => /^[ -~’–]$/.test(character))
			.map(([character, [advance]]) => [character, Math.round((advance / EM) * 1000)]),
	);
}
