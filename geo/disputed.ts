import type { MultiLineString as Lines, Topology } from 'topojson-specification';
import { boundaryOnlyThere } from './de-facto.ts';
import shapes from './disputed-shapes.json';
import areas from './disputes.json';
import type { Plane, ShapeGeometry, World } from './world.ts';

/** The dashed boundaries of what is disputed, by the id of a shape or of an entry of `disputes.json`. */
export type DisputedLines = Lines & { id: string };

/** A world with a further object: the boundaries that are drawn dashed. */
export type DisputedWorld = Topology<
	World['objects'] & { disputed: { type: 'GeometryCollection'; geometries: DisputedLines[] } }
>;

const arcsOf = ({ arcs }: ShapeGeometry) => arcs.flat(2).map((i) => (i < 0 ? ~i : i));

/** The arcs of a shape, of all its boundary or of that with some neighbours. */
function arcsBetween(world: World, id: string, neighbours: readonly string[] | 'all'): number[] {
	const { geometries } = world.objects.shapes;
	const own = geometries.filter((shape) => shape.id === id).flatMap(arcsOf);
	if (neighbours === 'all') return own;
	const theirs = new Set(geometries.filter((s) => neighbours.includes(s.id)).flatMap(arcsOf));
	return own.filter((arc) => theirs.has(arc));
}

/**
 * Adds the dashed boundaries: by the shapes' own arcs, so that they follow the fills in every version
 * of this world; and where the source draws none, but Natural Earth's own view does, by an arc of
 * that view. Nobody draws one by hand.
 *
 * @throws where a list names neighbours that do not meet
 */
export function withDisputed(world: World, plane: Plane): DisputedWorld {
	const drawn = new Set(world.objects.shapes.geometries.map(({ id }) => id));
	const own = shapes
		.filter(({ shape, dashed }) => drawn.has(shape) && dashed.length > 0)
		.map(({ shape, dashed }): DisputedLines => {
			const arcs = arcsBetween(world, shape, dashed as string[] | 'all');
			if (arcs.length === 0) {
				throw new Error(
					`${shape} has no boundary with ${String(dashed)}: correct "dashed" in geo/disputed-shapes.json.`,
				);
			}
			return { type: 'MultiLineString', id: shape, arcs: arcs.map((arc) => [arc]) };
		});
	const arcs = [...world.arcs];
	const others = areas.flatMap(({ id, boundary }): DisputedLines[] => {
		if (!boundary) return [];
		const lines = boundaryOnlyThere(boundary as [string, string]).map((line) =>
			line.map(([lon = 0, lat = 0]) =>
				plane.project(lon, lat).map((n) => Math.round(n * plane.steps)),
			),
		);
		return [{ type: 'MultiLineString', id, arcs: lines.map((line) => [arcs.push(line) - 1]) }];
	});
	return {
		...world,
		arcs,
		objects: {
			...world.objects,
			disputed: { type: 'GeometryCollection', geometries: [...own, ...others] },
		},
	};
}
