import { withoutIslets } from './islets.ts';
import { softIn, vantageIn, type Outlined } from './outlined.ts';
import { outerEdges } from './outer-edges.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import { encodePath, type Ring } from '#lib/geo/path.ts';

/** Path data around what is outlined as one; empty where nothing of it is drawn. */
export const edgeOf = (
	{ states }: Outlined,
	ringsOf: (state: string) => readonly Ring[],
	least: number,
): string => encodePath(withoutIslets(outerEdges(states.map(ringsOf)), least));

/**
 * The paths that `Outlines.svelte` draws dashes and double outlines with, as SVG.
 *
 * @param ringsOf the rings of a state's own shape; none where it is not drawn
 * @param least islands that are less than this across are left out; in the unit of the rings
 */
export const renderEdges = (
	countries: Viewpoint['countries'],
	ringsOf: (state: string) => readonly Ring[],
	least: number,
): string =>
	[...softIn(countries), ...vantageIn(countries)]
		.map((one) => `<path id="${one.id}" class="map-shape" d="${edgeOf(one, ringsOf, least)}"/>`)
		.join('');
