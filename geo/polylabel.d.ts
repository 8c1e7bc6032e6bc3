declare module 'polylabel' {
	import type { Position } from 'geojson';

	/** The pole of inaccessibility of a polygon (outer ring, then holes), with its distance from the edge. */
	export default function polylabel(
		polygon: Position[][],
		precision?: number,
	): [x: number, y: number] & { distance: number };
}
