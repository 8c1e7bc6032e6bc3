import { diffWordsWithSpace } from 'diff';

/** The stretch of a text that is most like the words sought, and where they part. */
export interface NearestPassage {
	passage: string;
	/** The words sought, with [-what the text does not have-] and {+what it has+}. */
	difference: string;
}

interface Word {
	form: string;
	start: number;
	end: number;
}

/**
 * Finds what a misquoted passage was meant to be: of all stretches of the text with as many words,
 * the one that shares most words with it. `null` when it shares none.
 */
export function nearestPassage(text: string, sought: string): NearestPassage | null {
	const wanted = wordsOf(sought);
	const words = wordsOf(text);
	const length = Math.min(wanted.length, words.length);
	if (length === 0) return null;

	const missing = new Map<string, number>();
	for (const { form } of wanted) missing.set(form, (missing.get(form) ?? 0) + 1);

	// A window of `length` words slides over the text; `missing` counts what it still lacks.
	let shared = 0;
	let best = { shared: 0, first: 0 };
	words.forEach(({ form }, i) => {
		const lack = missing.get(form);
		if (lack !== undefined) {
			if (lack > 0) shared++;
			missing.set(form, lack - 1);
		}
		const gone = i - length;
		if (gone >= 0) {
			const left = words[gone]?.form ?? '';
			const over = missing.get(left);
			if (over !== undefined) {
				if (over >= 0) shared--;
				missing.set(left, over + 1);
			}
		}
		if (shared > best.shared) best = { shared, first: Math.max(0, gone + 1) };
	});
	if (best.shared === 0) return null;

	const first = words[best.first];
	const last = words[best.first + length - 1];
	const stretch = text.slice(first?.start, last?.end);
	// Punctuation at the end belongs to the passage only if it was sought.
	const passage = /[\p{L}\p{N}]$/u.test(sought) ? stretch.replace(/[^\p{L}\p{N}]+$/u, '') : stretch;
	const difference = diffWordsWithSpace(sought, passage)
		.map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value))
		.join('');
	return { passage, difference };
}

/** Words with the punctuation that clings to them: a quote's full stop belongs to it. */
function wordsOf(text: string): Word[] {
	return [...text.matchAll(/\S+/g)].map((match) => ({
		form: match[0].toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
		start: match.index,
		end: match.index + match[0].length,
	}));
}
