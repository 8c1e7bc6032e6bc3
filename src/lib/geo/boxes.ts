import packed from './generated/boxes.json';
import { PLACES } from './places.ts';
import type { Box } from './types.ts';

const at = (column: readonly number[], i: number) => column[i] ?? 0;

const boxes = new Map(
	PLACES.map(({ id }, i): [string, Box] => [
		id,
		[at(packed.x0, i), at(packed.y0, i), at(packed.x1, i), at(packed.y1, i)],
	]),
);

/**
 * The box around a shape's largest part and the parts near it, in map units: what to bring into view.
 * Apart from the places: a page needs it only once something is selected.
 */
export const boxOf = (shape: string): Box | undefined => boxes.get(shape);
