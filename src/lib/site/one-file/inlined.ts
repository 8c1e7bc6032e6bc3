/**
 * What stands in the page as text: deflated, in base64, in an inert script element.
 *
 * @param id of the element
 * @throws {Error} where the page has no such element
 */
export async function inflated(id: string): Promise<string> {
	const coded = document.getElementById(id)?.textContent;
	if (!coded) throw new Error(`Nothing stands in this page as “${id}”`);
	const bytes = Uint8Array.from(atob(coded.trim()), (character) => character.charCodeAt(0));
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
	return new Response(stream).text();
}

let files: Record<string, unknown> = {};

/** Reads all files of the page; before this, none is there. */
export async function readFiles(): Promise<void> {
	files = JSON.parse(await inflated('files')) as Record<string, unknown>;
}

/** A file of the page, as JSON gives it or as text; `undefined` where the page was made without it. */
export const fileOf = (path: string): unknown => files[path];
