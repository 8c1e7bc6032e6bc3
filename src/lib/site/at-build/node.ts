/**
 * What only the server does: reading drawings from disk and rendering panels into pages. `#at-build`
 * in package.json puts `browser.ts` in its place in the client, so that neither `node:fs` nor
 * Svelte's renderer gets there.
 */
export { readDrawing } from './read-drawing.ts';
export { renderPanel } from './render-panel.ts';
