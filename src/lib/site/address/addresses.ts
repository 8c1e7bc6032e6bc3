import { asset, resolve } from '$app/paths';
import { dataVersion, HOME_VIEWPOINT, lookup } from '../data/tables.ts';
import { queryOf } from '#lib/view/query.ts';
import type { RendererChoice } from '#lib/map/second/take-over.ts';
import type { View } from '#lib/view/view.ts';

/** A view that has an address: on the map, or on the plain map for frames. */
export type AddressedView = View & {
	embed?: boolean | undefined;
	/** Which renderer this reader asked for: it goes along from address to address, and is not shared. */
	renderer?: RendererChoice;
};

/** The address of a view below the site's base; all but viewpoint and region stand in its query. */
export function addressOf({ viewpoint, region, embed, renderer, ...rest }: AddressedView): string {
	const [document = '', vantage = ''] = viewpoint.split('/');
	const path = embed
		? region
			? resolve('/embed/[document]/[vantage]/region/[region]', { document, vantage, region })
			: resolve('/embed/[document]/[vantage]', { document, vantage })
		: region
			? resolve('/(map)/[document]/[vantage]/region/[region]', { document, vantage, region })
			: viewpoint === HOME_VIEWPOINT
				? resolve('/')
				: resolve('/(map)/[document]/[vantage]', { document, vantage });
	const query =
		renderer && renderer !== 'auto'
			? [queryOf(rest), `renderer=${renderer}`].filter(Boolean).join('&')
			: queryOf(rest);
	return query ? `${path}?${query}` : path;
}

/** The address of a country's own page, optionally at what one viewpoint says there. */
export function countryAddress(iso3: string, viewpoint?: string): string {
	const path = resolve('/(pages)/country/[iso3]', { iso3 });
	return viewpoint ? `${path}#${viewpoint.replace('/', '-')}` : path;
}

/** The address of a country's card for frames: what each document says of it. */
export const countryFrameAddress = (iso3: string): string =>
	resolve('/embed/country/[iso3]', { iso3 });

export const aboutAddress = (anchor?: string): string =>
	resolve('/(pages)/about') + (anchor ? `#${anchor}` : '');

const DRAWINGS: Record<string, `${string}.${string}`> = {
	full: 'world.topo.json',
	globe: 'world-lonlat.topo.json',
	locator: 'locator.svg',
	world: 'world.json',
};

/**
 * The address of a drawing: `world`, a region's id, `full` for the world in full detail, `globe` for the
 * same in longitude and latitude, `locator` for the silhouette.
 */
export function drawingAddress(id: string): string {
	const file = DRAWINGS[id] ?? `regions/${id}.json`;
	// With its version, so that no page is given the geometry of another one from a cache.
	return asset(`/geo/${file}?v=${dataVersion.version}`);
}

/** The address of a file of the corpus: see `site/data/corpus-files.ts`. */
export const corpusAddress = (file: string): string =>
	asset(`/corpus/${file}?v=${dataVersion.version}` as `/${string}.${string}`);

/** The viewpoint whose map a path of this site leads to; `null` for every other path, and until it is known. */
export function viewpointOfPath(path: string): string | null {
	if (path === new URL(resolve('/'), location.href).pathname) return HOME_VIEWPOINT;
	const found = lookup.tables.viewpoints.find(({ document, subject: vantage }) => {
		const address = resolve('/(map)/[document]/[vantage]', { document, vantage });
		const { pathname } = new URL(address, location.href);
		return path === pathname || path.startsWith(`${pathname}/region/`);
	});
	return found?.id ?? null;
}
