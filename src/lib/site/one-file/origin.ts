/** In the place of `site/address/origin.ts`: the addresses of a file lead to the site, where that is known. */
export const SITE_ORIGIN = import.meta.env.VITE_SITE_ORIGIN;

const BASE = import.meta.env.VITE_BASE_PATH;

/** An address of the file as the site's; `null` if the origin of the site is unknown. */
export const published = (address: string): string | null =>
	SITE_ORIGIN ? new URL(BASE + address.replace(/^#?/, ''), SITE_ORIGIN).href : null;

/** The same; as it stands in the file where there is no other. */
export const absolute = (address: string): string =>
	published(address) ?? new URL(address, location.href).href;
