import { mergeArcs } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import disputed from './disputed-shapes.json';
import type { DisputedWorld } from './disputed.ts';
import type { ShapeGeometry } from './world.ts';

/** A region and the states that it consists of. */
export interface RegionMembers {
	id: string;
	members: string[];
}

/** A world with a second object: the dissolved outer boundary of each region, by the same arcs. */
export type OutlinedWorld = Topology<
	DisputedWorld['objects'] & {
		outlines: { type: 'GeometryCollection'; geometries: ShapeGeometry[] };
	}
>;

/**
 * The shapes that a region's outline runs round: its members, and ground that nobody but its members
 * claims (the Siachen Glacier between India and Pakistan would otherwise be a notch).
 */
export function shapesWithin({ members }: RegionMembers): string[] {
	const between = disputed
		.filter(({ treatment, claimants }) => treatment === 'none' && claimants.length > 0)
		.filter(({ claimants }) => claimants.every((state) => members.includes(state)));
	return [...members, ...between.map(({ shape }) => shape)];
}

/**
 * Adds the regions' outlines. They are merged from whole arcs before any simplification, so that they
 * follow the shapes' boundaries to the point in every version derived from this world.
 */
export function withOutlines(
	world: DisputedWorld,
	regions: readonly RegionMembers[],
): OutlinedWorld {
	const outlines = regions.map((region): ShapeGeometry => {
		const ids = new Set(shapesWithin(region));
		const members = world.objects.shapes.geometries.filter(({ id }) => ids.has(id));
		return { ...mergeArcs(world, members), id: region.id };
	});
	return {
		...world,
		objects: { ...world.objects, outlines: { type: 'GeometryCollection', geometries: outlines } },
	};
}
