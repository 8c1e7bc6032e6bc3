import { circlePath, pathOperators, spell } from './path-operators.ts';
import type { Circle, Path, Rectangle } from '../scene/context.ts';

/** Path data as operators that describe it, and do not paint it yet. */
export const pathForm = ({ d }: Path): string => pathOperators(d);

/** The same of a circle. */
export const circleForm = ({ cx, cy, r }: Circle): string => pathOperators(circlePath(cx, cy, r));

/** The same of a rectangle. */
export const rectForm = ({ x = 0, y = 0, width, height }: Rectangle): string =>
	`${[x, y, width, height].map(spell).join(' ')} re`;
