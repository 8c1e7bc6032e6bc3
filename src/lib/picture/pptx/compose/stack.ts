import { heightIn, type Setting } from './fonts.ts';
import type { Paragraph, Run, TextBox } from '../write/description.ts';

/** A paragraph of one style, or of several in one line height. */
export interface Block {
	parts: readonly (Setting & Omit<Run, 'size' | 'family' | 'bold'>)[];
	/** Pixels above it. */
	before?: number;
}

/** Boxes are this much larger than the estimate of their text: fonts differ between systems. */
const ROOM = 1.03;

/** How high blocks stand in a column, in pixels. */
export const stackHeight = (blocks: readonly Block[], width: number): number =>
	blocks.reduce(
		(sum, block, i) =>
			sum + (i > 0 ? (block.before ?? 0) : 0) + heightIn(block.parts, width) * ROOM,
		0,
	);

/** Blocks as a text box. */
export function stackBox(
	name: string,
	blocks: readonly Block[],
	[x, y]: readonly [number, number],
	width: number,
	more: Partial<TextBox> = {},
): TextBox {
	return {
		kind: 'text',
		name,
		box: [x, y, x + width, y + stackHeight(blocks, width)],
		paragraphs: blocks.map(({ parts, before }, i): Paragraph => ({
			runs: parts,
			...(i > 0 && before ? { before: before * 0.75 } : {}),
		})),
		...more,
	};
}
