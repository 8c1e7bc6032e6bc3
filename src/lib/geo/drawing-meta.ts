import type { Drawing, DrawingMeta } from './types.ts';

/** A drawing without its geometry. */
export const metaOf = ({ id, unit, extent }: Drawing): DrawingMeta => ({ id, unit, extent });
