import worldCountries from 'world-countries';
import countries from '../../src/lib/compiled/countries.json';
import packed from '../../src/lib/compiled/viewpoints.json';
import { unpackViewpoint, type PackedViewpoint } from '../../src/lib/corpus/packed.ts';
import { placeOf, STATE_PLACES } from '../../src/lib/geo/places.ts';
import { CATEGORY_COLOURS, SURFACE_COLOURS } from '../../src/lib/theme/tokens.ts';

/** What every contestant shows, in the shortest form that a page can carry. */
export interface MapData {
	/** Ids of the shapes, in the order of the geometry. */
	shapes: string[];
	/** Their names, in the same order. */
	names: string[];
	/** Colours as `#rrggbb`; the first is that of land of which nothing is said. */
	palette: string[];
	/** Of each viewpoint, the home one first: which colour each shape has, in the order of the shapes. */
	views: number[][];
	sea: string;
	border: string;
}

/** What the site says of the shapes of a drawing, whichever that is. */
export function mapDataOf(shapes: string[]): MapData {
	const categories = Object.keys(CATEGORY_COLOURS) as (keyof typeof CATEGORY_COLOURS)[];
	const nameOf = new Map(STATE_PLACES.map(({ id }, i) => [id, (countries as string[])[i]]));
	const stateOf = (shape: string) => placeOf(shape)?.state ?? null;
	const viewpoints = (packed as unknown as PackedViewpoint[]).map(unpackViewpoint);
	return {
		shapes,
		names: shapes.map((shape) => nameOf.get(stateOf(shape) ?? '') ?? shape),
		palette: [
			SURFACE_COLOURS.paper.light,
			...categories.map((category) => CATEGORY_COLOURS[category].light),
		],
		views: viewpoints.map((viewpoint) =>
			shapes.map((shape) => {
				const standing = viewpoint.countries[stateOf(shape) ?? ''];
				return standing ? categories.indexOf(standing.category) + 1 : 0;
			}),
		),
		sea: SURFACE_COLOURS.sea.light,
		border: SURFACE_COLOURS.border.light,
	};
}

/** The countries' codes of two letters by those of three. */
export const alpha2 = (): Record<string, string> =>
	Object.fromEntries(worldCountries.map(({ cca3, cca2 }) => [cca3, cca2]));
