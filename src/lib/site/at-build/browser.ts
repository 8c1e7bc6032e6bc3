import type * as node from './node.ts';

/** The browser keeps the drawing that the server wrote. */
export const readDrawing = async (): Promise<null> => null;

/** A space keeps the panel that the server wrote: `{@html}` leaves the nodes that are there. */
export const renderPanel: typeof node.renderPanel = async () => ' ';

/** The tags stand in the file, for those who fetch it without running it. */
export const previewTags: typeof node.previewTags = () => ' ';

/** Kit's script does not run in frames, which have their own. */
const notHere = () => Promise.reject(new Error('frames are pages of their own'));
export const frameFiles: typeof node.frameFiles = notHere;
export const renderFrame: typeof node.renderFrame = notHere;
