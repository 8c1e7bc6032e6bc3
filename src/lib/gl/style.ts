import type {
	ExpressionSpecification,
	GeoJSONSourceSpecification,
	StyleSpecification,
} from 'maplibre-gl';
import type { Shapes } from './features.ts';
import { CATEGORY_IDS } from '#lib/corpus/types.ts';
import { categoryScale } from '#lib/theme/category-scale.ts';
import { SURFACE_COLOURS, type Theme } from '#lib/theme/tokens.ts';

/** The one source. Its features are states by `promoteId`: without it, feature-state takes no string ids. */
export const SOURCE = 'shapes';

/** A state's category in feature-state; a state without one is paper. */
export const STATE_KEY = 'category';

/** Full widths of the lines in pixels, as `map.css` has them. */
const COAST = 2.4;
const BORDER: ExpressionSpecification = ['case', ['get', 'dependent'], 0.4, 0.7];

/** Beyond this the geometry has nothing to show that a finer tile would hold. */
const FINEST_TILE = 9;

/**
 * The whole style: coast, fills, boundaries. What lies over the fills (hatching, dashed edges, outlines,
 * markers, names) is drawn by the one layer above both renderers. The sea is what is not drawn.
 */
export function buildStyle(shapes: Shapes, theme: Theme): StyleSpecification {
	const source: GeoJSONSourceSpecification = {
		type: 'geojson',
		data: shapes,
		promoteId: 'state',
		tolerance: 0,
		maxzoom: FINEST_TILE,
	};
	return {
		version: 8,
		sources: { [SOURCE]: source },
		layers: [
			{
				id: 'coast',
				type: 'line',
				source: SOURCE,
				layout: { 'line-join': 'round' },
				paint: { 'line-width': COAST, 'line-color': SURFACE_COLOURS.coast[theme] },
			},
			{
				id: 'fills',
				type: 'fill',
				source: SOURCE,
				paint: { 'fill-color': fillColour(theme), 'fill-antialias': false },
			},
			{
				id: 'boundaries',
				type: 'line',
				source: SOURCE,
				layout: { 'line-join': 'round' },
				paint: {
					'line-width': BORDER,
					'line-color': SURFACE_COLOURS.border[theme],
				},
			},
		],
	};
}

/** The colours of a theme, layer by layer, for a map that has its style. */
export const coloursOf = (theme: Theme) =>
	[
		['coast', 'line-color', SURFACE_COLOURS.coast[theme]],
		['fills', 'fill-color', fillColour(theme)],
		['boundaries', 'line-color', SURFACE_COLOURS.border[theme]],
	] as const;

/** The widths of a weight, a share of the full ones, layer by layer. */
export const widthsOf = (weight: number) =>
	[
		['coast', 'line-width', COAST * weight],
		['boundaries', 'line-width', ['*', BORDER, weight] as ExpressionSpecification],
	] as const;

/** Line layers that are hidden for tests of fills, as in the other renderer. */
export const LINES = ['coast', 'boundaries'] as const;

function fillColour(theme: Theme): ExpressionSpecification {
	const scale = categoryScale(theme);
	const cases = CATEGORY_IDS.flatMap((id) => [id, scale(id)]);
	return [
		'match',
		['coalesce', ['feature-state', STATE_KEY], ''],
		...cases,
		scale.unknown(),
	] as unknown as ExpressionSpecification;
}
