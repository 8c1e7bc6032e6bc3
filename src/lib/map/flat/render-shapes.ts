import { withoutIslets } from './islets.ts';
import { MARKED } from './marked.ts';
import { renderEdges } from './render-edges.ts';
import { classOf } from './standing-class.ts';
import type { Iso3 } from '#lib/corpus/types.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import { decodePath, encodePath } from '#lib/geo/path.ts';
import { PLACES } from '#lib/geo/places.ts';
import type { Drawing } from '#lib/geo/types.ts';

export { writeEdges } from './write-edges.ts';

/** What the shapes are written with, besides their geometry. */
export interface ShapeWriting {
	countries: Viewpoint['countries'];
	name(country: string): string;
	href(country: string): string;
}

const marked = new Set(MARKED.map(({ place }) => place.id));
const places = new Map(PLACES.map((place) => [place.id, place]));

/** The shapes of a state; `null` for a shape that belongs to none. */
export interface StateShapes {
	state: Iso3 | null;
	shapes: Drawing['shapes'];
}

/** The shapes of a drawing by state, in the order in which they are drawn. */
export function shapesByState(drawing: Drawing): StateShapes[] {
	const byState = new Map<string, Drawing['shapes']>();
	for (const shape of drawing.shapes) {
		const key = places.get(shape.id)?.state ?? `-${shape.id}`;
		byState.set(key, [...(byState.get(key) ?? []), shape]);
	}
	// A state stands where its own shape stands in the drawing's order, not where its first dependency does.
	const order = new Map(drawing.shapes.map((shape, i) => [shape.id, i]));
	const rank = (key: string) => order.get(key.replace(/^-/, '')) ?? order.size;
	return [...byState]
		.sort(([a], [b]) => rank(a) - rank(b))
		.map(([key, shapes]) => ({ state: key.startsWith('-') ? null : key, shapes }));
}

/**
 * A drawing as SVG: one link for each state with all its shapes, whose class is the only thing that a
 * change of viewpoint touches, and a plain group for each shape that belongs to no state. The server
 * writes it into the page and the browser adopts what is there, so that no shape is shipped twice.
 * Whose link it is, its shape says; `stateOf` (`marked.ts`) reads it.
 *
 * Coordinates are in the drawing's unit.
 */
export function renderShapes(drawing: Drawing, writing: ShapeWriting): string {
	return shapesByState(drawing)
		.map(({ state, shapes }) => {
			const paths = shapes.map(({ id, d }) => pathOf(id, d, id !== state)).join('');
			if (state === null) return `<g>${paths}</g>`;
			const marker = marked.has(state) ? markerOf(state, drawing.unit) : '';
			const name = classOf(writing.countries[state]);
			return (
				`<a${name && ` class="${name}"`} href="${escape(writing.href(state))}" ` +
				`aria-label="${escape(writing.name(state))}">${paths}${marker}</a>`
			);
		})
		.join('');
}

const pathOf = (id: string, d: string, dependent: boolean) =>
	`<path id="s-${id}" class="map-shape${dependent ? ' dependent' : ''}" d="${d}"/>`;

/** A dot is a line of no length with round ends: its size in pixels is that of the stroke at any zoom. */
function markerOf(state: string, unit: number): string {
	const place = places.get(state);
	if (!place) return '';
	const [x, y] = place.label.map((v) => Math.round(v / unit));
	const d = `m${x} ${y}h.001`;
	return `<path class="near" d="${d}"/><path class="ring" d="${d}"/><path class="dot" d="${d}"/>`;
}

const escape = (text: string) =>
	text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** A drawing's islands that are smaller than this part of its width are islets. */
const ISLET = 0.006;

/** Islands that are less than this across have no heavy outline on a drawing that fills the screen; in its unit. */
const isletsOf = ({ extent, unit }: Drawing) => Math.min((extent[2] - extent[0]) * ISLET, 4) / unit;

/** The regions' outlines, without the islands that they would cover. */
export function outlinesIn(drawing: Drawing): Drawing['outlines'] {
	return drawing.outlines.map(({ region, d }) => {
		return { region, d: encodePath(withoutIslets(decodePath(d), isletsOf(drawing))) };
	});
}

/** The outlines of standings and of the vantage, as long as nobody has moved the camera. */
export function renderOpeningEdges(drawing: Drawing, countries: Viewpoint['countries']): string {
	const shapes = new Map(drawing.shapes.map(({ id, d }) => [id, d]));
	const ringsOf = (state: string) => decodePath(shapes.get(state) ?? '');
	return renderEdges(countries, ringsOf, isletsOf(drawing));
}

/** What the outlines are written with. */
export interface OutlineWriting {
	name(region: string): string;
	href(region: string): string;
}

/**
 * The regions' outlines, each a link with a hit band along the line, and over them the marks of what
 * is disputed; coordinates in the drawing's unit.
 */
export function renderOutlines(drawing: Drawing, writing: OutlineWriting): string {
	const outlines = outlinesIn(drawing)
		.map(
			({ region, d }) =>
				`<a class="region" data-region="${region}" href="${escape(writing.href(region))}" ` +
				`aria-label="Region: ${escape(writing.name(region))}">` +
				`<path id="o-${region}" class="map-line" d="${d}"/><use class="band" href="#o-${region}"/></a>`,
		)
		.join('');
	return outlines + (drawing.marks ?? '');
}
