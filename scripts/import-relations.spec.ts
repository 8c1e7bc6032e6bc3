import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importRelations } from './import-relations.ts';
import { newDocument } from './new-document.ts';
import type { RawRelation } from '#lib/corpus/schema/relation.ts';
import { checkCorpus } from '#lib/content/check/index.ts';
import { readCorpus } from '#lib/content/read.ts';

const TEXT = 'Russia and Turkey are allies. Russia sees Germany as an adversary.\n';

async function corpus() {
	const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
	const content = join(folder, 'content');
	cpSync('src/content', content, { recursive: true });
	const text = join(folder, 'text.txt');
	writeFileSync(text, TEXT);
	await newDocument(
		['of-today', '--title', 'Of today', '--text', text, '--vantage', 'RUS'],
		content,
	);
	const file = (name: string, words: string) => {
		writeFileSync(join(folder, name), words);
		return join(folder, name);
	};
	return { content, file };
}

it('makes a document’s relations of a table with semicolons, codes and names, that pass the check', async () => {
	const { content, file } = await corpus();
	const table = file(
		'edges.csv',
		'\ufeffccode1;ccode2;relation;sentence\n365;Turkey;friend;Russia and Turkey are allies.\n365;255;foe;russia sees Germany as an adversary\n365;2;foe;Never said.\n',
	);
	const labels = file('labels.csv', 'label,category\nfriend,ally\nfoe,adversary\n');
	const args = [table, '--document', 'of-today', '--labels', labels];
	const columns = [
		'--subject',
		'ccode1',
		'--object',
		'ccode2',
		'--label',
		'relation',
		'--quote',
		'sentence',
	];
	const said = await importRelations([...args, ...columns], content);
	expect(said).toContain('2 relations with 2 quotes, of 3 rows.');
	expect(said).toContain('taken as the text has them: 3.');
	expect(said).toContain('  row 4: the quote does not stand in the text');
	const made = JSON.parse(
		readFileSync(join(content, 'documents/of-today/relations.json'), 'utf8'),
	) as RawRelation[];
	expect(made.map(({ object, category }) => `${object} ${category}`)).toEqual([
		'TUR ally',
		'DEU adversary',
	]);
	const problems = checkCorpus(readCorpus(content)).filter(({ file }) => file.includes('of-today'));
	expect(problems).toEqual([]);
	await expect(importRelations([...args, ...columns], content)).rejects.toThrow(
		'has relations already',
	);
});

it('says what is wrong with its arguments', async () => {
	const { content, file } = await corpus();
	const table = file('edges.csv', 'a,b\n1,2\n');
	await expect(importRelations([table], content)).rejects.toThrow(
		'usage: npm run import-relations',
	);
	await expect(importRelations([table, '--document', 'nowhere'], content)).rejects.toThrow(
		'make it first',
	);
	await expect(importRelations([table, '--document', 'of-today'], content)).rejects.toThrow(
		'no column is named for subject',
	);
	const labels = file('labels.csv', 'label,category\nfriend,buddy\n');
	await expect(
		importRelations([table, '--document', 'of-today', '--labels', labels], content),
	).rejects.toThrow('“buddy” is no category');
});
