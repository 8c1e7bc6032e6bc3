import type { Sheet, SheetMeta } from './types.ts';

/** A sheet without its geometry. */
export const metaOf = ({ id, unit, extent, shapes }: Sheet): SheetMeta => ({
	id,
	unit,
	extent,
	ids: shapes.map((shape) => shape.id),
});
