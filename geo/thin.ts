import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { planarTriangleArea, presimplify } from 'topojson-simplify';
import { boundsOf, polygonArea, withoutRepeats } from './rings.ts';
import type { OutlinedWorld } from './outlines.ts';
import { squareAt, type ShapeGeometry } from './world.ts';

/** How much of a world to keep. Lengths and areas are in grid steps. */
export interface Detail {
	/** Grid steps in one unit of the result. */
	step: number;
	/** Least area of the triangle that a point spans with its neighbours (Visvalingam) there. */
	leastTriangle(x: number, y: number): number;
	/** Least area there of an island that is not its shape's largest part. */
	leastIsland(x: number, y: number): number;
}

/** Gives every point its Visvalingam weight as a third coordinate; done once for all versions. */
export function weighted(world: OutlinedWorld): OutlinedWorld {
	return presimplify(world, planarTriangleArea);
}

/** An island keeps three points besides its start, whatever they weigh: less is no area. */
function thinArc(arc: readonly Position[], { step, leastTriangle }: Detail): Position[] {
	const [first, last] = [arc[0], arc.at(-1)];
	const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
	const third = closed ? (arc.slice(1, -1).map((p) => p[2] ?? 0).sort((a, b) => b - a)[2] ?? 0) : Infinity; // prettier-ignore
	return withoutRepeats(
		arc
			.filter(([x = 0, y = 0, w = 0]) => w >= Math.min(leastTriangle(x, y), third))
			.map(([x = 0, y = 0]) => [Math.round(x / step), Math.round(y / step)]),
	);
}

/** Arc indices without direction. */
const arcsOf = (rings: readonly number[][]) => rings.flat().map((i) => (i < 0 ? ~i : i));

function timesUsed(shapes: readonly ShapeGeometry[]): Map<number, number> {
	const times = new Map<number, number>();
	for (const i of shapes.flatMap(({ arcs }) => arcs.flatMap(arcsOf))) {
		times.set(i, (times.get(i) ?? 0) + 1);
	}
	return times;
}

/**
 * A lighter version of a world: points that matter little left out, the rest in whole units of
 * `detail.step`. Arcs are thinned once for all who share them, so that neighbours still meet. Islands
 * below the least area are left out; a shape keeps its largest part in any case, as a square of one
 * unit where nothing is left of it.
 */
export function thinned(world: OutlinedWorld, detail: Detail): OutlinedWorld {
	const arcs = world.arcs.map((arc) => thinArc(arc as Position[], detail));
	const lighter = { ...world, arcs } as OutlinedWorld;
	const { shapes, outlines, disputed } = world.objects;
	const times = timesUsed(shapes.geometries);
	const areas = (topology: OutlinedWorld, shape: ShapeGeometry) =>
		feature(topology, shape).geometry.coordinates.map(polygonArea);

	const kept = shapes.geometries.map((shape): ShapeGeometry => {
		const [before, after] = [areas(world, shape), areas(lighter, shape)];
		const largest = before.indexOf(Math.max(...before));
		const parts = shape.arcs.filter((rings, i) => {
			if (after[i] === 0) return false;
			if (i === largest || arcsOf(rings).some((arc) => (times.get(arc) ?? 0) > 1)) return true;
			const [x = 0, y = 0] = world.arcs[arcsOf(rings)[0] ?? 0]?.[0] ?? [];
			return (before[i] ?? 0) >= detail.leastIsland(x, y);
		});
		if (after[largest] === 0) {
			const [x0, y0, x1, y1] = boundsOf(
				feature(world, shape).geometry.coordinates[largest]?.[0] ?? [],
			);
			const centre = [(x0 + x1) / 2, (y0 + y1) / 2].map((n) => Math.round(n / detail.step));
			parts.push([[arcs.push(squareAt(centre[0] ?? 0, centre[1] ?? 0, 1)) - 1]]);
		}
		return { ...shape, arcs: parts };
	});

	const drawn = timesUsed(kept);
	// Of an island that is left out no boundary remains; a line of no shape stays.
	const dashed = disputed.geometries.map((lines) => ({
		...lines,
		arcs: lines.arcs.filter(([arc = 0]) => drawn.has(arc) || !times.has(arc)),
	}));
	const outlined = outlines.geometries.map((outline): ShapeGeometry => {
		const after = areas(lighter, outline);
		const parts = outline.arcs.filter((rings, i) => after[i] !== 0 && arcsOf(rings).some((arc) => drawn.has(arc))); // prettier-ignore
		return { ...outline, arcs: parts };
	});
	return {
		...lighter,
		objects: {
			shapes: { ...shapes, geometries: kept },
			outlines: { ...outlines, geometries: outlined },
			disputed: { ...disputed, geometries: dashed },
		},
	};
}
