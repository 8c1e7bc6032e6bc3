import { materialFor, pictureFor } from '../picture-for.ts';
import { fontFaces } from './fonts.ts';
import { TextSheet } from './text-sheet.ts';
import { coloursOf, type Theme } from '#lib/stills/colours.ts';
import { GlyphSheet } from '#lib/stills/glyph-sheet.ts';
import { tableTypesetter } from '#lib/stills/lettering-table.ts';
import type { DeckStep } from '#lib/deck/types.ts';
import type { ExportSources } from '../format.ts';

/** 16 by 9, for type of the usual size. */
const SIZE = { width: 1200, height: 675 };

/** A step as SVG that stands alone: with the fonts in it, or with its words as outlines. */
export async function drawSvg(
	step: DeckStep,
	sources: ExportSources,
	{ theme, outlines, signal }: { theme: Theme; outlines: boolean; signal: AbortSignal },
): Promise<string> {
	const [material, cuts, fonts] = await Promise.all([
		materialFor([step], sources),
		sources.letters(),
		outlines ? '' : fontFaces(signal),
	]);
	const typesetter = tableTypesetter(cuts);
	const letters = outlines ? new GlyphSheet(typesetter, true) : new TextSheet(typesetter);
	const pen = { colours: coloursOf(theme), letters };
	const { svg } = pictureFor(step, material, { size: SIZE, pen, titled: true });
	return svg.replace('<defs>', `<defs>${fonts}`);
}
