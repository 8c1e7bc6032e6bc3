import { clippedOutlines } from './clipped-outlines.ts';
import { fillOf } from './fills.ts';
import { inSight, spotOf, type MapSource } from './map-parts.ts';
import { claims } from '#lib/atlas/categories.ts';
import { isRecommended, isSoft, isThroughGroup } from '#lib/atlas/standing.ts';
import { DISPUTES } from '#lib/geo/disputes.ts';
import { placeOf } from '#lib/geo/places.ts';
import { MARKED } from '#lib/map/flat/marked.ts';
import { standingInWords } from '#lib/panels/coding-words.ts';
import { dashOn } from '#lib/theme/ink.ts';
import type { Colours } from '../../colours.ts';
import type { CategoryId } from '#lib/corpus/types.ts';
import type { Standing } from '#lib/corpus/viewpoint.ts';
import type { Ring } from '#lib/geo/path.ts';
import type { Freeform, Item, Line, Outline } from '../write/description.ts';

/** Widths in pixels of the slide. */
const BORDER = 0.75;
const SOFT = 1.8;
const GROUP = 2.4;
const VANTAGE = 4.5;
const EARLIER = 2.5;
const SELECTED = 3;
const MARKER = 4;
const DOT = 2.4;

/**
 * Whether a paper-coloured edge says that the colour is recommended, or, where textures leave no hatching, that it comes
 * through a group.
 */
const hasPaperEdge = (standing: Standing, patterns: boolean): boolean =>
	isRecommended(standing) || (patterns && isThroughGroup(standing) && claims(standing.category));

const isDashed = (standing: Standing): boolean => claims(standing.category) && isSoft(standing);

const dashesOf = (category: CategoryId, colours: Colours): Line => ({
	colour: dashOn(colours.category(category)),
	width: SOFT,
	dash: 'dashes',
});

/** The edge: double for the vantage, dashed for what is inferred or reported. */
function lineOf(
	standing: Standing | undefined,
	{ colours, patterns }: Pick<MapSource, 'colours' | 'patterns'>,
): Line {
	if (!standing) return { colour: colours.surface('border'), width: BORDER };
	if (standing.category === 'self')
		return { colour: colours.surface('ink'), width: VANTAGE, double: true };
	if (hasPaperEdge(standing, patterns)) return { colour: colours.surface('hatch'), width: GROUP };
	if (isDashed(standing)) return dashesOf(standing.category, colours);
	return { colour: colours.surface('border'), width: BORDER };
}

/** From the back to the front: plain land, colours, lines that no neighbour may cover, small states. */
function layerOf(standing: Standing | undefined, marked: boolean, patterns: boolean): number {
	if (marked) return 5;
	if (!standing) return 0;
	// The neighbours then cover the outer half of the edge.
	if (hasPaperEdge(standing, patterns)) return -1;
	if (standing.category === 'self') return 4;
	if (!claims(standing.category)) return 1;
	return isSoft(standing) ? 3 : 2;
}

/** The marker of a state that is too small to be seen; nothing for others. */
function markerOf(state: string, { mapWindow }: MapSource): Outline[] {
	const marked = MARKED.find(({ place }) => place.id === state);
	if (!marked || mapWindow.scale >= marked.below) return [];
	const spot = spotOf(marked.place.label, mapWindow);
	if (!spot) return [];
	const [x, y] = spot;
	return [{ circle: { x, y, radius: MARKER }, fill: true, stroke: true }];
}

/**
 * A freeform for each state with all of its shapes, named by the state, and told in words to those who
 * do not see it; and one for land that is no state's.
 */
export function countries(source: MapSource): Freeform[] {
	const { lookup, thin, mapWindow, viewpoint } = source;
	const ringsOf = new Map<string, Ring[]>();
	for (const { id, rings } of thin.shapes) {
		const state = placeOf(id)?.state ?? `-${id}`;
		ringsOf.set(state, [...(ringsOf.get(state) ?? []), ...rings]);
	}
	return [...ringsOf]
		.flatMap(([state, rings]) => {
			const marker = markerOf(state, source);
			const standing = viewpoint.countries[state];
			const line = lineOf(standing, source);
			const outlines = [
				...clippedOutlines(inSight(rings, mapWindow), mapWindow.box, line.width > BORDER),
				...marker,
			];
			if (outlines.length === 0) return [];
			const nobody = state.startsWith('-');
			const name = nobody ? nameOfLand(state.slice(1)) : lookup.name(state);
			const shape: Freeform = {
				kind: 'freeform',
				name,
				description: nobody
					? `${name}: no state’s`
					: `${name}: ${standingInWords(standing ?? null, lookup)}`,
				outlines,
				fill: fillOf(standing, source),
				// A marker is its colour with a fine edge: a heavy one would leave nothing of it.
				line: marker.length > 0 ? lineOf(undefined, source) : line,
			};
			return [{ shape, layer: layerOf(standing, marker.length > 0, source.patterns) }];
		})
		.sort((a, b) => a.layer - b.layer || a.shape.name.localeCompare(b.shape.name, 'en'))
		.map(({ shape }) => shape);
}

