import type { PixelSize } from './pixel-size.ts';
import { coloursOf } from '../colours.ts';
import { tableTypesetter } from '../letters/lettering-table.ts';
import { penOf } from '../scene/pen.ts';
import { pictureFor } from '../scene/picture-for.ts';
import type { PictureSources } from '../sources.ts';
import { materialFor, resolveStep } from '../step.ts';
import { GlyphLetters } from '../svg/glyph-letters.ts';
import { svgOf } from '../svg/svg-of.ts';
import type { DeckStep } from '#lib/deck/types.ts';
import type { Theme } from '#lib/theme/tokens.ts';

/**
 * A step as SVG in the size that its pixels have, its words as outlines: no font is waited for. It is
 * stretched to the edges, for a layout has the shape of its pixels only up to rounding.
 */
export async function drawForPixels(
	step: DeckStep,
	sources: PictureSources,
	theme: Theme,
	{ layout, pixels, transparent }: PixelSize & { transparent: boolean },
): Promise<string> {
	const [material, cuts] = await Promise.all([materialFor([step], sources), sources.letters()]);
	const typesetter = tableTypesetter(cuts);
	const pen = penOf(coloursOf(theme), typesetter);
	const picture = pictureFor(resolveStep(step, material), { size: layout, pen, transparent });
	return svgOf(picture, { letters: new GlyphLetters(typesetter), stretchedTo: pixels });
}
