import type * as node from './node.ts';

/** The browser keeps the drawing that the server wrote. */
export const readDrawing = async (): Promise<null> => null;

/** A space keeps the panel that the server wrote: `{@html}` leaves the nodes that are there. */
export const renderPanel: typeof node.renderPanel = async () => ' ';
