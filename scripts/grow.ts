/**
 * Makes a larger corpus out of the real one, to see how the site grows:
 * `npm run grow -- 80 <folder>`, then `CONTENT=<folder> npm run build`.
 *
 * Each further document is one of the real ones with its paragraphs in another order and its categories
 * exchanged among those of a family, so that no two maps and no two texts are the same. What they say is nonsense.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './is-main.ts';
import type { RawRelation } from '#lib/corpus/schema/relation.ts';

const USAGE = 'usage: npm run grow -- <number of documents> <folder that is not there yet>';

const CONTENT = 'src/content';

/** Categories that take each other's place: what the check asks of the others is not met by chance. */
const FAMILIES = [
	['ally', 'strategic-partner', 'partner'],
	['competitor', 'adversary'],
] as const;

/** Numbers in [0, 1), the same ones for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** The items in another order (Fisher–Yates). */
function shuffled<T>(items: readonly T[], number: () => number): T[] {
	const result = [...items];
	for (let i = result.length - 1; i > 0; i--) {
		const j = Math.floor(number() * (i + 1));
		[result[i], result[j]] = [result[j]!, result[i]!];
	}
	return result;
}

/** A text with its paragraphs in another order; those that a quote reaches across stay together. */
export function shuffledText(
	text: string,
	quotes: readonly string[],
	number: () => number,
): string {
	const parts = text.split('\n\n');
	for (let i = parts.length - 1; i > 0; i--) {
		const both = `${parts[i - 1]}\n\n${parts[i]}`;
		const crosses = quotes.some(
			(quote) =>
				both.includes(quote) && !parts[i]!.includes(quote) && !parts[i - 1]!.includes(quote),
		);
		if (crosses) parts.splice(i - 1, 2, both);
	}
	return shuffled(parts, number).join('\n\n');
}

const read = <T>(...path: string[]): T => JSON.parse(readFileSync(join(...path), 'utf8')) as T;
const write = (data: unknown, ...path: string[]) =>
	writeFileSync(join(...path), JSON.stringify(data, null, '\t') + '\n');

/** Writes a document's copy. */
function copy(of: string, id: string, folder: string, seed: number): void {
	const number = numbersFrom(seed);
	const [from, to] = [join(CONTENT, 'documents', of), join(folder, 'documents', id)];
	mkdirSync(to, { recursive: true });
	const relations = read<RawRelation[]>(from, 'relations.json');
	const quotes = relations.flatMap((relation) => relation.quotes.map(({ exact }) => exact));
	const text = shuffledText(readFileSync(join(from, 'text.txt'), 'utf8'), quotes, number);
	const exchanged = new Map(
		FAMILIES.flatMap((family) =>
			shuffled(family, number).map((to, i) => [family[i]!, to] as const),
		),
	) as Map<string, string>;
	const meta = read<{ title: string; vantages: string[] }>(from, 'document.json');
	write(
		{
			...meta,
			id,
			title: `${meta.title} (${seed})`,
			vantages: shuffled(meta.vantages, number),
			textSha256: createHash('sha256').update(text).digest('hex'),
		},
		to,
		'document.json',
	);
	write(
		relations.map((relation) => ({
			...relation,
			category: exchanged.get(relation.category) ?? relation.category,
		})),
		to,
		'relations.json',
	);
	writeFileSync(join(to, 'text.txt'), text);
	for (const file of ['extraction.json', 'removed.json']) cpSync(join(from, file), join(to, file));
}

/**
 * @param args as on the command line
 * @returns what there is to do next, to be printed
 * @throws Error that says what is wrong with the arguments
 */
export function grow([count = '', folder = '', ...rest]: string[]): string {
	const real = read<string[]>(CONTENT, 'documents.json');
	const wanted = Number(count);
	if (!Number.isInteger(wanted) || wanted < real.length || !folder || rest.length > 0)
		throw new Error(`${USAGE}; at least ${real.length} documents`);
	if (existsSync(folder)) throw new Error(`${folder} is there already; nothing has been changed`);
	cpSync(CONTENT, folder, { recursive: true });
	const copies = Array.from({ length: wanted - real.length }, (_, i) => {
		const of = real[i % real.length]!;
		const seed = Math.floor(i / real.length) + 2;
		const id = `${of}-${seed}`;
		copy(of, id, folder, seed);
		return id;
	});
	write([...real, ...copies], folder, 'documents.json');
	return `${wanted} documents in ${folder}. Next: CONTENT=${folder} npm run build`;
}

if (isMain(import.meta.url)) {
	try {
		console.log(grow(process.argv.slice(2)));
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
