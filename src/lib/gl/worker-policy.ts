let made = false;

/**
 * Lets maplibre start its worker from an address, and from no other. It wants the address as a string, for
 * which only the policy with the name `default` can speak where a page requires trusted types.
 *
 * @param worker the address of maplibre's worker
 */
export function trustWorker(worker: string): void {
	if (made) return;
	made = true;
	const absolute = (url: string) => new URL(url, location.href).href;
	const expected = absolute(worker);
	globalThis.trustedTypes?.createPolicy('default', {
		createScriptURL: (url: string) => (absolute(url) === expected ? url : null),
	});
}
