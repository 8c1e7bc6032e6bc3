import { addressOf, countryAddress } from '../address/addresses.ts';
import { lookup } from '../data/tables.ts';
import type { ViewpointEntry } from '#lib/corpus/tables.ts';
import type { Drawing } from '#lib/geo/types.ts';
import { renderOpeningEdges, renderOutlines, renderShapes } from '#lib/map/flat/render-shapes.ts';
import { renderLand } from '#lib/map/small/render-land.ts';
import type { WorldMapProps } from '#lib/map/world-map-props.ts';

/**
 * A drawing as the server writes it into the page. In the browser, where there is none, a space: the
 * nodes that are there are kept, and not shipped a second time as script.
 */
export function markupOf(
	drawing: Drawing | null,
	viewpoint: ViewpointEntry,
): WorldMapProps['markup'] {
	if (!drawing) return { shapes: ' ', outlines: ' ', edges: ' ' };
	return {
		shapes: renderShapes(drawing, {
			countries: viewpoint.countries,
			name: (country) => lookup.name(country),
			href: (country) => countryAddress(country, viewpoint.id),
		}),
		outlines: renderOutlines(drawing, {
			name: (region) => lookup.region(region)?.name ?? region,
			href: (region) => addressOf({ viewpoint: viewpoint.id, region }),
		}),
		edges: renderOpeningEdges(drawing, viewpoint.countries),
	};
}

/** The land that the small maps of a page use, as the server writes it; in the browser a space. */
export const landMarkup = (drawing: Drawing | null): string =>
	drawing ? renderLand(drawing) : ' ';
