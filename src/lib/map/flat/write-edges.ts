import { markupOn } from './ids.ts';
import { LEAST_OUTLINED } from './islets.ts';
import { renderEdges } from './render-edges.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import { decodePath } from '#lib/geo/path.ts';
import { addMarkup } from '#lib/ui/trusted.ts';

/**
 * Puts the paths of what is outlined as one in the place of those that are there, made of the shapes that
 * stand in the page.
 *
 * @param layer where the paths stand
 * @param name of the map, where it has one
 * @param links those of the states, by state
 * @param px units of the shapes in one screen pixel
 */
export function writeEdges(
	layer: Element,
	name: string | undefined,
	links: ReadonlyMap<string, Element>,
	countries: Viewpoint['countries'],
	px: number,
): void {
	const shapeOf = (state: string) => links.get(state)?.querySelector('.map-shape:not(.dependent)');
	const ringsOf = (state: string) => decodePath(shapeOf(state)?.getAttribute('d') ?? '');
	for (const path of [...layer.children]) path.remove();
	addMarkup(layer, markupOn(name, renderEdges(countries, ringsOf, LEAST_OUTLINED * px)));
}
