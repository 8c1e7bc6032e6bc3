import type { Box, Point, Drawing } from '#lib/geo/types.ts';

/** What a picture of the globe has in the place of the flat map. */
export interface PictureGlobe {
	/** The side that faces the reader, closed along the horizon. */
	drawing: Drawing;
	/** Where a place of the flat map is drawn, in map units; `null` where it is turned away. */
	at(place: Point): Point | null;
	/** How broad things look there, from 0 to 1 for as broad as on the flat map. */
	breadthAt(place: Point): number;
}

/** Which part of the map a picture shows, and where in the picture. */
export interface MapWindow {
	/** The map's window in the picture, in pixels. */
	box: Box;
	/** Pixels in one map unit. */
	scale: number;
	/** What is to be seen, in map units. */
	visible: Box;
	/** What is drawn in the place of the flat map, where it is the globe. */
	globe?: PictureGlobe;
}

/**
 * The world in a picture, in map units: from the north of Siberia to Cape Horn. The site's own frame is
 * tighter, because there the sea goes on under the panels and the reader can move.
 */
export const WORLD: Box = [0, 4, 960, 418];

/** Where a place of the flat map is drawn, in map units; `null` where the globe has it turned away. */
export const whereDrawn = ({ globe }: MapWindow, place: Point): Point | null =>
	globe ? globe.at(place) : place;

/** A point of the drawing in the picture. */
export const inPicture = ({ box: window, scale, visible }: MapWindow, [x, y]: Point): Point => [
	window[0] + (x - visible[0]) * scale,
	window[1] + (y - visible[1]) * scale,
];
