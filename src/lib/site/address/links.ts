import { aboutAddress, addressOf, countryAddress, type AddressedView } from './addresses.ts';
import { absolute } from './origin.ts';
import { lookup } from '../data/tables.ts';
import type { Links } from '#lib/panels/links.ts';

/** The panels' port for a view: what each of their links leads to. */
export function linksFor(view: AddressedView): Links {
	const shared: AddressedView = { ...view, renderer: 'auto' };
	return {
		select: (country, of) =>
			addressOf({
				...view,
				country,
				// What is selected is brought nearer.
				look: null,
				region: lookup.regionOf(country)?.id === (of ?? view.region) ? view.region : of,
			}),
		country: countryAddress,
		viewpoint: (viewpoint) => addressOf({ ...view, viewpoint }),
		region: (region, viewpoint = view.viewpoint) =>
			addressOf({ ...view, viewpoint, region, country: null, look: null }),
		map: () => addressOf({ ...view, region: null, country: null }),
		switched: (change) => addressOf({ ...view, ...change }),
		about: aboutAddress,
		cite: () => absolute(addressOf({ ...shared, look: null })),
		share: () => absolute(addressOf(shared)),
		embed: () => absolute(addressOf({ ...shared, embed: true })),
	};
}
