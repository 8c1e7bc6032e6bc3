import type { Extraction, Removed } from '#lib/corpus/schema/extraction.ts';

export interface Extracted {
	/** The stretches marked `text`, joined, without line breaks at either end. */
	text: string;
	removed: Removed;
}

/**
 * Takes a document's text out of a supplied file, to the letter, and lists what is left out.
 *
 * The recipe has to cover the file line by line: nothing of the source is lost without a reason.
 *
 * @param source the supplied file's text, lines ended by `\n`
 * @throws Error naming the line at which recipe and file part
 */
export function extractText(source: string, recipe: Extraction): Extracted {
	const lines = source.split('\n');
	const lineStarts: number[] = [0];
	for (const line of lines) lineStarts.push((lineStarts.at(-1) ?? 0) + line.length + 1);

	let text = '';
	const removed: Removed = [];
	let next = 1;

	for (const {
		lines: [first, last],
		is,
		begins,
	} of recipe) {
		if (first !== next || last < first || last > lines.length) {
			throw new Error(
				`stretch ${first}–${last} (${is}) does not follow on: the next line is ${next} of ${lines.length}`,
			);
		}
		next = last + 1;

		const start = lineStarts[first - 1] ?? 0;
		const stretch = source.slice(start, lineStarts[last]);
		const words = stretch.replace(/^\n+|\n+$/g, '');
		if (!words.startsWith(begins)) {
			throw new Error(
				`stretch ${first}–${last} (${is}) begins “${words.slice(0, begins.length)}”, not “${begins}”`,
			);
		}
		if (is === 'text') {
			text += stretch;
			continue;
		}
		const wordsStart = start + stretch.indexOf(words);
		removed.push({
			reason: is,
			start: wordsStart,
			end: wordsStart + words.length,
			text: is === 'another article' ? null : words,
		});
	}

	if (next !== lines.length + 1) {
		throw new Error(`lines ${next}–${lines.length} of the file are in no stretch`);
	}
	return { text: text.replace(/^\n+|\n+$/g, ''), removed };
}
