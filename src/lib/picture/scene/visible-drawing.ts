import { clipRing } from '../clip.ts';
import { linePath, linesIn } from '#lib/geo/line-path.ts';
import { decodePath, encodePath, type Ring } from '#lib/geo/path.ts';
import { grow } from '#lib/geo/camera.ts';
import type { Box, Point, Drawing } from '#lib/geo/types.ts';

/** How far shapes reach beyond what is seen, as a share of its longer side: their cut edges stay out of sight. */
const MARGIN = 0.1;

/**
 * A drawing without what lies out of sight: shapes and dashed boundaries that are not seen at all are left
 * out, the others are cut off a little beyond the window. A picture then holds no more than it shows, and
 * nothing far outside of it, at which resvg stops.
 *
 * @param visible in map units
 */
export function visibleDrawing(drawing: Drawing, visible: Box): Drawing {
	const units = (box: Box) => box.map((side) => side / drawing.unit) as Box;
	const [window, reach] = [units(visible), units(grow(visible, MARGIN))];
	const shapes = drawing.shapes.flatMap((shape) => {
		const rings = decodePath(shape.d);
		if (!rings.some((ring) => meets(ring, window))) return [];
		if (rings.every((ring) => isWithin(ring, reach))) return [shape];
		const cut = rings.flatMap((ring): Ring[] => {
			if (isWithin(ring, reach)) return [ring];
			return clipRing(ring, reach).map((part) => part.map(inUnits));
		});
		return [{ ...shape, d: encodePath(cut) }];
	});
	const { disputed } = drawing;
	if (!disputed) return { ...drawing, shapes };
	const d = linePath(linesIn(disputed.d).filter((line) => meets(line, window)));
	return { ...drawing, shapes, disputed: { ...disputed, d } };
}

const inUnits = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

const span = (ring: Ring): Box => {
	const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

function meets(ring: Ring, [x0, y0, x1, y1]: Box): boolean {
	const [left, top, right, bottom] = span(ring);
	return left < x1 && right > x0 && top < y1 && bottom > y0;
}

function isWithin(ring: Ring, [x0, y0, x1, y1]: Box): boolean {
	const [left, top, right, bottom] = span(ring);
	return left >= x0 && right <= x1 && top >= y0 && bottom <= y1;
}
