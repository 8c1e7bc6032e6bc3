import { HEIGHT, WIDTH } from './size.ts';
import type { Point } from './types.ts';

/** Equal Earth's half width for a sphere of radius 1: π / (√3/2 · A₁), Šavrič et al. 2018. */
export const HALF_WIDTH = Math.PI / ((Math.sqrt(3) / 2) * 1.340264);

/**
 * Radius of the globe in map units: that of the sphere whose surface the flat map shows, so that in
 * the middle of the globe a pixel is as many square kilometres as on the flat map at the same scale.
 */
export const GLOBE_RADIUS = WIDTH / 2 / HALF_WIDTH;

/** Where the globe's middle is drawn, in map units. */
export const GLOBE_MIDDLE: Point = [WIDTH / 2, HEIGHT / 2];

/** The globe is turned no nearer to a pole than this, in degrees: what is up stays up. */
export const HIGHEST = 85;

/** Unit of the globe's path data, in map units: at the nearest a sixth of a screen pixel. */
export const GLOBE_UNIT = 0.002;
