import { coloursOf } from './colours.ts';
import { map, patternsOf, rectangleOf, sea } from './scene/map-layers.ts';
import { pictureCaptions } from './scene/picture-captions.ts';
import { visibleDrawing } from './scene/visible-drawing.ts';
import type { ResolvedStep } from './step.ts';
import type { SvgLetters } from './svg/letters.ts';
import { svgOf } from './svg/svg-of.ts';
import type { Theme } from '#lib/theme/tokens.ts';

/** In pixels. It is shown at half of this and less, so that lines are as fine as their map is small. */
export const THUMBNAIL = { width: 640, height: 360 } as const;

/** Nothing is lettered: it could not be read. */
const NO_LETTERS: SvgLetters = {
	line: () => '',
	strokeWidth: (pixels) => pixels,
	definitions: () => '',
};

/** The map of a step and nothing else, to know it by among others: what no still shows, in either theme. */
export function thumbnailOf(step: ResolvedStep, theme: Theme): string {
	const { width, height } = THUMBNAIL;
	const colours = coloursOf(theme);
	const mapWindow = step.mapWindowIn([0, 0, width, height]);
	const drawing = visibleDrawing(mapWindow.globe?.drawing ?? step.drawing, mapWindow.visible);
	const window = { id: 'window', within: rectangleOf(mapWindow.box) };
	const picture = {
		size: THUMBNAIL,
		text: pictureCaptions(step.captions, 'still'),
		title: mapWindow.box,
		mapWindow,
		quoted: false,
		window,
		patterns: patternsOf(step, mapWindow, drawing.unit, colours),
		draw(context: Parameters<typeof map>[0]) {
			sea(context, mapWindow, window, colours);
			map(context, step, drawing, mapWindow, colours, { lettering: null });
		},
	};
	return svgOf(picture, { letters: NO_LETTERS });
}
