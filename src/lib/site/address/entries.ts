import { lookup } from '../data/tables.ts';
import { AROUND, type ViewpointEntry } from '#lib/corpus/tables.ts';

/** Every viewpoint as the parameters of its address. */
export function viewpointEntries(): { document: string; vantage: string }[] {
	return lookup.tables.viewpoints.map(({ document, subject }) => ({ document, vantage: subject }));
}

/**
 * Whether the regions under a viewpoint have pages and pictures of their own. So many documents have, the one that the
 * regions are about among them; under the others a region is shown by the page that the router fills, for their number
 * would be seven times that of the maps.
 */
export const hasRegions = ({ document }: Pick<ViewpointEntry, 'document'>): boolean =>
	lookup.document(document)!.place < AROUND;

/** The regions under those viewpoints as the parameters of their addresses. */
export function regionEntries(): { document: string; vantage: string; region: string }[] {
	return viewpointEntries()
		.filter(hasRegions)
		.flatMap((viewpoint) => lookup.tables.regions.map(({ id }) => ({ ...viewpoint, region: id })));
}
