import type { Lookup } from '#lib/corpus/tables.ts';
import type { RendererChoice } from '#lib/map/second/take-over.ts';
import type { Selection } from '#lib/map/port.ts';
import type { View } from '#lib/view/view.ts';

/** The renderer that an address asks for; `auto` for anything else. */
export function readRenderer(query: URLSearchParams): RendererChoice {
	const asked = query.get('renderer');
	return asked === 'svg' || asked === 'gl' ? asked : 'auto';
}

/** The selection of a view. A country elsewhere, in an address that somebody put together, leaves the region behind. */
export function selectionOf({ country = null, region = null }: View, lookup: Lookup): Selection {
	const elsewhere = country !== null && lookup.regionOf(country)?.id !== region;
	return { country, region: elsewhere ? null : region, clicked: country ? 'country' : 'region' };
}
