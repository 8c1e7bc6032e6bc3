import { boxOf } from '#lib/geo/boxes.ts';
import { placeOf } from '#lib/geo/places.ts';
import { project } from '#lib/geo/projection.ts';
import { regionPlaceOf } from '#lib/geo/regions.ts';
import { fittingScale, grow, middleOf, union, visibleBox } from '#lib/map/camera.ts';
import type { View } from '#lib/atlas/view.ts';
import type { Box, Point } from '#lib/geo/types.ts';
import type { MapView } from '#lib/stills/view.ts';

/** The world on a slide, in map units: from the north of Siberia to Cape Horn. */
const WORLD: Box = [0, 4, 960, 418];

/** A small country is shown with this much around it, in map units: room for its neighbours. */
const LEAST_SPAN = 60;

/** Around a country, as a share of its longer side. */
const AROUND = 0.4;

/** Whether a slide shows a part of the world; a part marks what is disputed. */
export const isNear = ({ region, country, look }: View): boolean =>
	Boolean(region ?? country) || (look?.nearness ?? 1) > 2;

/** What a view brings into sight, in map units. */
function frameOf({ region, country }: View): Box {
	const place = country ? placeOf(country) : undefined;
	if (place) {
		const [x, y] = place.label;
		const half = LEAST_SPAN / 2;
		const around: Box = [x - half, y - half, x + half, y + half];
		return grow(union([boxOf(place.id) ?? around, around]) ?? around, AROUND);
	}
	return (region ? regionPlaceOf(region)?.frame : undefined) ?? WORLD;
}

/**
 * The part of the map that a view shows in a window of the slide: where its reader looked, else its
 * country with the neighbours, its region, or the world. A globe is shown as the flat map.
 *
 * @param window in pixels
 */
export function mapViewOf(view: View, window: Box): MapView {
	const size = { width: window[2] - window[0], height: window[3] - window[1] };
	const { look } = view;
	const frame = frameOf(view);
	const [x, y]: Point = look ? project(look.lon, look.lat) : middleOf(frame);
	const scale = look
		? fittingScale(WORLD, size) * Math.max(look.nearness, 1)
		: fittingScale(frame, size);
	return { window, scale, visible: visibleBox({ x, y, scale }, size) };
}
