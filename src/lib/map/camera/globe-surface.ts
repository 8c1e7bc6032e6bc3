import type { Camera, RendererCamera, Size } from '#lib/geo/camera.ts';
import type { NamePlaced, NameWanted } from '../names/names.ts';
import type { LetteredName } from '../names/lettering.ts';
import type { Look } from '#lib/view/view.ts';
import type { Box, Point } from '#lib/geo/types.ts';

/**
 * The globe in place of the flat map: the camera over it, and where it draws the places that
 * everything else knows in units of the flat map.
 */
export interface GlobeSurface {
	/** Over the drawing: what is turned stays in the middle. */
	readonly camera: Camera;
	/** Where a place is drawn, in map units; `null` where it is turned away. */
	at(place: Point): Point | null;
	/** Where it was when names were placed last: while the globe turns they go along. */
	restedAt(place: Point): Point | null;
	/** What wants a name, brought from the flat map to where it was then; without what was turned away. */
	lay<T extends NameWanted>(wanted: readonly T[]): T[];
	/** Names as they were placed then, brought to where they are now. */
	carry<T extends NameWanted>(placed: readonly NamePlaced<T>[]): NamePlaced<T>[];
	carryLettered(lettered: readonly LetteredName[]): LetteredName[];
	/** How broad things look there, from 0 to 1 for as broad as on the flat map. */
	breadthAt(place: Point): number;
	/** Other places as they lie around one, north up, in map units. */
	around(place: Point): (other: Point) => Point;
	/** Brings a place into sight, with a margin in pixels around it. */
	bring(place: Point, margin: number, size: Size): void;
	/** Whether a box of the flat map is in sight, and large enough. */
	sees(box: Box, size: Size): boolean;
	/** Returns a function that sets the camera at time t, 0 to 1, on its way to a box or a look. */
	transitionTo(destination: Box | Look, size: Size): (t: number) => void;
	look(size: Size): Look;
	rendererCamera(): Pick<RendererCamera, 'lon' | 'lat' | 'scale'>;
	pan(dx: number, dy: number): void;
	zoom(factor: number, at: Point, size: Size): void;
	resize(size: Size): void;
}
