import type { drawnShapes } from '../flat/drawn-shapes.svelte.ts';
import { idOf } from '../flat/ids.ts';
import { renderOutlines, renderShapes } from '../flat/render-shapes.ts';
import type { DrawingMarkup, WorldMapProps } from '../world-map-props.ts';
import { EVERYWHERE } from '#lib/geo/decode-world.ts';
import { GLOBE_UNIT } from '#lib/geo/globe-size.ts';
import { metaOf } from '#lib/geo/drawing-meta.ts';
import type { Drawing, DrawingMeta } from '#lib/geo/types.ts';

/** The drawing in the page: to be restored when the globe ends, and used for the globe if it is the light world. */
export interface Standing {
	markup: DrawingMarkup;
	meta: DrawingMeta;
	/** `null` if the drawing is not of the whole world, or far finer than needed. */
	drawing: Pick<Drawing, 'unit' | 'shapes' | 'outlines'> | null;
}

/** Without what the framework marks its places by, which stays when the elements are replaced. */
const elementsOf = ({ children }: Element) =>
	[...children].map(({ outerHTML }) => outerHTML).join('');

export function standingDrawing({ layer, drawing }: ReturnType<typeof drawnShapes>): Standing {
	const [countries, regions] = [layer('countries'), layer('regions')];
	const pathsOf = (parent: Element, of: string) =>
		[...parent.querySelectorAll(`path[id^="${of}"]`)].map((path) => ({
			id: idOf(path).slice(of.length),
			d: path.getAttribute('d') ?? '',
		}));
	const outlines = pathsOf(regions, 'o-').map(({ id, d }) => ({ region: id, d }));
	return {
		markup: { shapes: elementsOf(countries), outlines: elementsOf(regions) },
		meta: drawing,
		drawing:
			drawing.id === 'world'
				? { unit: drawing.unit, shapes: pathsOf(countries, 's-'), outlines }
				: null,
	};
}

/** All shapes and outlines of the globe, with Antarctica, as empty paths. */
export function blankGlobe(
	{ shapes, outlines }: Pick<Drawing, 'shapes' | 'outlines'>,
	{ port, viewpoint }: WorldMapProps,
): { markup: DrawingMarkup; meta: DrawingMeta } {
	const drawing: Drawing = {
		id: 'globe',
		unit: GLOBE_UNIT,
		extent: EVERYWHERE,
		shapes: [...shapes.map(({ id }) => ({ id, d: '' })), { id: 'ATA', d: '' }],
		outlines: outlines.map(({ region }) => ({ region, d: '' })),
	};
	const { countryName, countryHref, regionName, regionHref } = port;
	const writing = { countries: viewpoint.countries, name: countryName, href: countryHref };
	return {
		markup: {
			shapes: renderShapes(drawing, writing),
			outlines: renderOutlines(drawing, { name: regionName, href: regionHref }),
		},
		meta: metaOf(drawing),
	};
}
