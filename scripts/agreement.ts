/** Measures how far the codings below `codings/` agree, and writes it down: `npm run agreement`. */
import { format, resolveConfig } from 'prettier';
import { writeFileSync } from 'node:fs';
import { compareCodings } from '#lib/content/codings.ts';
import { readCorpus } from '#lib/content/read.ts';

const FILE = 'src/content/agreement.json';

const raw = readCorpus('src/content');
const comparisons = compareCodings(raw, JSON.parse(raw['documents.json']!) as string[]);
const options = await resolveConfig(FILE);
writeFileSync(FILE, await format(JSON.stringify(comparisons), { ...options, filepath: FILE }));
for (const { with: coder, all, documents } of comparisons) {
	console.log(`first and ${coder}: pairs F1 ${all.pairs.f1}, category alpha ${all.category.alpha}`);
	for (const { document, pairs, category } of documents)
		console.log(`  ${document}: F1 ${pairs.f1}, alpha ${category.alpha} of ${category.n}`);
}
