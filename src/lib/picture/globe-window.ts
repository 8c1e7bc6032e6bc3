import { frameOf } from './shown-part.ts';
import type { MapWindow } from './map-window.ts';
import type { View } from '#lib/view/view.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import { EVERYWHERE } from '#lib/geo/decode-world.ts';
import { GLOBE_MIDDLE } from '#lib/geo/globe-size.ts';
import { linePath, linesIn } from '#lib/geo/line-path.ts';
import { lonLatAt } from '#lib/geo/lonlat.ts';
import { encodePath } from '#lib/geo/path.ts';
import type { Box, Drawing } from '#lib/geo/types.ts';
import { visibleBox } from '#lib/geo/camera.ts';
import { frontOf } from '#lib/globe/front.ts';
import { fitGlobe, reachOf, wholeGlobe, type GlobeCamera } from '#lib/globe/camera.ts';
import { pathOf, type OrthographicView } from '#lib/globe/path.ts';
import { lineOf } from '#lib/globe/line.ts';
import { globeOf, type GlobeDrawing } from '#lib/globe/shape.ts';
import { drawnAt, vectorOn } from '#lib/globe/places-on.ts';
import { axesOf, bounded, dot } from '#lib/globe/sphere.ts';

/** Pixels in one unit of the path data. */
const PRECISION = 0.1;

/** The sphere is made of a drawing once: a deck has many steps. */
const spheres = new WeakMap<Drawing['shapes'], GlobeDrawing>();

/**
 * The globe for a window of a picture, turned as the site turns it: to where the reader looked, else to
 * the country or the region, else to the side that the document speaks of.
 *
 * @param drawing the flat map that the sphere is made of
 * @param window in pixels
 */
export function globeWindowOf(
	view: View,
	viewpoint: Viewpoint,
	drawing: Drawing,
	window: Box,
): MapWindow {
	const size = { width: window[2] - window[0], height: window[3] - window[1] };
	const { turn, scale } = cameraOf(view, viewpoint, size);
	const axes = axesOf(bounded(turn));
	const [x, y] = GLOBE_MIDDLE;
	const orthographic: OrthographicView = {
		axes,
		reach: reachOf(scale, size),
		unit: PRECISION / scale,
	};
	return {
		box: window,
		scale,
		visible: visibleBox({ x, y, scale }, size),
		globe: {
			drawing: sideOf(drawing, orthographic),
			at: (place) => drawnAt(axes, place),
			breadthAt: (place) => Math.max(0, dot(axes.front, vectorOn(place))),
		},
	};
}

function cameraOf(
	view: View,
	viewpoint: Viewpoint,
	size: { width: number; height: number },
): GlobeCamera {
	const { look } = view;
	if (look) return { turn: look, scale: wholeGlobe(size) * look.nearness };
	const fitting = fitGlobe(frameOf(view), size);
	return view.region || view.country
		? fitting
		: { scale: wholeGlobe(size), turn: frontOf(viewpoint) ?? fitting.turn };
}

/** A drawing as it lies on the side of the sphere that is in sight. */
function sideOf(drawing: Drawing, orthographic: OrthographicView): Drawing {
	const sphere = spheres.get(drawing.shapes) ?? globeOf(drawing);
	spheres.set(drawing.shapes, sphere);
	const ringsOf = (id: string) => encodePath(linesIn(pathOf(sphere.get(id) ?? [], orthographic)));
	const ids = [...drawing.shapes.map(({ id }) => id), 'ATA'];
	return {
		id: 'globe',
		unit: orthographic.unit,
		extent: EVERYWHERE,
		shapes: ids.map((id) => ({ id, d: ringsOf(`s-${id}`) })).filter(({ d }) => d !== ''),
		outlines: drawing.outlines
			.map(({ region }) => ({ region, d: ringsOf(`o-${region}`) }))
			.filter(({ d }) => d !== ''),
		...(drawing.disputed
			? {
					disputed: {
						d: dashedOn(drawing.disputed.d, drawing.unit, orthographic),
						within: EVERYWHERE,
					},
				}
			: {}),
	};
}

function dashedOn(d: string, unit: number, orthographic: OrthographicView): string {
	const lines = linesIn(d).map((line) => {
		const lonLats = line.map(([x, y]) => lonLatAt([x * unit, y * unit]));
		return lineOf(lonLats, false);
	});
	return linePath(linesIn(pathOf(lines, orthographic)).filter((line) => line.length > 1));
}
