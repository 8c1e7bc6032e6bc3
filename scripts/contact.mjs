/**
 * The setting `CONTACT`: where those who publish the site are reached.
 *
 * @param {string | undefined} setting
 * @returns {string} the address; empty where none is set
 * @throws {Error} for one that is neither a `mailto:` nor an `https:` address
 */
export function contact(setting = '') {
	const address = setting.trim();
	if (address === '' || /^mailto:[^@\s]+@[^@\s]+$|^https:\/\/[^\s/]+\S*$/.test(address))
		return address;
	throw new Error(
		`CONTACT is “${setting}”, which is no address: write mailto:maps@example.org or https://example.org/contact`,
	);
}
