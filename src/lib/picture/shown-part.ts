import { WORLD, type MapWindow } from './map-window.ts';
import { boxOf } from '#lib/geo/boxes.ts';
import { placeOf } from '#lib/geo/places.ts';
import { project } from '#lib/geo/projection.ts';
import { regionPlaceOf } from '#lib/geo/regions.ts';
import { fittingScale, middleOf, visibleBox } from '#lib/geo/camera.ts';
import { countryFrame } from '#lib/geo/country-frame.ts';
import type { View } from '#lib/view/view.ts';
import type { Box, Point } from '#lib/geo/types.ts';

/** Whether a picture or a slide shows a part of the world; a part marks what is disputed. */
export const isNear = ({ region, country, look }: View): boolean =>
	Boolean(region ?? country) || (look?.nearness ?? 1) > 2;

/** What a view brings into sight, in map units. */
export function frameOf({ region, country }: View): Box {
	const place = country ? placeOf(country) : undefined;
	if (place) return countryFrame(place, boxOf(place.id));
	return (region ? regionPlaceOf(region)?.frame : undefined) ?? WORLD;
}

/**
 * The part of the map that a view shows in a window of a picture or a slide: where its reader looked, else its
 * country with the neighbours, its region, or the world.
 *
 * @param window in pixels
 */
export function mapWindowOf(view: View, window: Box): MapWindow {
	const size = { width: window[2] - window[0], height: window[3] - window[1] };
	const { look } = view;
	const frame = frameOf(view);
	const [x, y]: Point = look ? project(look.lon, look.lat) : middleOf(frame);
	const scale = look
		? fittingScale(WORLD, size) * Math.max(look.nearness, 1)
		: fittingScale(frame, size);
	return { box: window, scale, visible: visibleBox({ x, y, scale }, size) };
}
