/**
 * Loads the page anew where what stands over the map is not of the map: something else than this script has
 * put other words in its place, and has perhaps done so elsewhere too. The address brings everything back.
 * For after a switch: what was written just now no translator has had the time to touch.
 *
 * @param words what the heading and the lines below it hold: vantage and document of the map
 */
export function guardHeading(...words: string[]): void {
	const shown = document.querySelector('h1')?.parentElement?.textContent ?? '';
	if (!words.every((word) => shown.includes(word))) location.reload();
}
