import actors from '#lib/compiled/actors.json';
import categories from '#lib/compiled/categories.json';
import names from '#lib/compiled/countries.json';
import groups from '#lib/compiled/groups.json';
import regions from '#lib/compiled/regions.json';
import drawings from '#lib/compiled/drawings.json';
import version from '#lib/compiled/version.json';
import { known } from '#known';
import { unpackKnown } from '#lib/corpus/packed.ts';
import { REGION_VIEWPOINT } from '#lib/atlas/region-source.ts';
import { Lookup, type Tables } from '#lib/corpus/tables.ts';
import { STATE_PLACES } from '#lib/geo/places.ts';
import type { Box, DrawingMeta } from '#lib/geo/types.ts';

/** The shared tables, with answers by id; of the corpus what this page has to know, until `know.ts` fetches more. */
export const lookup = new Lookup({
	actors,
	categories,
	countries: STATE_PLACES.map(({ id }, i) => ({ iso3: id, name: names[i] ?? id })).sort((a, b) =>
		a.name.localeCompare(b.name, 'en'),
	),
	groups,
	regions,
	...unpackKnown(known),
} as Tables);

/** The viewpoint on which a visit opens: the one that the regions' passages have. */
export const HOME_VIEWPOINT = REGION_VIEWPOINT;

/** The region that invites a first click. */
export const INVITING_REGION = 'north-africa';

/** First 8 hex digits of a hash over content and geometry, and the date of the newest change. */
export const dataVersion = version;

/** A drawing without its geometry. */
export function drawingMeta(id: string): DrawingMeta {
	const drawing = drawings.find((s) => s.id === id);
	if (!drawing) throw new Error(`No drawing "${id}" in static/geo`);
	return { ...drawing, extent: drawing.extent as unknown as Box };
}
