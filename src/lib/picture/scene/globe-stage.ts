import type { Colours } from '../colours.ts';
import { inPicture, type MapView } from '../map-view.ts';
import { GLOBE_MIDDLE, GLOBE_RADIUS } from '#lib/geo/globe-size.ts';

/** Width of the globe's edge in pixels, as the site has it. */
const EDGE = 1.2;

/** The sea of the globe, below the land. */
export const globeSea = (view: MapView, { surface }: Colours, clip: string): string =>
	`<g clip-path="url(#${clip})"><circle id="globe" ${circle(view)} fill="${surface('sea')}"/></g>`;

/** The edge of the globe, above the land. */
export const globeEdge = (view: MapView, { surface }: Colours): string =>
	`<circle ${circle(view)} fill="none" stroke="${surface('coast')}" stroke-width="${EDGE}"/>`;

function circle(view: MapView): string {
	const [x, y] = inPicture(view, GLOBE_MIDDLE).map((n) => Number(n.toFixed(1)));
	return `cx="${x}" cy="${y}" r="${Number((GLOBE_RADIUS * view.scale).toFixed(1))}"`;
}
