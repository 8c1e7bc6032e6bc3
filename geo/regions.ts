import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { HEIGHT, WIDTH } from '../src/lib/geo/projection.ts';
import type { Box, FramedPlace, Point, RegionPlace } from '../src/lib/geo/types.ts';
import type { OutlinedWorld, RegionMembers } from './outlines.ts';
import { union } from './places.ts';
import { areaOf, polygonContains } from './rings.ts';

/** Padding round the members, in parts of the longer side: neighbours for context. */
const PADDING = 0.12;

/** A frame is at least this much wider than high, as most windows are. */
const LEAST_ASPECT = 4 / 3;

/** What the drawing covers on each side beyond the frame, in parts of the frame. */
const MARGIN = 0.5;

/** Windows between these two (width by height) show nothing beyond the drawing when they fit the frame. */
const [NARROWEST, WIDEST] = [3 / 5, 21 / 9];

/** A label is sought on a grid of this many points across the region's longer side. */
const LABEL_GRID = 120;

/** A box round the same centre, cut off at the drawing's edge. */
function around([x0, y0, x1, y1]: Box, width: number, height: number): Box {
	const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
	return [
		Math.max(0, Math.floor(x - width / 2)),
		Math.max(0, Math.floor(y - height / 2)),
		Math.min(WIDTH, Math.ceil(x + width / 2)),
		Math.min(HEIGHT, Math.ceil(y + height / 2)),
	];
}

function frameOf(bbox: Box): Box {
	const [width, height] = [bbox[2] - bbox[0], bbox[3] - bbox[1]];
	const padding = 2 * PADDING * Math.max(width, height);
	return around(
		bbox,
		Math.max(width + padding, (height + padding) * LEAST_ASPECT),
		height + padding,
	);
}

function extentOf(frame: Box): Box {
	const [width, height] = [frame[2] - frame[0], frame[3] - frame[1]];
	return around(
		frame,
		Math.max(width * (1 + 2 * MARGIN), height * WIDEST),
		Math.max(height * (1 + 2 * MARGIN), width / NARROWEST),
	);
}

function distanceToRing(ring: readonly Position[], [px, py]: Point): number {
	let least = Infinity;
	let [x0 = 0, y0 = 0] = ring.at(-1) ?? [];
	for (const [x = 0, y = 0] of ring) {
		const [dx, dy] = [x - x0, y - y0];
		const along = ((px - x0) * dx + (py - y0) * dy) / (dx * dx + dy * dy || 1);
		const t = Math.min(1, Math.max(0, along));
		least = Math.min(least, Math.hypot(px - x0 - t * dx, py - y0 - t * dy));
		[x0, y0] = [x, y];
	}
	return least;
}

/** The point of a polygon that is farthest from its edge and from the members' names. */
function labelIn(polygon: readonly Position[][], bbox: Box, names: readonly Point[]): Point {
	const [x0, y0, x1, y1] = bbox;
	const step = Math.max(x1 - x0, y1 - y0) / LABEL_GRID;
	let best: Point | undefined;
	let bestRoom = -Infinity;
	for (let y = y0 + step / 2; y < y1; y += step) {
		for (let x = x0 + step / 2; x < x1; x += step) {
			if (!polygonContains(polygon, [x, y])) continue;
			// Letters run across: a name needs twice the room sideways that it needs up and down.
			const toName = Math.min(...names.map((n) => Math.hypot((n[0] - x) / 2, n[1] - y)));
			const room = Math.min(toName, ...polygon.map((ring) => distanceToRing(ring, [x, y])));
			if (room > bestRoom) [best, bestRoom] = [[x, y], room];
		}
	}
	if (!best) throw new Error('A region has no point of the label grid inside its outline.');
	return best;
}

/** Where a region is lettered and what its page shows, in map units. */
export function regionPlaceOf(
	world: OutlinedWorld,
	{ id, members }: RegionMembers,
	places: readonly FramedPlace[],
	steps: number,
): RegionPlace {
	const outline = world.objects.outlines.geometries.find((geometry) => geometry.id === id);
	const polygons = outline ? feature(world, outline).geometry.coordinates : [];
	const largest = polygons
		.toSorted((a, b) => areaOf(b[0] ?? []) - areaOf(a[0] ?? []))[0]
		?.map((ring) => ring.map((p) => p.map((n) => n / steps)));
	const own = places.filter((place) => members.includes(place.id));
	if (!largest || own.length !== members.length) {
		throw new Error(`Region ${id}: a member in geo/regions.json is no shape of the source.`);
	}
	const bbox = union(own.map((place) => place.bbox));
	const frame = frameOf(bbox);
	const label = labelIn(largest, bbox, own.map((place) => place.label)); // prettier-ignore
	return { id, label, bbox, frame, extent: extentOf(frame) };
}
