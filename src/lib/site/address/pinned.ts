/** A data version: first 8 hex digits of a hash over content and geometry, and the newest change's date. */
export interface DataVersion {
	version: string;
	date: string;
}

/** The form of a version: nothing else from an address is put on the screen. */
const VERSION = /^[0-9a-f]{8}$/;

/**
 * What to say where an address was made for another data version than the site serves.
 *
 * @param version as the address spells it
 * @param served the site's own
 * @returns `null` where there is nothing to say
 */
export const pinnedInWords = (version: string | null, served: DataVersion): string | null =>
	version && VERSION.test(version) && version !== served.version
		? `Made for data version ${version}; the site now serves ${served.version} of ${served.date}, which may differ.`
		: null;
