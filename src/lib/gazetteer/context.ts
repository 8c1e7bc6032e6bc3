import type { FormContext } from '#lib/corpus/schema/gazetteer.ts';
import { firstWord } from './gazetteer.ts';
import type { Gazetteer } from './types.ts';

/**
 * Whether the words around a form let it mean what it usually means: “Jordan” but not “Michael
 * Jordan”, “Georgia” but not “Atlanta, Georgia”.
 *
 * @param text folded
 */
export function fitsContext(
	text: string,
	start: number,
	end: number,
	context: FormContext,
	gazetteer: Gazetteer,
): boolean {
	const before = text.slice(Math.max(0, start - 80), start);
	const after = text.slice(end, end + 80);
	const { notAfter = [], notBefore = [], notNear = [], onlyBefore, person } = context;

	if (onlyBefore && !onlyBefore.some((words) => startsWith(after, words))) return false;
	if (notBefore.some((words) => startsWith(after, words))) return false;
	if (notAfter.some((words) => endsWith(before, words))) return false;
	if (person && isPerson(before, after, gazetteer)) return false;
	if (notNear.length > 0) {
		const sentence = sentenceAround(text, start, end);
		if (notNear.some((words) => has(sentence, words))) return false;
	}
	return true;
}

/** A given name before, or another name after that is neither a title nor an actor. */
function isPerson(before: string, after: string, gazetteer: Gazetteer): boolean {
	const given = /(\p{Lu}\p{Ll}+) $/u.exec(before)?.[1];
	if (given !== undefined && gazetteer.givenNames.has(given)) return true;
	const surname = firstWord(/^ (\p{Lu}\p{Ll}.*)$/su.exec(after)?.[1] ?? '');
	return surname !== '' && !gazetteer.titles.has(surname) && !gazetteer.entries.has(surname);
}

function startsWith(after: string, words: string): boolean {
	return new RegExp(`^[\\s-]*${escape(words)}(?![\\p{L}\\p{N}])`, 'iu').test(after);
}

function endsWith(before: string, words: string): boolean {
	return new RegExp(`(?<![\\p{L}\\p{N}])${escape(words)}[\\s-]*$`, 'iu').test(before);
}

function has(sentence: string, words: string): boolean {
	return new RegExp(`(?<![\\p{L}\\p{N}])${escape(words)}(?![\\p{L}\\p{N}])`, 'iu').test(sentence);
}

function escape(words: string): string {
	return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Good enough to look for a word near by; an abbreviation may cut it short. */
function sentenceAround(text: string, start: number, end: number): string {
	const from = Math.max(...['. ', '! ', '? ', '  '].map((stop) => text.lastIndexOf(stop, start)));
	const stop = text.slice(end).search(/[.!?] | {2}/);
	return text.slice(from + 1, stop === -1 ? undefined : end + stop);
}
