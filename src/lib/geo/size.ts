/** Width of the drawing in map units: the whole circumference. */
export const WIDTH = 960;

/** Height of the drawing: from the pole to 57.7° S, below Cape Horn; Antarctica is left off. */
export const HEIGHT = 420;
