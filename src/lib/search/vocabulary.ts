import { distance } from 'fastest-levenshtein';
import { foldedText } from './folded.ts';

const WORDS = /[\p{L}\p{N}]+/gu;
/** Shorter words have too many neighbours. */
const SHORTEST = 4;

/** The words of texts, for those that were misspelt. */
export class Vocabulary {
	/** Folded word → how often the texts have it. */
	readonly #count = new Map<string, number>();

	/** @param folded a folded text */
	add(folded: string): void {
		for (const [word] of folded.matchAll(WORDS))
			if (word.length >= SHORTEST) this.#count.set(word, (this.#count.get(word) ?? 0) + 1);
	}

	/**
	 * What was typed, with the nearest word in the place of each that no text has.
	 *
	 * @returns `null` where nothing is near enough
	 */
	nearest(typed: string): string | null {
		let changed = false;
		const words = foldedText(typed)
			.trim()
			.replace(WORDS, (word) => {
				if (word.length < SHORTEST || this.#has(word)) return word;
				const near = this.#nearest(word);
				if (near === null) return word;
				changed = true;
				return near;
			});
		return changed ? words : null;
	}

	/** Whether a word is there, or begins one that is. */
	#has(beginning: string): boolean {
		if (this.#count.has(beginning)) return true;
		for (const word of this.#count.keys()) if (word.startsWith(beginning)) return true;
		return false;
	}

	/** One letter may be wrong in a short word, two in a longer one; of those equally near the most frequent. */
	#nearest(word: string): string | null {
		const farthest = word.length <= 4 ? 1 : 2;
		let best: string | null = null;
		let [least, most] = [farthest, 0];
		for (const [other, count] of this.#count) {
			if (Math.abs(other.length - word.length) > least) continue;
			const d = distance(word, other);
			if (d > least || (d === least && count <= most)) continue;
			[best, least, most] = [other, d, count];
		}
		return best;
	}
}
