import type { Context, Paint, Shape, Stencil } from './context.ts';
import { isHatched } from './hatching.ts';
import { shapeOf } from './shape-of.ts';
import { transformOf } from './transform-of.ts';
import { weightOf } from './weight-of.ts';
import type { Colours } from '../colours.ts';
import type { MapWindow } from '../map-window.ts';
import { labelIn } from '../visible-label.ts';
import { decodePath, encodePath } from '#lib/geo/path.ts';
import { shapesOf } from '#lib/geo/places.ts';
import { LEAST_OUTLINED } from '#lib/map/flat/islets.ts';
import { recommendedIn, softIn, vantageIn } from '#lib/map/flat/outlined.ts';
import { edgeOf } from '#lib/map/flat/render-edges.ts';
import { outlinesIn } from '#lib/map/flat/render-shapes.ts';
import { dashOn } from '#lib/theme/ink.ts';
import type { PastRelation } from '#lib/corpus/tables.ts';
import type { Iso3 } from '#lib/corpus/types.ts';
import type { Standing, Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { Drawing } from '#lib/geo/types.ts';

/** Full widths and lengths of the lines in pixels, as `map.css` has them. */
const EDGE = 3.4;
const DASH = [5, 3];
/** Half of it lies inside of the boundary. */
const OPEN = 7;
const VANTAGE = { outer: 4.2, inner: 1.6 };
const REGION = 2.4;
const PAST = { under: 4, line: 2.2, dash: 9 };
const SELECTED = { under: 5, line: 2.6 };
const NAMED = 4;
/** Half of each lies inside of the boundary. */
const GROUP = { paper: 7, line: 3.6 };

/** Islands that are less than this across have no outline of their region, in pixels. */
const NARROW = 12;

/** What a picture sets off by outlines. */
export interface Chosen {
	region: string | null;
	country: Iso3 | null;
	/** Earlier relations: they colour nothing. */
	history: readonly PastRelation[];
	/** Where textures show, a line inside its boundary says that a colour comes through a group. */
	patterns: boolean;
}

/**
 * Draws the lines over the fills: the dashed inner edge of what is inferred or reported, the rim of what is recommended, the double outline
 * of the vantage, the region's outline, the dot of what is named only. They use the shapes of `land`
 * again, or what is made of them.
 *
 * @param chosen the region and the country whose outlines are drawn, and the earlier relations
 */
export function outlines(
	context: Context,
	drawing: Drawing,
	{ countries }: Viewpoint,
	mapWindow: MapWindow,
	{ region, country, history, patterns }: Chosen,
	colours: Colours,
): void {
	const { surface } = colours;
	const px = 1 / (mapWindow.scale * drawing.unit);
	const size = (pixels: number) => Number((pixels * px).toPrecision(3));
	const drawn = new Map(drawing.shapes.map((shape) => [shape.id, shapeOf(shape)]));
	const standings = Object.entries(countries).filter(([state]) => drawn.has(state));
	const ringsOf = (state: string) => decodePath(drawn.get(state)?.d ?? '');
	const weight = weightOf(mapWindow);
	const use = (shape: Shape | Stencil, stroke: string, pixels: number, dashes: Paint = {}) =>
		context.use(shape, { stroke, 'stroke-width': size(pixels), ...dashes });

	const grouped = () => {
		for (const [state, standing] of standings) {
			if (!isHatched(standing)) continue;
			for (const { id } of shapesOf(state)) {
				const shape = drawn.get(id);
				if (!shape) continue;
				context.group({ clip: { id: `g-${id}`, within: shape } }, () => {
					use(shape, surface('hatch'), GROUP.paper);
					use(shape, colours.category(standing.category), GROUP.line);
				});
			}
		}
	};
	const recommended = () => {
		for (const state of recommendedIn(Object.fromEntries(standings))) {
			const shape = drawn.get(state)!;
			context.group({ clip: { id: `o-${state}`, within: shape } }, () =>
				use(shape, surface('hatch'), OPEN * weight),
			);
		}
	};
	const soft = () => {
		for (const one of softIn(Object.fromEntries(standings))) {
			const edge = { id: one.id, d: edgeOf(one, ringsOf, LEAST_OUTLINED * px) };
			// On a group: what is clipped to itself would clip what it is clipped to.
			context.group({ clip: { id: `c-${one.id}`, within: edge } }, () =>
				context.path({ ...edge, stroke: dashOn(colours.category(one.category)) }),
			);
		}
	};
	const earlier = () => {
		for (const state of new Set(history.flatMap((told) => told.countries))) {
			const shape = drawn.get(state);
			if (!shape) continue;
			const told = history.filter(({ countries: those }) => those.includes(state));
			const categories = [...new Set(told.map(({ category }) => category))];
			use(shape, surface('paper'), PAST.under);
			// Several categories take turns along the outline.
			const turns = [PAST.dash, PAST.dash * (categories.length - 1)].map(size);
			categories.forEach((category, i) => {
				const dashes = { 'stroke-dasharray': turns, 'stroke-dashoffset': size(-PAST.dash * i) };
				use(shape, colours.category(category), PAST.line, categories.length > 1 ? dashes : {});
			});
		}
	};
	const vantage = () => {
		for (const one of vantageIn(Object.fromEntries(standings))) {
			const d = edgeOf(one, ringsOf, LEAST_OUTLINED * px);
			const edge: Stencil = { id: one.id, draw: (stencil) => stencil.path({ d }) };
			context.define([edge]);
			use(edge, surface('ink'), VANTAGE.outer * weight);
			use(edge, surface('paper'), VANTAGE.inner * weight);
		}
	};
	const selected = () => {
		const shape = country === null ? undefined : drawn.get(country);
		if (!shape) return;
		use(shape, surface('halo'), SELECTED.under);
		use(shape, surface('ink'), SELECTED.line);
	};

	const whole = {
		id: 'outlines',
		transform: transformOf(mapWindow, drawing.unit),
		fill: 'none',
		'stroke-linejoin': 'round',
	} as const;
	const edges = {
		'stroke-width': size(EDGE * weight),
		'stroke-dasharray': DASH.map(size),
		'stroke-opacity': 0.7,
	};
	context.group(whole, () => {
		if (patterns) grouped();
		recommended();
		context.group(edges, soft);
		earlier();
		vantage();
		selected();
		const d = region === null ? null : regionLine(drawing, region, px);
		if (region === null || d === null) return;
		const line = { stroke: surface('ink'), 'stroke-width': size(REGION) };
		context.path({ 'data-region': region, d, ...line });
	});
	dots(context, standings, drawing, mapWindow, colours);
}

/**
 * A region's outline as the site's renderer has it, without the islands that so heavy a line would
 * cover.
 *
 * @param px units of the drawing in one pixel
 */
function regionLine(drawing: Drawing, region: string, px: number): string | null {
	const outline = outlinesIn(drawing).find((line) => line.region === region);
	if (!outline) return null;
	const rings = decodePath(outline.d);
	const span = (values: number[]) => Math.max(...values) - Math.min(...values);
	const wide = rings.filter(
		(ring) => Math.min(span(ring.map(([x]) => x)), span(ring.map(([, y]) => y))) > NARROW * px,
	);
	return encodePath(wide.length > 0 ? wide : rings);
}

/** The dots of what the text names and says nothing of, where of that there is something to be seen. */
function dots(
	context: Context,
	standings: [string, Standing][],
	drawing: Drawing,
	mapWindow: MapWindow,
	{ surface }: Colours,
): void {
	const points = standings
		.filter(([, { category }]) => category === 'mentioned')
		.flatMap(([country]) => {
			const label = labelIn(drawing, country, mapWindow);
			return label ? [label.at] : [];
		});
	if (points.length === 0) return;
	context.path({
		transform: transformOf(mapWindow),
		d: points.map(([x, y]) => `M${round(x)} ${round(y)}h0`).join(''),
		fill: 'none',
		stroke: surface('ink'),
		'stroke-width': Number((NAMED / mapWindow.scale).toPrecision(3)),
		'stroke-linecap': 'round',
	});
}

const round = (n: number) => Number(n.toFixed(2));
