import type { Colours } from '../colours.ts';
import type { Context, Stencil } from './context.ts';
import { placedNames, type NamedMap } from '../placed-names.ts';
import { TYPE, type TypeStyle } from '../letters/type-styles.ts';
import { inPicture } from '../map-window.ts';
import { LINE } from '#lib/map/names/text-width.ts';
import type { Lookup, ViewpointEntry } from '#lib/corpus/tables.ts';
import type { Point } from '#lib/geo/types.ts';

/** Of the paper around letters, in pixels. */
const HALO = 2.4;
const HALO_OPACITY = 0.85;

/** From the middle of a line of small type to its base line, in sizes of the type. */
const HALF_HEIGHT = 0.36;

/** Between the base lines of a name and its category, in pixels of a map that is not lettered larger. */
const SECOND_LINE = 14;

/** Names of one style: they share colour, size and halo. */
interface Layer {
	id: string;
	style: TypeStyle;
	ink: string;
	lines: { text: string; middle: Point }[];
}

/**
 * Draws the names on the map, as on the site: by weight and without overlaps, on thin maps with the
 * category. All halos lie under all letters, so that no name eats into its neighbour.
 */
export function mapNames(
	context: Context,
	viewpoint: ViewpointEntry,
	lookup: Lookup,
	shown: NamedMap,
	colours: Colours,
): void {
	const { surface } = colours;
	const { names, lettered } = placedNames(viewpoint, lookup, shown);
	const { mapWindow, larger } = shown;
	const enlarged = ({ size, ...style }: TypeStyle): TypeStyle => ({
		...style,
		size: size * larger,
	});
	const apart = (SECOND_LINE * larger) / 2;
	const of = (kind: string): Layer['lines'] =>
		names
			.filter((name) => name.kind === kind)
			.flatMap(({ lines, place, size }) =>
				lines.map((text, i) => {
					const [x, y] = inPicture(mapWindow, place);
					const below = (i - (lines.length - 1) / 2) * LINE * size * larger;
					return { text, middle: [x, y + below] satisfies Point };
				}),
			);
	const pairs = lettered.map(({ name, category, middle }) => {
		const [x, y] = inPicture(mapWindow, middle);
		const first: Point = [x, y - apart];
		const second: Point = [x, y + apart];
		return { name: { text: name, middle: first }, category: { text: category, middle: second } };
	});
	const layers = [
		{ id: 'country', style: enlarged(TYPE.country), ink: surface('muted'), lines: of('country') },
		{ id: 'coloured', style: enlarged(TYPE.coloured), ink: surface('ink'), lines: of('coloured') },
		{ id: 'vantage', style: enlarged(TYPE.vantage), ink: surface('ink'), lines: of('vantage') },
		{ id: 'region', style: enlarged(TYPE.region), ink: surface('ink'), lines: of('region') },
		{
			id: 'lettered',
			style: enlarged(TYPE.lettered),
			ink: surface('ink'),
			lines: pairs.map(({ name }) => name),
		},
		{
			id: 'category',
			style: enlarged(TYPE.category),
			ink: surface('ink'),
			lines: pairs.map(({ category }) => category),
		},
	]
		.filter(({ lines }) => lines.length > 0)
		.map((layer) => ({ ...layer, stencil: stencilOf(layer) }));

	const halo = {
		fill: surface('halo'),
		stroke: surface('halo'),
		'stroke-opacity': HALO_OPACITY,
		'stroke-linejoin': 'round',
	} as const;
	context.define(layers.map(({ stencil }) => stencil));
	leaderLines(
		context,
		lettered.flatMap(({ leader }) => leader ?? []).map((point) => inPicture(mapWindow, point)),
		colours,
	);
	context.group(halo, () =>
		layers.forEach(({ style, stencil }) =>
			context.use(stencil, { 'stroke-width': context.strokeWidth(HALO, style) }),
		),
	);
	for (const { ink, stencil } of layers) context.use(stencil, { fill: ink });
}

const stencilOf = ({ id, style, lines }: Layer): Stencil => ({
	id: `n-${id}`,
	draw(context) {
		for (const { text, middle } of lines) {
			const [x, y] = middle;
			context.text(text, style, [x, y + style.size * HALF_HEIGHT], 'middle');
		}
	},
});

/** @param ends of the lines, in pairs */
function leaderLines(context: Context, ends: readonly Point[], { surface }: Colours): void {
	if (ends.length === 0) return;
	const d = ends
		.map((end, i) => `${i % 2 === 0 ? 'M' : 'L'}${end.map((n) => Number(n.toFixed(1))).join(' ')}`)
		.join('');
	context.path({
		d,
		fill: 'none',
		stroke: surface('halo'),
		'stroke-width': 3,
		'stroke-opacity': HALO_OPACITY,
	});
	context.path({ d, fill: 'none', stroke: surface('ink') });
}
