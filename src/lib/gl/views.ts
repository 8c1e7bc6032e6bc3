import type { JumpToOptions, StyleSpecification } from 'maplibre-gl';
import { shapesOf } from './features.ts';
import { FIELD_OF_VIEW, globeLinesOf, globeShapesOf, globeZoomOf } from './globe.ts';
import { buildGlobeStyle, globeColoursOf } from './globe-style.ts';
import { toMap, zoomOf } from './plane.ts';
import { buildStyle, coloursOf } from './style.ts';
import type { Projection } from '#lib/view/view.ts';
import type { RendererCamera } from '#lib/geo/camera.ts';
import type { WorldTopology } from '#lib/geo/decode-world.ts';
import type { Theme } from '#lib/theme/tokens.ts';

/** What differs between the flat map and the globe. */
export interface ProjectedView {
	style(topology: WorldTopology, theme: Theme): StyleSpecification;
	colours: typeof globeColoursOf | typeof coloursOf;
	jumpOptions(camera: RendererCamera): JumpToOptions;
	/** Degrees; maplibre's own where there is none. */
	fieldOfView?: number;
}

const flat: ProjectedView = {
	style: (topology, theme) => buildStyle(shapesOf(topology), theme),
	colours: coloursOf,
	jumpOptions: ({ x, y, scale, offset: [dx, dy] }) => ({
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
	jumpOptions: ({ lon, lat, scale, offset: [dx, dy] }) => ({
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
