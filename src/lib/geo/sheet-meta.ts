import type { Sheet, SheetMeta } from './types.ts';

/** A sheet without its geometry. */
export const metaOf = ({ id, unit, extent }: Sheet): SheetMeta => ({ id, unit, extent });
