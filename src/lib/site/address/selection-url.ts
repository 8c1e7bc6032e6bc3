import type { Lookup } from '#lib/corpus/tables.ts';
import type { RendererChoice } from '#lib/map/second/take-over.ts';
import type { Selection } from '#lib/map/port.ts';
import type { Switches } from '#lib/panels/port.ts';

/** The switches that an address holds; whatever their value, they are on when they are there. */
export const readSwitches = (query: URLSearchParams): Switches => ({
	byName: query.has('by-name'),
	history: query.has('history'),
	patterns: query.has('patterns'),
});

/** The renderer that an address asks for; `auto` for anything else. */
export function readRenderer(query: URLSearchParams): RendererChoice {
	const asked = query.get('renderer');
	return asked === 'svg' || asked === 'gl' ? asked : 'auto';
}

/** The selection that an address holds. A country that is none is as if it were not there. */
export function readSelection(
	region: string | null,
	query: URLSearchParams,
	lookup: Lookup,
): Selection {
	const asked = query.get('country')?.toUpperCase() ?? '';
	const country = lookup.isCountry(asked) ? asked : null;
	// A country elsewhere, in an address that somebody put together, leaves the region behind.
	const elsewhere = country !== null && lookup.regionOf(country)?.id !== region;
	return { country, region: elsewhere ? null : region, clicked: country ? 'country' : 'region' };
}
