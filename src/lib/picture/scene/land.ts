import type { Colours } from '../colours.ts';
import { escapeText } from '../svg/escape.ts';
import { hatchId } from './hatching.ts';
import { texturedFill } from './textures.ts';
import { transformOf, type MapView } from '../map-view.ts';
import { isThroughGroup } from '#lib/atlas/standing.ts';
import { claims } from '#lib/atlas/categories.ts';
import { placeOf } from '#lib/geo/places.ts';
import { MARKED } from '#lib/map/flat/marked.ts';
import { renderShapes } from '#lib/map/flat/render-shapes.ts';
import type { Standing, Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { Sheet } from '#lib/geo/types.ts';

/** Widths of the lines in pixels, as `map.css` sets them. */
const COAST = 2.4;
const BORDER = 0.7;
const DEPENDENT = 0.4;
const DOT = 6;
const RING = 7.6;

/** The links of `renderShapes`, and the one name in each: that of its state's own shape. */
const LINK = /<a class="[^"]*"[^>]*>(.*?)<\/a>/gs;
const SHAPE = /<path id="s-([^"]+)" class="map-shape( dependent)?" d="([^"]*)"\/>/g;
const DOTTED = /<path class="dot" d="([^"]*)"\/>/;

/** How the countries are drawn. */
export interface LandLook {
	/** What a state's group is titled; without it groups have no titles. */
	titleOf?: ((state: string) => string) | undefined;
	/** Textures of the categories in the place of hatching. */
	patterns?: boolean;
}

/**
 * The countries of a sheet with their fills: what the site's own renderer writes, without links, and
 * with its colours written out. Shapes have no line of their own, so that outlines can use them again
 * by their ids, `s-<id>`.
 */
export function land(
	sheet: Sheet,
	{ countries }: Viewpoint,
	view: MapView,
	colours: Colours,
	{ titleOf, patterns = false }: LandLook = {},
): string {
	const { surface } = colours;
	const px = 1 / (view.scale * sheet.unit);
	const written = renderShapes(sheet, { countries, name: () => '', href: () => '' });
	const states = written
		.replace(LINK, (_, content: string) =>
			stateOf(content, countries, view, px, colours, { titleOf, patterns }),
		)
		.replace(SHAPE, (_, id: string, _dependent, d: string) => `<path id="s-${id}" d="${d}"/>`);
	const coast = sheet.shapes.map(({ id }) => `<use href="#s-${id}"/>`).join('');
	return (
		`<g transform="${transformOf(view, sheet.unit)}" stroke-linejoin="round">` +
		`<g id="coast" fill="none" stroke="${surface('coast')}" stroke-width="${width(COAST * px)}">${coast}</g>` +
		`<g id="countries" fill="${surface('paper')}" stroke="${surface('border')}" stroke-width="${width(BORDER * px)}">` +
		`${states}</g></g>`
	);
}

/** A state's shapes in its colour, and its marker where it is too small to be seen. */
function stateOf(
	content: string,
	countries: Viewpoint['countries'],
	view: MapView,
	px: number,
	colours: Colours,
	{ titleOf, patterns = false }: LandLook,
): string {
	const shapes = [...content.matchAll(SHAPE)].map(([, id = '', dependent, d = '']) => {
		const path = `<path id="s-${id}" d="${d}"/>`;
		return { id, svg: dependent ? `<g stroke-width="${width(DEPENDENT * px)}">${path}</g>` : path };
	});
	const state = placeOf(shapes[0]?.id ?? '')?.state ?? '';
	const standing = countries[state];
	const small = MARKED.some(({ place, below }) => place.id === state && view.scale < below);
	const dot = small ? dotOf(state, content, view) : undefined;
	const drawn =
		`<g data-state="${state}"${standing ? ` fill="${fillOf(standing, patterns, colours)}"` : ''}>` +
		`${shapes.map(({ svg }) => svg).join('')}</g>${dot ? markerOf(dot, standing, px, colours) : ''}`;
	return titleOf
		? `<g id="country-${state}"><title>${escapeText(titleOf(state))}</title>${drawn}</g>`
		: drawn;
}

/** What a state is filled with: its category's colour, textured, or hatched where that comes through a group. */
const fillOf = (standing: Standing, patterns: boolean, colours: Colours): string =>
	patterns
		? texturedFill(standing.category, 'map', colours)
		: isThroughGroup(standing) && claims(standing.category)
			? `url(#${hatchId(standing.category)})`
			: colours.category(standing.category);

/** Where a small state's dot is: as the renderer has it, on the globe where that has it. */
function dotOf(state: string, content: string, { globe }: MapView): string | undefined {
	const written = DOTTED.exec(content)?.[1];
	if (!globe || !written) return written;
	const at = globe.at(placeOf(state)!.label);
	return at ? `m${at.map((n) => Math.round(n / globe.sheet.unit)).join(' ')}h0` : undefined;
}

function markerOf(
	d: string,
	standing: Standing | undefined,
	px: number,
	{ category, surface }: Colours,
): string {
	const line = (colour: string, size: number) =>
		`<path d="${d}" stroke="${colour}" stroke-width="${width(size * px)}"/>`;
	const colour = standing ? category(standing.category) : surface('paper');
	return `<g fill="none" stroke-linecap="round">${line(surface('border'), RING)}${line(colour, DOT)}</g>`;
}

const width = (n: number) => Number(n.toPrecision(3));
