import { sentenceCase } from './names.ts';
import { REGION_VIEWPOINT } from '#lib/atlas/region-source.ts';
import { regionMembers, type Lookup, type RegionCard } from '#lib/corpus/tables.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { Iso3 } from '#lib/corpus/types.ts';

/** What is selected, and what was clicked for it: Iran is a country and a region. */
export interface Selection {
	country: Iso3 | null;
	region: string | null;
	clicked: 'country' | 'region';
}

export type PanelOrder = 'analysis first' | 'analysis second';

/**
 * Which part of a country's panel stands first: under the analysing text's own viewpoint the analysis
 * of a focus country, everywhere else what the documents say of the country.
 */
export function panelOrder(
	country: Iso3 | null,
	region: RegionCard | undefined,
	viewpoint: Pick<Viewpoint, 'id'>,
): PanelOrder {
	const focus = country !== null && region !== undefined && region.focus.includes(country);
	return focus && viewpoint.id === REGION_VIEWPOINT ? 'analysis first' : 'analysis second';
}

/** Whether a country belongs to a region, and does not merely act there. */
export const isIn = (country: Iso3, region: RegionCard): boolean =>
	regionMembers(region).includes(country);

/** The line above the panel's heading, which says what was clicked. */
export function clickedInWords(
	{ country, clicked }: Selection,
	region: RegionCard | undefined,
	{ tables }: Lookup,
): string {
	if (!country && !region) return 'Nothing selected';
	if (!region || (country && !isIn(country, region))) return 'Country';
	const place = `region ${tables.regions.indexOf(region) + 1} of ${tables.regions.length}`;
	return clicked === 'region' || !country ? sentenceCase(place) : `Country, in ${place}`;
}
