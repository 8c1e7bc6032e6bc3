/**
 * What only the server does: reading drawings from disk, rendering panels into pages, and the tags that
 * other sites read to show a preview. `#prerender`
 * in package.json puts `browser.ts` in its place in the client, so that neither `node:fs` nor
 * Svelte's renderer gets there.
 */
export { oembedTag } from './oembed.ts';
export { headTags } from './head-tags.ts';
export { landMarkup, markupOf } from './markup.ts';
export { readDrawing } from './read-drawing.ts';
export { renderPanel } from './render-panel.ts';
export { frameFiles, renderFrame } from './render-frame.ts';
