import { materialFor, pictureFor } from '../picture-for.ts';
import { coloursOf, type Theme } from '#lib/stills/colours.ts';
import { GlyphSheet } from '#lib/stills/glyph-sheet.ts';
import { tableTypesetter } from '#lib/stills/lettering-table.ts';
import type { DeckStep } from '#lib/deck/types.ts';
import type { ExportSources } from '../format.ts';
import type { PngPreset } from './presets.ts';

/** A step as SVG in the size of a preset, its words as outlines: no font is waited for. */
export async function drawForPixels(
	step: DeckStep,
	sources: ExportSources,
	theme: Theme,
	{ layout, pixels, transparent }: PngPreset,
): Promise<string> {
	const [material, cuts] = await Promise.all([materialFor([step], sources), sources.letters()]);
	const letters = new GlyphSheet(tableTypesetter(cuts));
	const pen = { colours: coloursOf(theme), letters };
	const { svg } = pictureFor(step, material, { size: layout, pen, transparent });
	return svg.replace(
		/width="\d+" height="\d+"/,
		// To the edges: a layout has the shape of its pixels only up to rounding.
		`width="${pixels.width}" height="${pixels.height}" preserveAspectRatio="none"`,
	);
}
