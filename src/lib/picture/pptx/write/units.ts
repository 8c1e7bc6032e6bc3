/** Points of a ring or a line. */
export type Ring = readonly (readonly [x: number, y: number])[];

/** A slide in pixels: 16 to 9. */
export const SLIDE = { width: 1280, height: 720 } as const;

/** English metric units in a pixel, which is a 96th of an inch. */
const IN_PIXEL = 9525;

/** English metric units in a step of a freeform's own grid: a fifteenth of a pixel. */
export const STEP = 635;

/** Pixels as whole English metric units. */
export const emu = (pixels: number): number => Math.round(pixels * IN_PIXEL);

/** Pixels as whole steps of a freeform's grid. */
export const steps = (pixels: number): number => Math.round((pixels * IN_PIXEL) / STEP);

/** Points as the hundredths that the file counts in. */
export const hundredths = (points: number): number => Math.round(points * 100);

/** Pixels of the slide in a point. */
export const POINT = 96 / 72;
