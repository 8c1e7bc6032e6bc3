import type { Context } from './context.ts';
import type { Pen } from './pen.ts';
import type { TypeStyle } from '../letters/type-styles.ts';
import type { Point } from '#lib/geo/types.ts';

/** Something in a line that is not broken: a word, or an entry of the legend. */
export interface Item {
	/** Pixels. */
	width: number;
	/** Kept free before it, but at the beginning of a line; in pixels. */
	gap: number;
	/** @param at where it begins, on the base line; in pixels */
	draw(context: Context, at: Point): void;
	/** The run of text that a word belongs to: what of it stands in one line is drawn as one. */
	run?: { text: string; draw: (context: Context, text: string, at: Point) => void };
}

/** A block of lines, set to a width. */
export interface Block {
	/** Pixels. */
	height: number;
	/** @param at its upper left corner; in pixels */
	draw(context: Context, at: Point): void;
}

/** From the top of a line to its base line, in heights of the line. */
const BASE = 0.76;

/** Sets items one after the other, in as many lines as they need. */
export function flow(items: readonly Item[], width: number, lineHeight: number): Block {
	const lines: { x: number; item: Item }[][] = [];
	let end = Infinity;
	for (const item of items) {
		const x = end + item.gap;
		if (x + item.width > width) lines.push([{ x: 0, item }]);
		else lines.at(-1)?.push({ x, item });
		const last = lines.at(-1)?.at(-1);
		end = (last?.x ?? 0) + item.width;
	}
	return {
		height: lines.length * lineHeight,
		draw: (context, [left, top]) =>
			lines.forEach((line, i) => {
				for (const { x, item } of joined(line))
					item.draw(context, [left + x, top + (i + BASE) * lineHeight]);
			}),
	};
}

interface Placed {
	x: number;
	item: Item;
}

/** A line with the words of each run as one item, so that the text can be selected and searched whole. */
function joined(line: readonly Placed[]): Placed[] {
	return line.reduce<Placed[]>((done, { x, item }) => {
		const last = done.at(-1);
		if (!last?.item.run || last.item.run.draw !== item.run?.draw) return [...done, { x, item }];
		const { draw } = item.run;
		const text = `${last.item.run.text} ${item.run.text}`;
		const whole: Item = {
			...last.item,
			run: { text, draw },
			draw: (context, at) => draw(context, text, at),
		};
		return [...done.slice(0, -1), { x: last.x, item: whole }];
	}, []);
}

/** Blocks one below the other. */
export function stack(blocks: readonly Block[], gap: number): Block {
	return {
		height: blocks.reduce((sum, { height }) => sum + height, 0) + gap * (blocks.length - 1),
		draw(context, [x, y]) {
			let top = y;
			for (const block of blocks) {
				block.draw(context, [x, top]);
				top += block.height + gap;
			}
		},
	};
}

/** A text as items, one a word. */
export function textItems(text: string, style: TypeStyle, ink: string, pen: Pen): Item[] {
	const gap = pen.width(' ', style);
	const draw = (context: Context, line: string, at: Point) =>
		context.group({ fill: ink }, () => context.text(line, style, at));
	return text
		.split(' ')
		.filter(Boolean)
		.map((word) => ({
			width: pen.width(word, style),
			gap,
			draw: (context, at) => draw(context, word, at),
			run: { text: word, draw },
		}));
}
