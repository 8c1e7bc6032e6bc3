import { linesIn, type Setting } from './fonts.ts';
import type { Block } from './stack.ts';
import type { SlideCaptions } from './captions.ts';

/** Sizes of a title in points, the largest first. */
const TITLES = { wide: [30, 26, 22], narrow: [30, 26, 22, 20] };

/** How many lines a title may have before it is set smaller. */
const LINES = { wide: 1, narrow: 3 };

/** The title, and the words that go with it. */
export interface Heading {
	title: Block;
	rest: Block[];
}

/**
 * A slide's heading for a column: over the world, where document and source share a line, or beside a
 * part of it.
 *
 * @param width in pixels
 */
export function heading(captions: SlideCaptions, width: number, wide: boolean): Heading {
	const room = wide ? 'wide' : 'narrow';
	const serif = (size: number): Setting => ({ family: 'serif', size });
	const muted = { colour: 'tx2' } as const;
	const source = { text: captions.source, family: 'sans', size: 11, ...muted } as const;
	const titleIn = (size: number): Block['parts'] => [
		{ text: captions.title, ...serif(size) },
		...(captions.caveat
			? [{ text: `: ${captions.caveat}`, ...serif(size * 0.72), italic: true, ...muted }]
			: []),
	];
	const sizes = TITLES[room].map(titleIn);
	const title = sizes.find((parts) => linesIn(parts, width) <= LINES[room]) ?? sizes.at(-1) ?? [];
	return {
		title: { parts: title },
		rest: [
			...(captions.subtitle
				? [{ parts: [{ text: captions.subtitle, ...serif(16), italic: true }], before: 2 }]
				: []),
			...(wide
				? [
						{
							parts: [{ text: `${captions.document}  `, ...serif(15) }, source],
							before: 2,
						},
					]
				: [
						{ parts: [{ text: captions.document, ...serif(15) }], before: 8 },
						{ parts: [source], before: 2 },
					]),
			...(captions.speaking
				? [{ parts: [{ text: captions.speaking, ...serif(13), ...muted }], before: 4 }]
				: []),
		],
	};
}
