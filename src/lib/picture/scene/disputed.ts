import type { Context } from './context.ts';
import type { Colours } from '../colours.ts';
import { transformOf } from './transform-of.ts';
import { whereDrawn, type MapWindow } from '../map-window.ts';
import { DISPUTES } from '#lib/geo/disputes.ts';
import { within } from '#lib/geo/camera.ts';
import type { Point, Drawing } from '#lib/geo/types.ts';

/** Widths and lengths of the lines in pixels, as `map/flat/render-disputes.ts` has them. */
const BOUNDARY = { halo: 2.4, line: 1.2, dash: [3, 3.4] };
const RING = { radius: 4.5, line: 1.3, dash: [1.6, 2.4] };

/**
 * Draws what is disputed, as on the site: boundaries as dashes on a halo that covers the continuous line,
 * a dashed ring for each area that has no boundary. The light world has neither.
 */
export function disputed(
	context: Context,
	drawing: Drawing,
	mapWindow: MapWindow,
	{ surface }: Colours,
): void {
	if (!drawing.disputed) return;
	const { d, within: frame } = drawing.disputed;
	const px = 1 / (mapWindow.scale * drawing.unit);
	const size = (pixels: number) => Number((pixels * px).toPrecision(3));
	const seen = ([x, y]: Point) =>
		within([x, y, x, y], frame) && within([x, y, x, y], mapWindow.visible);
	const places = DISPUTES.flatMap(({ at }): Point[] => {
		const place = whereDrawn(mapWindow, at);
		return place ? [place] : [];
	}).filter(seen);
	const ink = surface('ink');
	const boundaries = { id: 'disputed', d };
	const whole = {
		id: 'disputes',
		transform: transformOf(mapWindow, drawing.unit),
		fill: 'none',
		'stroke-linecap': 'round',
	} as const;
	context.group(whole, () => {
		context.path(boundaries);
		context.use(boundaries, { stroke: surface('halo'), 'stroke-width': size(BOUNDARY.halo) });
		context.use(boundaries, {
			stroke: ink,
			'stroke-width': size(BOUNDARY.line),
			'stroke-dasharray': BOUNDARY.dash.map(size),
		});
		const dashes = {
			stroke: ink,
			'stroke-width': size(RING.line),
			'stroke-dasharray': RING.dash.map(size),
		};
		context.group(dashes, () => {
			for (const [x, y] of places) {
				const [cx, cy] = [Math.round(x / drawing.unit), Math.round(y / drawing.unit)];
				context.circle({ cx, cy, r: size(RING.radius) });
			}
		});
	});
}
