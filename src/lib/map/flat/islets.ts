import type { Ring } from '#lib/geo/path.ts';

/** Islands that are less than this across have no heavy outline: it would cover their colour. In pixels. */
export const LEAST_OUTLINED = 6;

const span = (ring: Ring, axis: 0 | 1) => {
	const values = ring.map((point) => point[axis]);
	return Math.max(...values) - Math.min(...values);
};

/**
 * The rings of an outline that are so large, or all of them where there are only small ones: what is
 * outlined as a sign has it somewhere.
 *
 * @param least how far a ring has to reach, up or across, in the unit of its points
 */
export function withoutIslets(rings: readonly Ring[], least: number): readonly Ring[] {
	const large = rings.filter((ring) => Math.max(span(ring, 0), span(ring, 1)) >= least);
	return large.length > 0 ? large : rings;
}
