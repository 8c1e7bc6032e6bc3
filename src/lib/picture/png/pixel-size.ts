import type { Size } from '#lib/geo/camera.ts';

/** How large a picture is as pixels. */
export interface PixelSize {
	/** In pixels of the file. */
	pixels: Size;
	/** In pixels of the layout, for type of the usual size. */
	layout: Size;
	/** Pixels in an inch, as the file says it. */
	density: number;
}
