import type { JumpToOptions, StyleSpecification } from 'maplibre-gl';
import { shapesOf } from './features.ts';
import { FIELD_OF_VIEW, globeLinesOf, globeShapesOf, globeZoomOf } from './globe.ts';
import { buildGlobeStyle, globeColoursOf } from './globe-style.ts';
import { toMap, zoomOf } from './plane.ts';
import { buildStyle, coloursOf, type Theme } from './style.ts';
import type { Projection } from '#lib/view/view.ts';
import type { WorldTopology } from '#lib/geo/decode-world.ts';

/** Where the renderer looks. */
export interface Gaze {
	/** In map units, what the flat map has in its middle. */
	x: number;
	y: number;
	/** In degrees, what the globe has there. */
	lon: number;
	lat: number;
	/** Screen pixels in one map unit. */
	scale: number;
	/** The map's middle from that of the container, to the right and down, in pixels. */
	aside: readonly [dx: number, dy: number];
}

/** What differs between the flat map and the globe. */
export interface ProjectedView {
	style(topology: WorldTopology, theme: Theme): StyleSpecification;
	colours: typeof globeColoursOf | typeof coloursOf;
	camera(gaze: Gaze): JumpToOptions;
	/** Degrees; maplibre's own where there is none. */
	fieldOfView?: number;
}

const flat: ProjectedView = {
	style: (topology, theme) => buildStyle(shapesOf(topology), theme),
	colours: coloursOf,
	camera: ({ x, y, scale, aside: [dx, dy] }) => ({
		center: toMap([x - dx / scale, y - dy / scale]),
		zoom: zoomOf(scale),
	}),
};

const globe: ProjectedView = {
	style(topology, theme) {
		const shapes = globeShapesOf(topology);
		return buildGlobeStyle(shapes, globeLinesOf(shapes), theme);
	},
	colours: globeColoursOf,
	camera: ({ lon, lat, scale, aside: [dx, dy] }) => ({
		center: [lon, lat],
		zoom: globeZoomOf(scale, lat),
		padding: {
			left: Math.max(0, 2 * dx),
			right: Math.max(0, -2 * dx),
			top: Math.max(0, 2 * dy),
			bottom: Math.max(0, -2 * dy),
		},
	}),
	fieldOfView: FIELD_OF_VIEW,
};

export const VIEWS: Record<Projection, ProjectedView> = { flat, globe };
