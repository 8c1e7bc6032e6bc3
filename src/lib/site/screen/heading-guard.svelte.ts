/**
 * Loads the page anew where its heading is not that of the map: something else than this script has put
 * other words in its place, and has perhaps done so elsewhere too. The address brings everything back. Called
 * while a component starts.
 *
 * @param heading as the map has it
 */
export function guardHeading(heading: () => string): void {
	let written = '';
	$effect(() => {
		const wanted = heading();
		// What the server wrote may have been translated by now; what was written just now has not.
		if (written && !document.querySelector('h1')?.textContent.includes(wanted)) location.reload();
		written = wanted;
	});
}
