import type { Sheet } from '#lib/geo/types.ts';

/**
 * What only the server does: reading drawings from disk and rendering panels into pages. The browser
 * gets nothing, and keeps what the server wrote.
 *
 * `import.meta.env.SSR`, not `BROWSER`: Vite writes it out before it follows imports, so that neither
 * `node:fs` nor Svelte's renderer enters the client.
 */
export const readDrawing = (id: string): Promise<Sheet | null> =>
	import.meta.env.SSR
		? import('./read-drawing.ts').then((module) => module.readDrawing(id))
		: Promise.resolve(null);

/** @returns the markup of a region's panel; a space in the browser */
export const renderPanel = (viewpoint: string, region: string): Promise<string> =>
	import.meta.env.SSR
		? import('./render-panel.ts').then((module) => module.renderPanel(viewpoint, region))
		: Promise.resolve(' ');
