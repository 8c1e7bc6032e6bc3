import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentencesOf } from '#lib/atlas/sentences.ts';
import { WITHHELD } from '#lib/content/published.ts';
import type { RawRelation } from '#lib/corpus/schema/relation.ts';
import type { CorpusDocument } from '#lib/corpus/types.ts';
import { commandOf, ROOT, run } from './run.mjs';

const ID = 'are-values-the-problem';

let home: string;
let first: Awaited<ReturnType<typeof compile>>;

beforeAll(async () => {
	home = mkdtempSync(join(tmpdir(), 'vantage-'));
	cpSync(join(ROOT, 'src/content'), join(home, 'src/content'), { recursive: true });
	mkdirSync(join(home, 'geo'));
	for (const file of ['geo/disputes.json', 'geo/disputed-shapes.json'])
		cpSync(join(ROOT, file), join(home, file));
	mkdirSync(join(home, 'static'));
	symlinkSync(join(ROOT, 'static/geo'), join(home, 'static/geo'), 'junction');
	change(`documents/${ID}/document.json`, (meta: { publish: string }) => {
		meta.publish = 'quotes';
	});
	first = await compile();
});

afterAll(() => {
	rmSync(home, { recursive: true });
});

const compile = () =>
	run(process.execPath, [commandOf('tsx'), join(ROOT, 'scripts/compile.ts')], { cwd: home });

function change<T>(file: string, alter: (data: T) => void): void {
	const path = join(home, 'src/content', file);
	const data = JSON.parse(readFileSync(path, 'utf8')) as T;
	alter(data);
	writeFileSync(path, JSON.stringify(data));
}

const text = readFileSync(join(ROOT, 'src/content/documents', ID, 'text.txt'), 'utf8');
const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end));

const compiled = (): Map<string, string> => {
	const folder = join(home, 'src/lib/compiled');
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	return new Map(
		entries
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]),
	);
};

describe('compiling a corpus with a document of which only quotes may be published', () => {
	it('writes the quotes, and nowhere a sentence that is withheld', () => {
		expect(first.output).toMatch(new RegExp(`${ID}: .* \\d\\d % is withheld`));
		expect(first.code).toBe(0);

		const files = compiled();
		const document = JSON.parse(files.get(`${ID}.json`) ?? '') as CorpusDocument;
		const quotes = document.relations.flatMap((relation) => relation.quotes);
		expect(quotes.length).toBeGreaterThan(10);
		for (const { exact, start, end } of quotes) expect(document.text.slice(start, end)).toBe(exact);

		const withheld = sentences.filter((sentence) => !document.text.includes(sentence));
		expect(withheld.length).toBeGreaterThan(20);
		const found = [...files].flatMap(([name, content]) =>
			withheld
				.filter((words) => words.split(' ').length > 4)
				.filter((words) => content.includes(JSON.stringify(words).slice(1, -1)))
				.map((words) => `${name}: ${words}`),
		);
		expect(found).toEqual([]);
		expect(document.text).toContain(WITHHELD);
	});

	it('stops, and writes nothing, where a rationale repeats what is withheld', async () => {
		const before = compiled();
		const [secret] = sentences.filter((words) => {
			return words.length > 60 && !before.get(`${ID}.json`)?.includes(words.slice(0, 40));
		});
		let id = '';
		change(`documents/${ID}/relations.json`, ([relation]: [RawRelation]) => {
			relation.rationale = `As the text has it: ${secret}`;
			id = relation.id;
		});
		const { code, output } = await compile();
		expect(code).toBe(1);
		expect(output).toContain(`${ID}/${id}: the rationale repeats a sentence`);
		expect(output).toContain(secret);
		expect(output).not.toContain('at publishedDocument');
		expect(compiled()).toEqual(before);
	});
});
