import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { grow } from '../../scripts/grow.ts';
import { compileCorpus } from '../../src/lib/content/compile.ts';
import { readCorpus } from '../../src/lib/content/read.ts';
import { inParts } from '../../src/lib/search/parts.ts';
import { searched } from '../../src/lib/site/search/searched.ts';

/** The parts of the texts of a generated corpus, as a site of that size serves them: path → JSON. */
export function partsOf(documents: number): Map<string, string> {
	const folder = mkdtempSync(join(tmpdir(), 'vantage-find-'));
	try {
		const content = join(folder, 'content');
		grow([String(documents), content]);
		const corpus = compileCorpus(readCorpus(content));
		return new Map(
			inParts(corpus.documents.map(searched)).map((part, i) => [
				`/corpus/search/${i}.json`,
				JSON.stringify(part),
			]),
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
