import { pictureFor } from '../scene/picture-for.ts';
import { materialFor, resolveStep } from '../step.ts';
import { coloursOf, type Theme } from '../colours.ts';
import { GlyphSheet } from '../svg/glyph-sheet.ts';
import { tableTypesetter } from '../letters/lettering-table.ts';
import type { DeckStep } from '#lib/deck/types.ts';
import type { PictureSources } from '../sources.ts';
import type { PixelSize } from './pixel-size.ts';

/** A step as SVG in the size of a preset, its words as outlines: no font is waited for. */
export async function drawForPixels(
	step: DeckStep,
	sources: PictureSources,
	theme: Theme,
	{ layout, pixels, transparent }: PixelSize & { transparent: boolean },
): Promise<string> {
	const [material, cuts] = await Promise.all([materialFor([step], sources), sources.letters()]);
	const letters = new GlyphSheet(tableTypesetter(cuts));
	const pen = { colours: coloursOf(theme), letters };
	const { svg } = pictureFor(resolveStep(step, material), { size: layout, pen, transparent });
	return svg.replace(
		/width="\d+" height="\d+"/,
		// To the edges: a layout has the shape of its pixels only up to rounding.
		`width="${pixels.width}" height="${pixels.height}" preserveAspectRatio="none"`,
	);
}
