import { GlyphLetters } from './glyph-letters.ts';
import { svgOf } from './svg-of.ts';
import { TextLetters } from './text-letters.ts';
import { coloursOf } from '../colours.ts';
import { tableTypesetter } from '../letters/lettering-table.ts';
import { penOf } from '../scene/pen.ts';
import { pictureFor } from '../scene/picture-for.ts';
import type { PictureSources } from '../sources.ts';
import { materialFor, resolveStep } from '../step.ts';
import type { DeckStep } from '#lib/deck/types.ts';
import type { Theme } from '#lib/theme/tokens.ts';

/** 16 by 9, for type of the usual size. */
const SIZE = { width: 1200, height: 675 };

/**
 * A step as SVG that stands alone: its words as text, or as outlines.
 *
 * @param fonts a style sheet with the fonts in it; `null` for outlines
 */
export async function drawSvg(
	step: DeckStep,
	sources: PictureSources,
	theme: Theme,
	fonts: string | null,
): Promise<string> {
	const [material, cuts] = await Promise.all([materialFor([step], sources), sources.letters()]);
	const typesetter = tableTypesetter(cuts);
	const pen = penOf(coloursOf(theme), typesetter);
	const picture = pictureFor(resolveStep(step, material), { size: SIZE, pen, titled: true });
	return fonts === null
		? svgOf(picture, { letters: new GlyphLetters(typesetter, true) })
		: svgOf(picture, { letters: new TextLetters(typesetter), fonts });
}
