import { fittingScale, middleOf, visibleBox } from '#lib/geo/camera.ts';
import { regionPlaceOf } from '#lib/geo/regions.ts';
import type { Box, Point, Sheet } from '#lib/geo/types.ts';

/** What a picture of the globe has in the place of the flat map. */
export interface PictureGlobe {
	/** The side that faces the reader, closed along the horizon. */
	sheet: Sheet;
	/** Where a place of the flat map is drawn, in map units; `null` where it is turned away. */
	at(place: Point): Point | null;
	/** How broad things look there, from 0 to 1 for as broad as on the flat map. */
	breadthAt(place: Point): number;
}

/** Which part of the map a picture shows, and where in the picture. */
export interface MapView {
	/** The map's window in the picture, in pixels. */
	window: Box;
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

/**
 * The part of the map for a window of the picture: the world, or a region with its surroundings.
 *
 * @param window in pixels
 * @throws {Error} for an unknown region
 */
export function viewOf(window: Box, region: string | null): MapView {
	const frame = region === null ? WORLD : regionPlaceOf(region)?.frame;
	if (!frame) throw new Error(`No region "${region}" in geo/generated/regions.json`);
	const size = { width: window[2] - window[0], height: window[3] - window[1] };
	const scale = fittingScale(frame, size);
	const [x, y] = middleOf(frame);
	return { window, scale, visible: visibleBox({ x, y, scale }, size) };
}

/** Where a place of the flat map is drawn, in map units; `null` where the globe has it turned away. */
export const whereDrawn = ({ globe }: MapView, place: Point): Point | null =>
	globe ? globe.at(place) : place;

/** A point of the drawing in the picture. */
export const inPicture = ({ window, scale, visible }: MapView, [x, y]: Point): Point => [
	window[0] + (x - visible[0]) * scale,
	window[1] + (y - visible[1]) * scale,
];

/** The transform from units of so many map units to pixels of the picture. */
export function transformOf({ window, scale, visible }: MapView, unit = 1): string {
	const [x, y] = [window[0] - visible[0] * scale, window[1] - visible[1] * scale];
	return `translate(${round(x)} ${round(y)}) scale(${round(scale * unit)})`;
}

const round = (n: number) => Number(n.toFixed(4));
