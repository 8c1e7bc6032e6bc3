/**
 * Makes a document's relations of coded data that somebody has as an edge list:
 * `npm run import-relations -- <table.csv> --document <id>`.
 *
 * Writes nothing where the document has relations already, unless another file is named. Names every row that was refused.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import papaparse from 'papaparse';
import { isMain } from './is-main.ts';
import { writeJson } from './write-json.ts';
import { openCorpus } from '#lib/content/open.ts';
import { readCorpus } from '#lib/content/read.ts';
import { CATEGORY_IDS } from '#lib/corpus/types.ts';
import { namesForFinder } from '#lib/gazetteer/finder-names.ts';
import { statesOf } from '#lib/gazetteer/states.ts';
import { resolver } from '#lib/incoming/actors.ts';
import { columnsOf, importEdges, MEANINGS, type Columns } from '#lib/incoming/edge-list.ts';
import { wordsFinder } from '#lib/incoming/find-words.ts';

const USAGE = `usage: npm run import-relations -- <table.csv> (--document <id> | --out <file>)
  --document <id>   a document of the corpus: its text has to have the quotes
  --text <file>     another text that has to have them
  --out <file>      where the relations go; src/content/documents/<id>/relations.json
  --labels <csv>    a table with the columns label and category
${MEANINGS.map((meaning) => `  --${meaning} <column>`).join('\n')}
                    which column holds what; by default the one that is called so`;

interface Table {
	header: string[];
	rows: Record<string, string>[];
}

function readTable(path: string): Table {
	const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
	const { data, meta, errors } = papaparse.parse<Record<string, string>>(text, {
		header: true,
		skipEmptyLines: true,
	});
	const broken = errors.find(({ type }) => type === 'Quotes');
	if (broken) throw new Error(`${path}, row ${(broken.row ?? 0) + 2}: ${broken.message}`);
	return { header: meta.fields ?? [], rows: data };
}

function readLabels(path: string | undefined): Map<string, string> {
	if (!path) return new Map();
	const { header, rows } = readTable(path);
	if (!header.includes('label') || !header.includes('category'))
		throw new Error(`${path} needs the columns label and category`);
	const unknown = rows.find(
		({ category = '' }) => !(CATEGORY_IDS as readonly string[]).includes(category),
	);
	if (unknown)
		throw new Error(`${path}: “${unknown['category']}” is no category: ${CATEGORY_IDS.join(', ')}`);
	return new Map(rows.map(({ label = '', category = '' }) => [label.trim(), category]));
}

/**
 * @param args as on the command line
 * @param content the content's folder
 * @returns what has come of it, to be printed
 * @throws Error that says what is wrong with the arguments or the table as a whole
 */
export async function importRelations(args: string[], content = 'src/content'): Promise<string> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: Object.fromEntries(
			['document', 'text', 'out', 'labels', ...MEANINGS].map((name) => [
				name,
				{ type: 'string' as const },
			]),
		),
	});
	const option = (name: string) => values[name] as string | undefined;
	const [table, ...more] = positionals;
	const [id, out] = [option('document'), option('out')];
	if (!table || more.length > 0 || (!id && !out)) throw new Error(USAGE);

	const corpus = openCorpus(readCorpus(content));
	const folder = join(content, 'documents', id ?? '');
	if (id && !existsSync(join(folder, 'text.txt')))
		throw new Error(`there is no document “${id}”: make it first, npm run new-document`);
	const target = out ?? join(folder, 'relations.json');
	if (existsSync(target) && readFileSync(target, 'utf8').trim().replace(/\s/g, '') !== '[]')
		throw new Error(`${target} has relations already; name another file by --out`);

	const textFile = option('text') ?? (id && join(folder, 'text.txt'));
	const { header, rows } = readTable(table);
	const named = Object.fromEntries(
		MEANINGS.flatMap((meaning) => (option(meaning) ? [[meaning, option(meaning)]] : [])),
	) as Columns;
	const names = new Map(
		namesForFinder(corpus.sources.countries, corpus.sources.reviewed).map(({ iso3, names }) => [
			iso3,
			names,
		]),
	);
	const { relations, refused, adjusted } = importEdges(rows, header, {
		columns: columnsOf(header, named),
		labels: readLabels(option('labels')),
		categories: CATEGORY_IDS,
		resolve: resolver({
			states: statesOf(corpus.sources.countries).map(({ iso3, record }) => ({
				iso3,
				iso2: record.cca2,
				names: names.get(iso3) ?? [],
			})),
			groups: corpus.groups.map(({ id, name, names = [] }) => ({ id, names: [name, ...names] })),
			actors: corpus.actors.map(({ id, name, names = [] }) => ({ id, names: [name, ...names] })),
		}),
		...(textFile && { find: wordsFinder(readFileSync(textFile, 'utf8')) }),
	});
	await writeJson(target, relations);
	const quotes = relations.reduce((sum, relation) => sum + relation.quotes.length, 0);
	return [
		`${target}: ${relations.length} relations with ${quotes} quotes, of ${rows.length} rows.`,
		...(textFile
			? []
			: ['There was no text to hold the quotes against: they are as the table has them.']),
		...(adjusted.length > 0
			? [`The quotes of these rows are taken as the text has them: ${adjusted.join(', ')}.`]
			: []),
		...(refused.length > 0 ? [`${refused.length} rows are refused:`] : []),
		...refused.map(({ row, reason }) => `  row ${row}: ${reason}`),
		...(id && !out
			? ['Next: npm run check, which says what the rules of the codebook still ask.']
			: []),
	].join('\n');
}

if (isMain(import.meta.url)) {
	try {
		console.log(await importRelations(process.argv.slice(2)));
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
