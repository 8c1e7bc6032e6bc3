import { asset, resolve } from '$app/paths';
import { HOME_VIEWPOINT, lookup } from './tables.ts';

/** A view that has an address. */
export interface View {
	/** `<document>/<subject>`. */
	viewpoint: string;
	region?: string | null | undefined;
	country?: string | null | undefined;
	/** Group colours away. */
	byName?: boolean | undefined;
	/** Earlier relations as outlines. */
	history?: boolean | undefined;
	/** The plain map for frames. */
	embed?: boolean | undefined;
}

/** The address of a view below the site's base; the selection of a country and switches are queries. */
export function addressOf({ viewpoint, region, country, byName, history, embed }: View): string {
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
	const query = [
		country ? `country=${country}` : '',
		byName ? 'by-name' : '',
		history ? 'history' : '',
	].filter(Boolean);
	return query.length > 0 ? `${path}?${query.join('&')}` : path;
}

/** The address of a country's own page, optionally at what one viewpoint says there. */
export function countryAddress(iso3: string, viewpoint?: string): string {
	const path = resolve('/(pages)/country/[iso3]', { iso3 });
	return viewpoint ? `${path}#${viewpoint.replace('/', '-')}` : path;
}

export const aboutAddress = (anchor?: string): string =>
	resolve('/(pages)/about') + (anchor ? `#${anchor}` : '');

/**
 * The address of a drawing: `world`, a region's id, `full` for the world in full detail, `locator` for
 * the silhouette.
 */
export function drawingAddress(id: string): string {
	if (id === 'full') return asset('/geo/world.topo.json');
	if (id === 'locator') return asset('/geo/locator.svg');
	return asset(id === 'world' ? '/geo/world.json' : `/geo/regions/${id}.json`);
}

/** The viewpoint whose map a path of this site leads to; `null` for every other path. */
export function viewpointOfPath(path: string): string | null {
	if (path === new URL(resolve('/'), location.href).pathname) return HOME_VIEWPOINT;
	const found = lookup.tables.viewpoints.find(({ document, subject: vantage }) => {
		const address = resolve('/(map)/[document]/[vantage]', { document, vantage });
		const { pathname } = new URL(address, location.href);
		return path === pathname || path.startsWith(`${pathname}/region/`);
	});
	return found?.id ?? null;
}
