/**
 * How deep the documents are coded: `npm run coverage:content`, with `-- --paragraphs` also what was
 * passed over.
 */
import { parseArgs } from 'node:util';
import { coverageOf, isClaimed, paragraphsOf } from '#lib/atlas/coverage.ts';
import type { Coverage, Paragraph, Quoted } from '#lib/atlas/coverage.ts';
import { viewpointEntries } from '#lib/atlas/entries.ts';
import { checkCorpus } from '#lib/content/check/index.ts';
import { compileCorpus } from '#lib/content/compile.ts';
import { formatProblems } from '#lib/content/problem.ts';
import { readCorpus } from '#lib/content/read.ts';
import type { CorpusDocument } from '#lib/corpus/types.ts';
import { isMain } from './is-main.ts';

const USAGE = 'usage: npm run coverage:content [-- --paragraphs]';

/** Columns of a terminal that a listed paragraph may take. */
const WIDTH = 96;

/**
 * @param args as on the command line
 * @param content the content's folder
 * @returns the tables, to be printed
 * @throws Error that says what is wrong with the arguments or with the content
 */
export function coverageContent(args: string[], content = 'src/content'): string {
	const wanted = flags(args);
	const raw = readCorpus(content);
	const problems = checkCorpus(raw);
	if (problems.length > 0) throw new Error(formatProblems(problems));

	const { documents } = compileCorpus(raw);
	// Areas decide no figure that is printed here.
	const viewpoints = viewpointEntries(documents, {}, () => null);
	const tables = coverageTables(documents.map((document) => coverageOf(document, viewpoints)));
	return [tables, ...(wanted.paragraphs ? documents.map(passedOver) : [])].join('\n\n');
}

function flags(args: string[]): { paragraphs?: boolean | undefined } {
	try {
		return parseArgs({ args, options: { paragraphs: { type: 'boolean' } } }).values;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new Error(`${message}\n${USAGE}`, { cause: error });
	}
}

function coverageTables(coverages: readonly Coverage[]): string {
	const of = (head: string[], cells: (coverage: Coverage) => (string | number)[]) =>
		table([head, ...coverages.map((coverage) => [coverage.document, ...cells(coverage)])]);
	return [
		of(
			['Mentions (of how many)', 'countries', 'groups', 'non-state', 'places'],
			({ mentions: { country, group, 'non-state': nonState, place } }) =>
				[country, group, nonState, place].map((m) => `${m.found} (${m.different})`),
		),
		of(
			['Text', 'paragraphs', 'coded', 'named only', 'without', 'characters', 'sentences'],
			({ paragraphs, characters, sentences }) => [
				paragraphs.total,
				paragraphs.withRelation,
				paragraphs.namedOnly,
				paragraphs.withoutRelation,
				percent(characters),
				`${sentences.quoted} of ${sentences.total}`,
			],
		) +
			'\ncoded: with a relation; named only: of these, with none but “mentioned”; then what is quoted',
		of(
			['Relations', 'all', 'overall', 'mentioned', 'scoped', 'history', 'other pairs', 'reported'],
			({ relations: r }) => [
				r.total,
				r.overall,
				r.mentioned,
				r.scoped,
				r.history,
				r.otherPairs,
				r.reported,
			],
		),
		table([
			['Viewpoint', 'sentences that carry it'],
			...coverages.flatMap(({ viewpoints }) => viewpoints.map((v) => [v.id, v.sentences])),
		]),
	].join('\n\n');
}

const percent = ({ quoted, total }: Quoted) => `${Math.round((100 * quoted) / (total || 1))} %`;

/** The first column is aligned to the left, the others to the right. */
function table(rows: readonly (readonly (string | number)[])[]): string {
	const [head = []] = rows;
	const widths = head.map((_, i) => Math.max(...rows.map((row) => String(row[i]).length)));
	return rows
		.map((row) =>
			row
				.map((cell, i) => {
					const width = widths[i] ?? 0;
					return i === 0 ? String(cell).padEnd(width) : String(cell).padStart(width);
				})
				.join('  '),
		)
		.join('\n');
}

function passedOver(document: CorpusDocument): string {
	const all = paragraphsOf(document);
	const unclaimed = all.filter((paragraph) => !isClaimed(paragraph));
	return [
		`${document.id}: nothing is claimed in ${unclaimed.length} of ${all.length} paragraphs`,
		...unclaimed.flatMap((paragraph) => describe(document.text, paragraph)),
	].join('\n');
}

function describe(text: string, { line, start, end, names, relations }: Paragraph): string[] {
	const coded = relations.length > 0 ? '; coded as named only' : '';
	return [
		clipped(`  line ${line}: ${text.slice(start, end)}`),
		...(names.length > 0 ? [clipped(`    names ${names.join(', ')}${coded}`)] : []),
	];
}

const clipped = (line: string) =>
	line.length <= WIDTH ? line : `${line.slice(0, WIDTH - 1).replace(/\s+\S*$/, '')}…`;

if (isMain(import.meta.url)) {
	try {
		console.log(coverageContent(process.argv.slice(2)));
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
