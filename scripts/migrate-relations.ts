/**
 * Brings the documents' `relations.json` to today's shape: `npm run migrate-relations`. What it cannot
 * decide it names; `npm run check` says what the codebook forbids of the result.
 */
import * as v from 'valibot';
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { migrateRelations, type OldRelation } from '#lib/content/migrate.ts';
import { readCorpus } from '#lib/content/read.ts';
import { codingSchema } from '#lib/corpus/schema/coding.ts';

/** The codings that have direction and modality; the one made with the whole codebook first. */
const TRUSTED = ['third', 'second'];

const raw = readCorpus('src/content');
for (const document of JSON.parse(raw['documents.json']!) as string[]) {
	const file = `documents/${document}/relations.json`;
	const codings = TRUSTED.map((coder) => raw[`codings/${coder}/${document}.json`])
		.filter((coding) => coding !== undefined)
		.map((coding) => v.parse(codingSchema, JSON.parse(coding)));
	const old = JSON.parse(raw[file]!) as OldRelation[];
	const { relations, undecided } = migrateRelations(old, codings);
	const path = `src/content/${file}`;
	const options = await resolveConfig(path);
	writeFileSync(path, await format(JSON.stringify(relations), { ...options, filepath: path }));
	console.log(`${document}: ${old.length} relations, now ${relations.length}`);
	for (const sentence of undecided) console.log(`  ${sentence}`);
}
