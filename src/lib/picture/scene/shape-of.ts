import type { Shape } from './context.ts';
import type { Drawing } from '#lib/geo/types.ts';

/** A shape of a drawing as pictures name it. */
export const shapeOf = ({ id, d }: Drawing['shapes'][number]): Shape => ({ id: `s-${id}`, d });
