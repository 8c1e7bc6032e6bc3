import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCorpus } from '#lib/content/check/index.ts';
import { smallCorpus } from '#lib/content/check/small-corpus.ts';
import { compileCorpus } from '#lib/content/compile.ts';
import { formatProblems } from '#lib/content/problem.ts';
import { readCorpus } from '#lib/content/read.ts';
import { newDocument } from './new-document.ts';

const TEXT = `Paris and Berlin must stand together.

Poland is France’s “strategic partner”. Italy, a neighbour, is only named.
`;

let home: string;
let content: string;
let text: string;

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'vantage-'));
	content = join(home, 'content');
	for (const [file, data] of Object.entries(smallCorpus())) {
		mkdirSync(dirname(join(content, file)), { recursive: true });
		writeFileSync(join(content, file), data);
	}
	text = join(home, 'essay.txt');
	writeFileSync(text, TEXT);
});

afterEach(() => {
	rmSync(home, { recursive: true });
});

const make = (id = 'essay', vantage = 'FRA', file = text) =>
	newDocument([id, '--title', 'An Essay', '--text', file, '--vantage', vantage], content);

const mentioned = (object: string, exact: string, more = {}) => ({
	id: `fra-${object.toLowerCase()}`,
	subject: 'FRA',
	object,
	objectKind: 'country',
	category: 'mentioned',
	direction: 'one-way',
	modality: 'is',
	basis: 'explicit',
	voice: 'author',
	overall: true,
	quotes: [{ exact }],
	...more,
});

describe('new-document, from a text to a map', () => {
	it('makes the folder, fails the check for what is not coded, and passes once it is', async () => {
		const next = await make();
		expect(next).toMatch(/DEU {2}Germany\n +ITA {2}Italy\n +POL {2}Poland/);
		expect(readFileSync(join(content, 'documents/essay/text.txt'), 'utf8')).toBe(TEXT);

		const problems = checkCorpus(readCorpus(content));
		expect(problems.map(({ code, entry }) => `${code} ${entry}`)).toEqual([
			'unaccounted FRA → DEU',
			'unaccounted FRA → POL',
			'unaccounted FRA → ITA',
		]);

		writeFileSync(
			join(content, 'documents/essay/relations.json'),
			JSON.stringify([
				mentioned('DEU', 'Paris and Berlin must stand together.', { category: 'partner' }),
				mentioned('POL', 'Poland is France’s “strategic partner”.', {
					category: 'strategic-partner',
				}),
				mentioned('ITA', 'Italy, a neighbour, is only named.'),
			]),
		);
		const coded = readCorpus(content);
		expect(formatProblems(checkCorpus(coded))).toBe('0 problems');

		const essay = compileCorpus(coded).documents.at(-1);
		expect(essay).toMatchObject({ id: 'essay', author: null, named: ['DEU', 'FRA', 'ITA', 'POL'] });
		expect(essay?.relations.map(({ id, category }) => `${id} ${category}`)).toEqual([
			'essay/fra-deu partner',
			'essay/fra-pol strategic-partner',
			'essay/fra-ita mentioned',
		]);
	});

	it('refuses to overwrite a document', async () => {
		await make();
		await expect(make()).rejects.toThrow('a document “essay” already');
		await expect(make('small')).rejects.toThrow('a document “small” already');
	});

	it.each([
		['an id that cannot stand in an address', () => make('My Essay'), 'lower-case words'],
		['an unknown vantage', () => make('essay', 'FRN'), 'the nearest is “'],
		['a text that is not there', () => make('essay', 'FRA', 'no-such.txt'), 'does not exist'],
		['arguments left out', () => newDocument(['essay'], content), 'usage:'],
	])('says what is wrong: %s', async (_, attempt, message) => {
		await expect(attempt()).rejects.toThrow(message);
	});

	it('refuses a file that is not UTF-8', async () => {
		writeFileSync(text, Buffer.from([0x50, 0xe9, 0x72, 0x75]));
		await expect(make()).rejects.toThrow('not UTF-8');
	});
});
