/** Markup that runs something; none of our own does. */
const RUNS = /<script|<iframe|\son\w+\s*=|javascript:/i;

const rules = {
	createHTML(markup: string): string {
		if (RUNS.test(markup)) throw new TypeError('Markup that runs a script was refused.');
		return markup;
	},
	createScriptURL: (url: string): string => url,
};

/**
 * The one way by which text becomes markup, and an address a script: the policy of the pages lets nothing
 * else do it (`require-trusted-types-for`). Where a browser has no trusted types, text stays what it is.
 *
 * Takes markup that this project has written, never words of a document or of an address.
 */
export const trusted = globalThis.trustedTypes?.createPolicy('vantage', rules) ?? rules;

/** Adds markup to the end of an element. */
export const addMarkup = (element: Element, markup: string): void =>
	element.insertAdjacentHTML('beforeend', trusted.createHTML(markup));
