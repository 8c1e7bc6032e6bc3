/** The page's script has taken over what the server wrote: `start-again.js` has nothing more to start. */
export function taken(): void {
	document.documentElement.dataset['taken'] = '';
	dispatchEvent(new Event('vantage:taken'));
}
