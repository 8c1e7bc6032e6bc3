import type { Clip, Context, Pattern, Rectangle } from './context.ts';
import { disputed } from './disputed.ts';
import { globeEdge, globeSea } from './globe-stage.ts';
import { hatchedIn, hatching } from './hatching.ts';
import { land } from './land.ts';
import { mapNames } from './map-names.ts';
import { outlines } from './outlines.ts';
import { texturedFill, texturedIn } from './textures.ts';
import { weightOf } from './weight-of.ts';
import type { Colours } from '../colours.ts';
import type { MapWindow } from '../map-window.ts';
import type { ResolvedStep } from '../step.ts';
import type { Box, Drawing } from '#lib/geo/types.ts';
import { standingInWords } from '#lib/panels/coding-words.ts';

export const rectangleOf = ([x0, y0, x1, y1]: Box): Required<Rectangle> => {
	return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
};

/** Draws the sea, or the globe's. */
export function sea(context: Context, mapWindow: MapWindow, window: Clip, colours: Colours): void {
	const fill = colours.surface(mapWindow.globe ? 'space' : 'sea');
	context.rect({ id: 'sea', ...rectangleOf(mapWindow.box), fill });
	if (mapWindow.globe) globeSea(context, mapWindow, colours, window);
}

/** What of a map is drawn besides its colours. */
export interface MapLook {
	/** Whether each state's group has a title. */
	titled?: boolean;
	/** How many times larger than on a screen it is lettered; `null`: not at all. */
	lettering?: number | null;
}

/** Draws land, lines and names. */
export function map(
	context: Context,
	step: ResolvedStep,
	drawing: Drawing,
	mapWindow: MapWindow,
	colours: Colours,
	{ titled = false, lettering = 1 }: MapLook,
): void {
	const { viewpoint, lookup, region, country, patterns } = step;
	const titleOf = (state: string) =>
		`${lookup.name(state)}: ${standingInWords(viewpoint.countries[state] ?? null, lookup)}`;
	const history = step.history ? viewpoint.history : [];
	const options = { titleOf: titled ? titleOf : undefined, patterns };
	land(context, drawing, viewpoint, mapWindow, colours, options);
	outlines(context, drawing, viewpoint, mapWindow, { region, country, history, patterns }, colours);
	if (step.near) disputed(context, drawing, mapWindow, colours);
	if (mapWindow.globe) globeEdge(context, mapWindow, colours);
	if (lettering === null) return;
	mapNames(
		context,
		viewpoint,
		lookup,
		{ drawing, mapWindow, region, country, larger: lettering },
		colours,
	);
}

/**
 * The hatchings, or the textures, that a step's map and legend may need.
 *
 * @param unit of the map's shapes, in map units
 */
export function patternsOf(
	{ viewpoint, patterns: textured }: ResolvedStep,
	mapWindow: MapWindow,
	unit: number,
	colours: Colours,
): Pattern[] {
	const px = 1 / (mapWindow.scale * unit);
	if (!textured)
		return hatchedIn(viewpoint).map((category) =>
			hatching(category, px, weightOf(mapWindow), colours),
		);
	const fills = texturedIn(viewpoint).flatMap((category) => [
		texturedFill(category, px, 'map', colours),
		texturedFill(category, 1, 'swatch', colours),
	]);
	return fills.filter((fill) => typeof fill !== 'string');
}
