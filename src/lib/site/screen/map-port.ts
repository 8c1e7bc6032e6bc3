import { countryAddress, type AddressedView } from '../address/addresses.ts';
import { fetchDrawing, fetchGlobe, fetchTopology } from '../data/drawings.ts';
import { finest } from '../data/geometry.ts';
import { linksFor } from '../address/links.ts';
import { lookup } from '../data/tables.ts';
import type { MapPort, Means } from '#lib/map/port.ts';
import { categoryInShort, standingInWords } from '#lib/panels/coding-words.ts';
import { lazy } from '#lib/ui/lazy.ts';

const fetchRenderer = lazy(() => import('#lib/gl/renderer.ts'));

/**
 * The map's port for a view that changes.
 *
 * @param view the view as it is when the map asks
 * @param go navigates to an address
 * @param project shows the map flat or as a globe; does nothing where the reader cannot choose the projection
 */
export function mapPortFor(
	view: () => AddressedView,
	go: (address: string, means: Means) => void,
	project: MapPort['project'] = () => {},
): MapPort {
	return {
		drawing: fetchDrawing,
		full: () => fetchDrawing('full'),
		finest,
		globe: fetchGlobe,
		async second(options) {
			const [{ createRenderer }, topology] = await Promise.all([
				fetchRenderer(),
				fetchTopology(options.projection === 'globe' ? 'globe' : 'full'),
			]);
			return createRenderer({ ...options, topology });
		},
		countryHref: (country) => countryAddress(country, view().viewpoint),
		regionHref: (region) => linksFor(view()).region(region),
		select(hit, means) {
			const links = linksFor(view());
			if (!hit) return;
			go(hit.kind === 'country' ? links.select(hit.id) : links.region(hit.id), means);
		},
		project,
		countryName: (country) => lookup.name(country),
		regionName: (region) => lookup.region(region)?.name ?? region,
		regionAround: (country) => lookup.regionAround(country)?.id,
		categoryOf: (standing) => categoryInShort(standing, lookup),
		describe: (standing) => standingInWords(standing ?? null, lookup),
	};
}
