import { clippedOutlines } from './clipped-outlines.ts';
import type { MapSource } from './map-parts.ts';
import { GLOBE_MIDDLE, GLOBE_RADIUS } from '#lib/geo/globe-size.ts';
import { inPicture } from '../../map-window.ts';
import type { Ring } from '#lib/geo/path.ts';
import type { Freeform, Item } from '../write/description.ts';

/** Width of the globe's edge, in pixels of the slide. */
const EDGE = 1.2;

/** Points of the circle: on a slide its corners cannot be seen. */
const POINTS = 360;

/** The circle of the globe as far as it is in the window: its sea, or its edge. */
function disc({ mapWindow }: MapSource, name: string, rest: Pick<Freeform, 'fill' | 'line'>): Item {
	const [x, y] = inPicture(mapWindow, GLOBE_MIDDLE);
	const radius = GLOBE_RADIUS * mapWindow.scale;
	const ring: Ring = Array.from({ length: POINTS }, (_, i) => {
		const angle = (i / POINTS) * 2 * Math.PI;
		return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
	});
	const outlines = clippedOutlines([ring], mapWindow.box, false);
	return { kind: 'freeform', name, decorative: true, outlines, ...rest };
}

/** The sea of the globe, below the land; nothing on the flat map, whose window is all sea. */
export const globeSea = (source: MapSource): Item[] =>
	source.mapWindow.globe
		? [disc(source, 'Sea', { fill: { colour: source.colours.surface('sea') } })]
		: [];

/** The edge of the globe, above the land. */
export const globeEdge = (source: MapSource): Item[] => {
	if (!source.mapWindow.globe) return [];
	const line = { colour: source.colours.surface('coast'), width: EDGE };
	return [disc(source, 'Edge of the globe', { line })];
};
