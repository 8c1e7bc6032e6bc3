import type { MapPageData } from './map-page.ts';
import { markupOf } from '#prerender';
import { drawingMeta } from '../data/tables.ts';
import type { ViewpointEntry } from '#lib/corpus/tables.ts';
import { regionPlaceOf } from '#lib/geo/regions.ts';
import type { WorldMapProps } from '#lib/map/world-map-props.ts';
import type { Box, DrawingMeta } from '#lib/geo/types.ts';
import { WORLD_FRAME } from '#lib/geo/camera.ts';

/** The map as the loaded page has it; later views use the same map. */
export interface WrittenMap {
	drawing: DrawingMeta;
	markup: WorldMapProps['markup'];
	/** What a region's page opens on, wherever. */
	opening: Box | null;
	/** What a narrow screen opens on: the countries that the viewpoint classifies. */
	narrowFrame: Box;
	/** Width by height of what a tablet held upright opens on, for the style sheet. */
	aspect: string;
}

/** The map that the server writes into a page, and that the browser finds there. */
export function writtenMap(data: MapPageData, viewpoint: ViewpointEntry): WrittenMap {
	const opening = data.region ? (regionPlaceOf(data.region)?.frame ?? null) : null;
	return {
		drawing: drawingMeta(data.drawingId),
		markup: markupOf(data.drawing, viewpoint),
		opening,
		narrowFrame: viewpoint.frame ?? WORLD_FRAME,
		aspect: aspectOf(opening ?? WORLD_FRAME),
	};
}

const aspectOf = ([x0, y0, x1, y1]: Box): string => ((x1 - x0) / (y1 - y0)).toFixed(2);
