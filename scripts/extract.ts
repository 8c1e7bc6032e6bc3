/**
 * Repeats the extraction of every document's text from the supplied files:
 * `npm run extract -- <folder with the supplied files>`.
 *
 * Rewrites each document's text.txt and removed.json. Stops at a file that is missing or is not the
 * one that was supplied (SHA-256), and at a recipe that does not fit its file.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { extractText } from '#lib/content/extract.ts';
import { documentSchema } from '#lib/corpus/schema/document.ts';
import { extractionSchema } from '#lib/corpus/schema/extraction.ts';
import { isMain } from './is-main.ts';
import { writeJson } from './write-json.ts';

const CONTENT = 'src/content';

/** @throws Error that names the document, what is wrong and what to do */
export async function extractAll(folder: string, content = CONTENT): Promise<string[]> {
	const ids = v.parse(v.array(v.string()), readJson(join(content, 'documents.json')));
	const report: string[] = [];
	for (const id of ids) {
		try {
			report.push(await extractOne(folder, join(content, 'documents', id)));
		} catch (error) {
			throw new Error(`${id}: ${error instanceof Error ? error.message : String(error)}`, {
				cause: error,
			});
		}
	}
	return report;
}

async function extractOne(folder: string, home: string): Promise<string> {
	const file = join(home, 'document.json');
	const document = v.parse(documentSchema, readJson(file));
	if (!existsSync(join(home, 'extraction.json'))) {
		return `${document.id}: no extraction.json, text.txt stays as it is`;
	}
	const recipe = v.parse(extractionSchema, readJson(join(home, 'extraction.json')));

	const path = join(folder, document.source);
	if (!existsSync(path)) {
		throw new Error(`${path} does not exist; give the folder that holds the supplied files`);
	}
	const bytes = readFileSync(path);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	if (sha256 !== document.sourceSha256) {
		throw new Error(
			`${path} is not the supplied file: its SHA-256 is ${sha256}, document.json has ${document.sourceSha256}`,
		);
	}

	const { text, removed } = extractText(bytes.toString('utf8'), recipe);
	for (const [reason, field] of [
		['title', 'title'],
		['source note', 'sourceNote'],
	] as const) {
		const words = removed.find((entry) => entry.reason === reason)?.text ?? null;
		const expected = document[field];
		// A title may share its line with furniture: “You are currently viewing …”.
		if (expected === null ? words !== null : !words?.includes(expected)) {
			throw new Error(`the recipe's ${reason} is “${words}”, document.json has “${expected}”`);
		}
	}

	const textSha256 = createHash('sha256').update(text).digest('hex');
	writeFileSync(join(home, 'text.txt'), text);
	await writeJson(join(home, 'removed.json'), removed);
	if (textSha256 !== document.textSha256) await writeJson(file, { ...document, textSha256 });
	return `${document.id}: ${text.length} characters of text, ${removed.length} stretches removed`;
}

function readJson(path: string): unknown {
	return JSON.parse(readFileSync(path, 'utf8'));
}

if (isMain(import.meta.url)) {
	const folder = process.argv[2];
	try {
		if (!folder) throw new Error('usage: npm run extract -- <folder with the supplied files>');
		for (const line of await extractAll(folder)) console.log(line);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
