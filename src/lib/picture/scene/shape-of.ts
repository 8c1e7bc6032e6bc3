import type { Shape } from './context.ts';
import type { Sheet } from '#lib/geo/types.ts';

/** A shape of a sheet as pictures name it. */
export const shapeOf = ({ id, d }: Sheet['shapes'][number]): Shape => ({ id: `s-${id}`, d });
