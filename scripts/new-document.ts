/**
 * Makes the folder for another document:
 * `npm run new-document -- <id> --title "…" --text <file> --vantage RUS[,USA]`.
 *
 * Codes nothing and overwrites nothing; prints what there is to do next.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { newDocumentFiles } from '#lib/content/new-document.ts';
import { readCorpus } from '#lib/content/read.ts';
import { isMain } from './is-main.ts';
import { writeJson } from './write-json.ts';

const USAGE = 'usage: npm run new-document -- <id> --title "…" --text <file> --vantage RUS[,USA]';

/**
 * @param args as on the command line
 * @param content the content's folder
 * @returns the next steps, to be printed
 * @throws Error that says what is wrong with the arguments
 */
export async function newDocument(args: string[], content = 'src/content'): Promise<string> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			title: { type: 'string' },
			text: { type: 'string' },
			vantage: { type: 'string' },
		},
	});
	const [id] = positionals;
	const { title, text, vantage } = values;
	if (!id || positionals.length > 1 || !title || !text || !vantage) throw new Error(USAGE);
	if (!existsSync(text)) throw new Error(`${text} does not exist`);

	const files = newDocumentFiles(readCorpus(content), {
		id,
		title,
		source: basename(text),
		bytes: readFileSync(text),
		vantages: vantage.split(',').map((subject) => subject.trim()),
	});
	for (const [file, words] of Object.entries(files.text)) {
		mkdirSync(dirname(join(content, file)), { recursive: true });
		writeFileSync(join(content, file), words);
	}
	for (const [file, data] of Object.entries(files.json)) await writeJson(join(content, file), data);

	const folder = join(content, 'documents', id);
	return [
		`${folder} is made. Next:`,
		`1. ${folder}/document.json: author, publisher, date where the text states them, else null; rights; “publish”: “full” once they allow it.`,
		`2. ${content}/documents.json: the document stands last; move it if it belongs elsewhere.`,
		`3. ${folder}/relations.json: code it by the codebook. For each vantage (${vantage}) every country that the text names needs an overall relation, \`mentioned\` at least:`,
		...files.named.map(({ iso3, name }) => `     ${iso3}  ${name}`),
		`4. ${content}/changes.json: a new first entry.`,
		'5. npm run check, until it is clean; npm run dev shows the map.',
		...(files.doubts.length > 0
			? ['Look at these first, for they may hide a country from the check:']
			: []),
		...files.doubts.map((doubt) => `     ${doubt}`),
	].join('\n');
}

if (isMain(import.meta.url)) {
	try {
		console.log(await newDocument(process.argv.slice(2)));
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
