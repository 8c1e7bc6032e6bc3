import type { Camera, RendererCamera, Size } from '#lib/geo/camera.ts';
import type { Look } from '#lib/view/view.ts';
import type { Box, Point } from '#lib/geo/types.ts';

/**
 * The globe in place of the flat map: the camera over it, and where it draws the places that
 * everything else knows in units of the flat map.
 */
export interface GlobeSurface {
	/** Over the drawing: what is turned stays in the middle. */
	readonly camera: Camera;
	/** Where a place is drawn, in map units; `null` on the far side. */
	at(place: Point): Point | null;
	/** The place that is drawn at a point; `null` off the globe. */
	under(point: Point): Point | null;
	/** Foreshortening at a place: 1 where things look as broad as on the flat map, 0 at the horizon. */
	breadthAt(place: Point): number;
	/** Other places as they lie around one, north up, in map units. */
	around(place: Point): (other: Point) => Point;
	/** Brings a place into sight, with a margin in pixels around it. */
	bringIntoView(place: Point, margin: number, size: Size): void;
	/** Whether a box of the flat map is in sight, and large enough. */
	showsWell(box: Box, size: Size): boolean;
	/** Returns a function that sets the camera at time t, 0 to 1, on its way to a box or a look. */
	transitionTo(destination: Box | Look, size: Size): (t: number) => void;
	look(size: Size): Look;
	rendererCamera(): Pick<RendererCamera, 'lon' | 'lat' | 'scale'>;
	pan(dx: number, dy: number): void;
	zoom(factor: number, at: Point, size: Size): void;
	resize(size: Size): void;
}
