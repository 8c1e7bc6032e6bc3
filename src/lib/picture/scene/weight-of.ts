import type { MapWindow } from '../map-window.ts';
import { fittingScale, WORLD_FRAME } from '#lib/geo/camera.ts';
import { weightAt } from '#lib/geo/weight.ts';

/** What share of their full width a picture's lines have: as on a screen with as much room for the map. */
export const weightOf = ({ box: [x0, y0, x1, y1], scale }: MapWindow): number =>
	weightAt(scale / fittingScale(WORLD_FRAME, { width: x1 - x0, height: y1 - y0 }));
