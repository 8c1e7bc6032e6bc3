import type { Viewpoint } from '#lib/corpus/viewpoint.ts';

/** The rows of `viewpoints.json`: resolved viewpoints and nothing that is derived from them. */
export const viewpointRows = (viewpoints: readonly Viewpoint[]): Viewpoint[] =>
	viewpoints.map(({ id, document, subject, countries }) => ({ id, document, subject, countries }));
