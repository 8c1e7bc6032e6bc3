/**
 * Where a rights holder reaches those who publish this copy of the site, as `CONTACT` said when it was
 * built: `mailto:maps@example.org`, `https://example.org/contact`. Empty when it was not set.
 */
export const CONTACT = import.meta.env.VITE_CONTACT;

/** The address as it is read: without `mailto:` or `https://`. */
export const contactInWords = (address: string): string =>
	address.replace(/^(?:mailto:|https:\/\/)/, '').replace(/\?.*$/, '');
