import type * as node from './node.ts';
import { trusted } from '#lib/ui/trusted.ts';

/** Keeps what the server wrote: `{@html}` leaves the nodes that are there. */
const KEPT = trusted.createHTML(' ');

/** The browser keeps the drawing that the server wrote. */
export const readDrawing = async (): Promise<null> => null;

export const renderPanel: typeof node.renderPanel = async () => KEPT;

/** The tags stand in the file, for those who fetch it without running it. */
export const headTags: typeof node.headTags = () => KEPT;
export const oembedTag: typeof node.oembedTag = () => KEPT;

/** Frames are pages of their own: where Kit's router is led to one, it leaves for it. */
export const frameFiles: typeof node.frameFiles = (address) => {
	location.replace(address);
	return new Promise(() => undefined);
};
export const renderFrame: typeof node.renderFrame = async () => KEPT;

/** The shapes that the server wrote stay, and no writer of shapes has to come along. */
export const markupOf: typeof node.markupOf = () => ({ shapes: KEPT, outlines: KEPT, edges: KEPT });
export const landMarkup: typeof node.landMarkup = () => KEPT;
