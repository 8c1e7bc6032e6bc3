import type * as node from './node.ts';

/** The browser keeps the drawing that the server wrote. */
export const readDrawing = async (): Promise<null> => null;

/** A space keeps the panel that the server wrote: `{@html}` leaves the nodes that are there. */
export const renderPanel: typeof node.renderPanel = async () => ' ';

/** The tags stand in the file, for those who fetch it without running it. */
export const previewTags: typeof node.previewTags = () => ' ';
export const oembedTag: typeof node.oembedTag = () => ' ';

/** Frames are pages of their own: where Kit's router is led to one, it leaves for it. */
export const frameFiles: typeof node.frameFiles = (address) => {
	location.replace(address);
	return new Promise(() => undefined);
};
export const renderFrame: typeof node.renderFrame = async () => ' ';

/** A space keeps the shapes that the server wrote, and no writer of shapes has to come along. */
export const markupOf: typeof node.markupOf = () => ({ shapes: ' ', outlines: ' ' });
