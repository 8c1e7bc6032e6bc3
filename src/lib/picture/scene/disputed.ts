import type { Colours } from '../colours.ts';
import { whereDrawn, transformOf, type MapView } from '../map-view.ts';
import { DISPUTES } from '#lib/geo/disputes.ts';
import { within } from '#lib/geo/camera.ts';
import type { Point, Sheet } from '#lib/geo/types.ts';

/** Widths and lengths of the lines in pixels, as `map/flat/render-disputes.ts` has them. */
const BOUNDARY = { halo: 2.4, line: 1.2, dash: [3, 3.4] };
const RING = { radius: 4.5, line: 1.3, dash: [1.6, 2.4] };

/**
 * What is disputed, as on the site: boundaries as dashes on a halo that covers the continuous line, a
 * dashed ring for each area that has no boundary. The light world has neither.
 */
export function disputed(sheet: Sheet, view: MapView, { surface }: Colours): string {
	if (!sheet.disputed) return '';
	const { d, within: frame } = sheet.disputed;
	const px = 1 / (view.scale * sheet.unit);
	const size = (pixels: number) => Number((pixels * px).toPrecision(3));
	const dashes = (lengths: readonly number[]) => lengths.map(size).join(' ');
	const seen = ([x, y]: Point) => within([x, y, x, y], frame) && within([x, y, x, y], view.visible);
	const places = DISPUTES.flatMap(({ at }): Point[] => {
		const place = whereDrawn(view, at);
		return place ? [place] : [];
	});
	const rings = places
		.filter(seen)
		.map(
			([x, y]) =>
				`<circle cx="${Math.round(x / sheet.unit)}" cy="${Math.round(y / sheet.unit)}" r="${size(RING.radius)}"/>`,
		);
	const ink = surface('ink');
	return (
		`<g id="disputes" transform="${transformOf(view, sheet.unit)}" fill="none" stroke-linecap="round">` +
		`<path id="disputed" d="${d}"/>` +
		`<use href="#disputed" stroke="${surface('halo')}" stroke-width="${size(BOUNDARY.halo)}"/>` +
		`<use href="#disputed" stroke="${ink}" stroke-width="${size(BOUNDARY.line)}" stroke-dasharray="${dashes(BOUNDARY.dash)}"/>` +
		`<g stroke="${ink}" stroke-width="${size(RING.line)}" stroke-dasharray="${dashes(RING.dash)}">${rings.join('')}</g></g>`
	);
}
