import { colourOf, surface } from './colours.ts';
import { transformOf, type MapView } from './view.ts';
import { visibleLabel } from './visible-label.ts';
import { isSoft } from '#lib/atlas/standing.ts';
import { decodePath, encodePath } from '#lib/geo/path.ts';
import { renderOutlines } from '#lib/map/render-shapes.ts';
import { dashOn } from '#lib/theme/tokens-css.ts';
import type { Viewpoint } from '#lib/atlas/viewpoint.ts';
import type { Sheet } from '#lib/geo/types.ts';

/** Widths and lengths of the lines in pixels, as `map.css` sets them. */
const EDGE = 3.4;
const DASH = [5, 3];
const VANTAGE = { outer: 4.2, inner: 1.6 };
const REGION = 2.4;
const NAMED = 4;

/** Islands that are less than this across have no outline of their region, in pixels. */
const NARROW = 12;

/**
 * The lines over the fills: the dashed inner edge of what is inferred or reported, the double outline
 * of the vantage, the region's outline, the dot of what is named only. They use the shapes of `land`
 * again.
 *
 * @param region whose outline is drawn, if any
 */
export function outlines(
	sheet: Sheet,
	{ countries }: Viewpoint,
	view: MapView,
	region: string | null,
): string {
	const px = 1 / (view.scale * sheet.unit);
	const size = (pixels: number) => Number((pixels * px).toPrecision(3));
	const drawn = new Set(sheet.shapes.map(({ id }) => id));
	const standings = Object.entries(countries).filter(([country]) => drawn.has(country));
	const soft = standings
		.filter(([, standing]) => isSoft(standing))
		.map(
			([country, { category }]) =>
				`<clipPath id="c-${country}"><use href="#s-${country}"/></clipPath>` +
				`<use href="#s-${country}" clip-path="url(#c-${country})" stroke="${dashOn(colourOf(category))}"/>`,
		);
	const vantage = standings
		.filter(([, { category }]) => category === 'self')
		.map(
			([country]) =>
				`<use href="#s-${country}" stroke="${surface('ink')}" stroke-width="${size(VANTAGE.outer)}"/>` +
				`<use href="#s-${country}" stroke="${surface('paper')}" stroke-width="${size(VANTAGE.inner)}"/>`,
		);
	const line = region === null ? undefined : regionLine(sheet, region, px);
	return (
		`<g transform="${transformOf(view, sheet.unit)}" fill="none" stroke-linejoin="round">` +
		`<g stroke-width="${size(EDGE)}" stroke-dasharray="${DASH.map(size).join(' ')}" stroke-opacity="0.7">` +
		`${soft.join('')}</g>${vantage.join('')}` +
		(line
			? `<path data-region="${region}" d="${line}" stroke="${surface('ink')}" stroke-width="${size(REGION)}"/>`
			: '') +
		`</g>${dots(standings, sheet, view)}`
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
function dots(standings: [string, { category: string }][], sheet: Sheet, view: MapView): string {
	const points = standings
		.filter(([, { category }]) => category === 'mentioned')
		.flatMap(([country]) => {
			const label = visibleLabel(sheet, country, view.visible);
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