/** The dashes of what is inferred or reported, where a paper-coloured edge takes the shape's own line. */
export function dashesOverPaper(source: MapSource): Freeform[] {
	const { viewpoint, lookup, colours, patterns } = source;
	const both = Object.entries(viewpoint.countries).filter(
		([, standing]) => hasPaperEdge(standing, patterns) && isDashed(standing),
	);
	return [...new Set(both.map(([, { category }]) => category))].flatMap((category) => {
		const states = both.filter(([, each]) => each.category === category).map(([state]) => state);
		const outlines = edgesOf(states, source);
		const name = `${lookup.category(category).name}: inferred or reported`;
		const line = dashesOf(category, colours);
		return outlines.length > 0
			? [{ kind: 'freeform', name, decorative: true, outlines, line } as const]
			: [];
	});
}

/** A shape of no state is known by the dispute about it, but for the one that the globe has besides. */
const nameOfLand = (id: string): string =>
	(id === 'ATA' ? 'Antarctica' : undefined) ??
	DISPUTES.find((area) => id === 'KAS' && area.id.includes('siachen'))?.name ??
	id;

/** The edges alone of all shapes that states have. */
function edgesOf(states: readonly string[], { thin, mapWindow }: MapSource): Outline[] {
	const rings = thin.shapes
		.filter(({ id }) => states.includes(placeOf(id)?.state ?? ''))
		.flatMap((shape) => shape.rings);
	return clippedOutlines(inSight(rings, mapWindow), mapWindow.box, true)
		.filter(({ stroke }) => stroke)
		.map((outline) => ({ ...outline, fill: false }));
}

/** Earlier relations as outlines in the colours of their categories. */
export function earlier(source: MapSource): Freeform[] {
	const { viewpoint, lookup, colours, history } = source;
	if (!history) return [];
	const told = [
		...new Map(viewpoint.history.map((past) => [`${past.object} ${past.category}`, past])).values(),
	];
	return told.map(({ object, category, countries: states }): Freeform => {
		const label = `${lookup.name(object)}, earlier: ${lookup.category(category).name}`;
		// What was several things at different times has a band of each: the next ones lie on top.
		const same = told.filter((past) => past.object === object);
		const later = same.length - same.findIndex((past) => past.category === category);
		return {
			kind: 'freeform',
			name: label,
			description: label,
			outlines: edgesOf(states, source),
			line: { colour: colours.category(category), width: EARLIER * later },
		};
	});
}

/** A ring around the middle of a state that is too small for an outline, if it is in sight. */
function ringAround(state: string, { mapWindow }: MapSource): Outline[] {
	const label = placeOf(state)?.label;
	const spot = label && spotOf(label, mapWindow);
	if (!spot) return [];
	const [x, y] = spot;
	return [{ circle: { x, y, radius: MARKER * 2 }, fill: false, stroke: true }];
}

/** The outline of the country that is selected; a ring around one that is a marker. */
export function selected(source: MapSource, country: string | null): Freeform[] {
	if (!country) return [];
	const edges = markerOf(country, source).length > 0 ? [] : edgesOf([country], source);
	const outlines = edges.length > 0 ? edges : ringAround(country, source);
	const name = `Selected: ${source.lookup.name(country)}`;
	const line = (colour: 'halo' | 'ink', width: number) => ({
		colour: source.colours.surface(colour),
		width,
	});
	const edge = { kind: 'freeform', decorative: true, outlines } as const;
	return [
		{ ...edge, name: `${name}: ground`, line: line('halo', SELECTED * 2) },
		{ ...edge, name, line: line('ink', SELECTED) },
	];
}

/** The dots of what is named only. */
export function dots({ viewpoint, lookup, colours, mapWindow }: MapSource): Item[] {
	return Object.entries(viewpoint.countries)
		.filter(([, { category }]) => category === 'mentioned')
		.flatMap(([state]) => {
			const label = placeOf(state)?.label;
			const spot = label && spotOf(label, mapWindow);
			if (!spot) return [];
			const [x, y] = spot;
			return [
				{
					kind: 'ellipse' as const,
					name: `${lookup.name(state)}: dot`,
					decorative: true,
					box: [x - DOT, y - DOT, x + DOT, y + DOT] as const,
					fill: { colour: colours.surface('ink') },
				},
			];
		});
}
