// Made by the compile step from attributes.ts.
import { options, switches } from '#lib/compiled/attributes.json';

const PLACES = ['viewpoint', 'region', 'country'];

/** The attributes of `<vantage-map>` that decide what its frame shows. */
export const ATTRIBUTES = [...PLACES, ...options, ...switches];

/** What an attribute puts into a path: it leads on, and never out of the frames. */
const inPath = (text: string | null): string | null =>
	text &&
	text
		.split('/')
		.filter((part) => !/^\.*$/.test(part))
		.map(encodeURIComponent)
		.join('/');

/**
 * The address of the frame that a `<vantage-map>` asks for.
 *
 * @param value an attribute's value; `null` where it is absent
 * @param home address of the site
 * @param origin of the page around; one that cannot be named (`null` as browsers spell it) is left out
 */
export function componentAddress(
	value: (attribute: string) => string | null,
	home: string,
	origin: string,
): string {
	const [viewpoint, region, country] = PLACES.map((name) => inPath(value(name)));
	const path = viewpoint
		? `embed/${viewpoint}${region ? `/region/${region}` : ''}`
		: `embed/country/${country ?? ''}`;
	const url = new URL(path, home);
	const { searchParams: query } = url;
	if (viewpoint && country) query.set('country', country);
	for (const name of options) if (value(name) !== null) query.set(name, value(name)!);
	for (const name of switches) if (value(name) !== null) query.set(name, '');
	if (/^https?:/.test(origin)) query.set('host', origin);
	return url.href;
}
