import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { Shapes } from './features.ts';
import { buildStyle, coloursOf } from './style.ts';
import { SURFACE_COLOURS, type Theme } from '#lib/theme/tokens.ts';

/** The source of the lines: the shapes are cut at 180°, their outlines are not. */
const LINES = 'lines';

/** The flat map's style on a globe, which has a sea of its own. */
export function buildGlobeStyle(
	shapes: Shapes,
	lines: FeatureCollection,
	theme: Theme,
): StyleSpecification {
	const flat = buildStyle(shapes, theme);
	const { maxzoom } = Object.values(flat.sources)[0] as { maxzoom: number };
	return {
		...flat,
		// Not `globe`, which becomes flat at high zoom.
		projection: { type: 'vertical-perspective' },
		sources: { ...flat.sources, [LINES]: { type: 'geojson', data: lines, tolerance: 0, maxzoom } },
		layers: [
			{
				id: 'sea',
				type: 'background',
				paint: { 'background-color': SURFACE_COLOURS.sea[theme] },
			},
			...flat.layers.map((layer) => (layer.type === 'line' ? { ...layer, source: LINES } : layer)),
		],
	};
}

/** The colours of a theme, layer by layer, for a globe that has its style. */
export const globeColoursOf = (theme: Theme) =>
	[['sea', 'background-color', SURFACE_COLOURS.sea[theme]], ...coloursOf(theme)] as const;
