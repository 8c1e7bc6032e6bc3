import type { Part } from '../../src/lib/search/parts.ts';
import { Texts } from '../../src/lib/search/texts.ts';
import { enoughTyped } from '../../src/lib/search/wanted.ts';

/** As Find asks. */
const WANTED = { quotes: 5, paragraphs: 5, before: 48, after: 112 };

/**
 * What the answer to each letter costs the processor, in ms: unlike the time that passes, it does not grow with what else a machine
 * is doing.
 */
export function engineTimes(parts: Iterable<string>, typed: readonly string[]): number[] {
	const texts = new Texts();
	for (const part of parts)
		for (const document of (JSON.parse(part) as Part).documents) texts.add(document);
	const type = (): number[] =>
		typed.flatMap((words) =>
			Array.from({ length: words.length }, (_, i) => words.slice(0, i + 1))
				.filter(enoughTyped)
				.map((letters) => {
					const before = process.cpuUsage();
					const answers = texts.answers(letters, WANTED);
					while (!answers.next().done);
					return process.cpuUsage(before).user / 1000;
				}),
		);
	// Once for the compiler.
	type();
	return type();
}
