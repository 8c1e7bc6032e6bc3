import type { Colours } from '../colours.ts';
import { transformOf, type MapView } from '../map-view.ts';
import { labelIn } from '../visible-label.ts';
import { claims } from '#lib/atlas/categories.ts';
import { isSoft, isThroughGroup } from '#lib/atlas/standing.ts';
import { decodePath, encodePath } from '#lib/geo/path.ts';
import { shapesOf } from '#lib/geo/places.ts';
import { renderOutlines } from '#lib/map/flat/render-shapes.ts';
import { dashOn } from '#lib/theme/tokens-css.ts';
import type { PastRelation } from '#lib/corpus/tables.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { Sheet } from '#lib/geo/types.ts';

/** Widths and lengths of the lines in pixels, as `map.css` sets them. */
const EDGE = 3.4;
const DASH = [5, 3];
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
	country?: string | null;
	/** Earlier relations: they colour nothing. */
	history?: readonly PastRelation[];
	/** Where textures show, a line inside its boundary says that a colour comes through a group. */
	patterns?: boolean;
}

/**
 * The lines over the fills: the dashed inner edge of what is inferred or reported, the double outline
 * of the vantage, the region's outline, the dot of what is named only. They use the shapes of `land`
 * again.
 *
 * @param chosen the region and the country whose outlines are drawn, and the earlier relations
 */
export function outlines(
	sheet: Sheet,
	{ countries }: Viewpoint,
	view: MapView,
	{ region, country = null, history = [], patterns = false }: Chosen,
	colours: Colours,
): string {
	const { surface } = colours;
	const px = 1 / (view.scale * sheet.unit);
	const size = (pixels: number) => Number((pixels * px).toPrecision(3));
	const drawn = new Set(sheet.shapes.map(({ id }) => id));
	const standings = Object.entries(countries).filter(([country]) => drawn.has(country));
	const use = (country: string, stroke: string, pixels: number, rest = '') =>
		`<use href="#s-${country}" stroke="${stroke}" stroke-width="${size(pixels)}"${rest}/>`;
	const soft = standings
		.filter(([, standing]) => isSoft(standing))
		.map(
			([country, { category }]) =>
				`<clipPath id="c-${country}"><use href="#s-${country}"/></clipPath>` +
				`<use href="#s-${country}" clip-path="url(#c-${country})" stroke="${dashOn(colours.category(category))}"/>`,
		);
	const grouped = standings
		.filter(([, standing]) => patterns && isThroughGroup(standing) && claims(standing.category))
		.flatMap(([state, { category }]) =>
			shapesOf(state)
				.filter(({ id }) => drawn.has(id))
				.map(
					({ id }) =>
						`<clipPath id="g-${id}"><use href="#s-${id}"/></clipPath><g clip-path="url(#g-${id})">` +
						`${use(id, surface('hatch'), GROUP.paper)}${use(id, colours.category(category), GROUP.line)}</g>`,
				),
		);
	const vantage = standings
		.filter(([, { category }]) => category === 'self')
		.map(
			([each]) =>
				use(each, surface('ink'), VANTAGE.outer) + use(each, surface('paper'), VANTAGE.inner),
		);
	const past = [...new Set(history.flatMap((told) => told.countries))]
		.filter((each) => drawn.has(each))
		.flatMap((each) => {
			const told = history.filter(({ countries: those }) => those.includes(each));
			const categories = [...new Set(told.map(({ category }) => category))];
			// Several categories take turns along the outline.
			const turns = [PAST.dash, PAST.dash * (categories.length - 1)].map(size).join(' ');
			return [
				use(each, surface('paper'), PAST.under),
				...categories.map((category, i) =>
					use(
						each,
						colours.category(category),
						PAST.line,
						categories.length > 1
							? ` stroke-dasharray="${turns}" stroke-dashoffset="${size(-PAST.dash * i)}"`
							: '',
					),
				),
			];
		});
	const selected =
		country !== null && drawn.has(country)
			? [use(country, surface('halo'), SELECTED.under), use(country, surface('ink'), SELECTED.line)]
			: [];
	const line = region === null ? undefined : regionLine(sheet, region, px);
	return (
		`<g id="outlines" transform="${transformOf(view, sheet.unit)}" fill="none" stroke-linejoin="round">` +
		grouped.join('') +
		`<g stroke-width="${size(EDGE)}" stroke-dasharray="${DASH.map(size).join(' ')}" stroke-opacity="0.7">` +
		`${soft.join('')}</g>${past.join('')}${vantage.join('')}${selected.join('')}` +
		(line
			? `<path data-region="${region}" d="${line}" stroke="${surface('ink')}" stroke-width="${size(REGION)}"/>`
			: '') +
		`</g>${dots(standings, sheet, view, colours)}`
	);
}

/**
 * A region's outline as the site's renderer writes it, without the islands that so heavy a line would
 * cover.
 *
 * @param px units of the sheet in one pixel
 */
function regionLine(sheet: Sheet, region: string, px: number): string | undefined {
	const own = { ...sheet, outlines: sheet.outlines.filter((line) => line.region === region) };
	const written = renderOutlines(own, { name: () => '', href: () => '' });
	const d = /class="map-line" d="([^"]*)"/.exec(written)?.[1];
	if (d === undefined) return undefined;
	const rings = decodePath(d);
	const span = (values: number[]) => Math.max(...values) - Math.min(...values);
	const wide = rings.filter(
		(ring) => Math.min(span(ring.map(([x]) => x)), span(ring.map(([, y]) => y))) > NARROW * px,
	);
	return encodePath(wide.length > 0 ? wide : rings);
}

/** The dot of what the text names and says nothing of, where of that there is something to be seen. */
function dots(
	standings: [string, { category: string }][],
	sheet: Sheet,
	view: MapView,
	{ surface }: Colours,
): string {
	const points = standings
		.filter(([, { category }]) => category === 'mentioned')
		.flatMap(([country]) => {
			const label = labelIn(sheet, country, view);
			return label ? [label.at] : [];
		});
	if (points.length === 0) return '';
	const d = points.map(([x, y]) => `M${round(x)} ${round(y)}h0`).join('');
	const thickness = Number((NAMED / view.scale).toPrecision(3));
	return (
		`<path transform="${transformOf(view)}" d="${d}" fill="none" stroke="${surface('ink')}" ` +
		`stroke-width="${thickness}" stroke-linecap="round"/>`
	);
}

const round = (n: number) => Number(n.toFixed(2));
