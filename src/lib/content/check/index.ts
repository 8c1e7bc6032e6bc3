import { openCorpus } from '../open.ts';
import type { Problem } from '../problem.ts';
import type { RawCorpus } from '../read.ts';
import { checkAccounted } from './accounted.ts';
import { checkDecks } from './decks.ts';
import { checkDirections } from './directions.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkFiles } from './files.ts';
import { checkKnownIds } from './known-ids.ts';
import { checkNamedPairs } from './named-pair.ts';
import { checkOverlap } from './overlap.ts';
import { checkQuotes } from './quotes.ts';
import { checkRegions } from './regions.ts';
import { checkRelations } from './relations.ts';
import { checkTables } from './tables.ts';

const CHECKS = [
	checkFiles,
	checkDuplicates,
	checkKnownIds,
	checkTables,
	checkQuotes,
	checkRelations,
	checkDirections,
	checkNamedPairs,
	checkAccounted,
	checkOverlap,
	checkRegions,
	checkDecks,
];

/**
 * Everything that is wrong with a corpus; empty when it can be published.
 *
 * @param raw what `readCorpus` read
 */
export function checkCorpus(raw: RawCorpus): Problem[] {
	const corpus = openCorpus(raw);
	return [...corpus.problems, ...CHECKS.flatMap((check) => check(corpus))];
}
