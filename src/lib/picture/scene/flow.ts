import type { Pen } from './lettering.ts';
import type { TypeStyle } from '../letters/type-styles.ts';

/** What stands in a line and is not broken: a word, or an entry of the legend. */
export interface Item {
	/** Pixels. */
	width: number;
	/** Kept free before it, but at the beginning of a line; in pixels. */
	gap: number;
	/** @param at where it begins, on the base line; in pixels */
	draw(at: [x: number, y: number]): string;
	/** The words of a text that stand in one line are drawn as one. */
	words?: { text: string; draw: (text: string, at: [x: number, y: number]) => string };
}

/** A block of lines, set to a width. */
export interface Block {
	/** Pixels. */
	height: number;
	/** @param at its upper left corner; in pixels */
	draw(at: [x: number, y: number]): string;
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
		draw: ([left, top]) =>
			lines
				.flatMap((line, i) =>
					joined(line).map(({ x, item }) => item.draw([left + x, top + (i + BASE) * lineHeight])),
				)
				.join(''),
	};
}

interface Placed {
	x: number;
	item: Item;
}

/** A line with the words of the same text put together: nobody wants a text in pieces. */
function joined(line: readonly Placed[]): Placed[] {
	return line.reduce<Placed[]>((done, { x, item }) => {
		const last = done.at(-1);
		if (!last?.item.words || last.item.words.draw !== item.words?.draw)
			return [...done, { x, item }];
		const { draw } = item.words;
		const text = `${last.item.words.text} ${item.words.text}`;
		const run: Item = { ...last.item, words: { text, draw }, draw: (at) => draw(text, at) };
		return [...done.slice(0, -1), { x: last.x, item: run }];
	}, []);
}

/** Blocks one below the other. */
export function stack(blocks: readonly Block[], gap: number): Block {
	return {
		height: blocks.reduce((sum, { height }) => sum + height, 0) + gap * (blocks.length - 1),
		draw([x, y]) {
			let top = y;
			return blocks
				.map((block) => {
					const svg = block.draw([x, top]);
					top += block.height + gap;
					return svg;
				})
				.join('');
		},
	};
}

/** A text as its words. */
export function words(text: string, style: TypeStyle, ink: string, { letters }: Pen): Item[] {
	const gap = letters.width(' ', style);
	const draw = (line: string, at: [number, number]) =>
		`<g fill="${ink}">${letters.line(line, style, at)}</g>`;
	return text.split(' ').map((word) => ({
		width: letters.width(word, style),
		gap,
		draw: (at) => draw(word, at),
		words: { text: word, draw },
	}));
}
