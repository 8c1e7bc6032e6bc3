import { geoClipRectangle, type GeoStream } from 'd3-geo';
import type { Ring } from '#lib/geo/path.ts';
import type { Box, Point } from '#lib/geo/types.ts';

/**
 * The parts of a ring inside of a box, each a ring; what is cut off is closed along the box.
 *
 * @returns empty where nothing of the ring is inside
 */
export const clipRing = (ring: Ring, box: Box): Ring[] =>
	partsIn(box, (stream) => {
		stream.polygonStart();
		drawLine(ring, stream);
		stream.polygonEnd();
	})
		.map((part) => (same(part[0], part.at(-1)) ? part.slice(1) : part))
		.filter((part) => part.length > 2);

/** The parts of a line inside of a box. */
export const clipLine = (line: Ring, box: Box): Ring[] =>
	partsIn(box, (stream) => drawLine(line, stream)).filter((part) => part.length > 1);

/** The area that a ring encloses, in the square of its units. */
export const areaOf = (ring: Ring): number =>
	Math.abs(
		ring.reduce((sum, [x, y], i) => {
			const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
			return sum + x * nextY - nextX * y;
		}, 0) / 2,
	);

/** What a box leaves of what is drawn, without points that repeat the one before. */
function partsIn([x0, y0, x1, y1]: Box, draw: (stream: GeoStream) => void): Ring[] {
	const parts: Ring[] = [];
	draw(
		geoClipRectangle(
			x0,
			y0,
			x1,
			y1,
		)({
			point(x, y) {
				const part = parts.at(-1);
				if (part && !same(part.at(-1), [x, y])) part.push([x, y]);
			},
			lineStart: () => parts.push([]),
			lineEnd: () => undefined,
			polygonStart: () => undefined,
			polygonEnd: () => undefined,
		}),
	);
	return parts;
}

function drawLine(line: Ring, stream: GeoStream): void {
	stream.lineStart();
	for (const [x, y] of line) stream.point(x, y);
	stream.lineEnd();
}

const same = (a: Point | undefined, b: Point | undefined): boolean =>
	a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
