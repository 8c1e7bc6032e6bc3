import { openCorpus } from '../open.ts';
import type { Problem } from '../problem.ts';
import type { RawCorpus } from '../read.ts';
import { checkQuotes } from './quotes.ts';

const CHECKS = [checkQuotes];

/**
 * Everything that is wrong with a corpus, file by file; empty when it can be published.
 *
 * @param raw what `readCorpus` read
 */
export function checkCorpus(raw: RawCorpus): Problem[] {
	const corpus = openCorpus(raw);
	return [...corpus.problems, ...CHECKS.flatMap((check) => check(corpus))];
}
