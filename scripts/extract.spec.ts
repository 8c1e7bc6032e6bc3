import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallCorpus } from '#lib/content/check/small-corpus.ts';
import { extractAll } from './extract.ts';

let home: string;

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'vantage-'));
	cpSync('src/content', join(home, 'content'), { recursive: true });
});

afterEach(() => {
	rmSync(home, { recursive: true });
});

describe('extractAll', () => {
	it('names the file that is missing', async () => {
		await expect(extractAll(home, join(home, 'content'))).rejects.toThrow(
			/ummah-pivot: .*001_ca10b7599ca84f87\.txt does not exist; give the folder/,
		);
	});

	it('does not take another file for the supplied one, and leaves the text alone', async () => {
		writeFileSync(join(home, '001_ca10b7599ca84f87.txt'), 'Something else.');
		await expect(extractAll(home, join(home, 'content'))).rejects.toThrow(
			'is not the supplied file',
		);
		const text = 'documents/ummah-pivot/text.txt';
		expect(readFileSync(join(home, 'content', text), 'utf8')).toBe(
			readFileSync(join('src/content', text), 'utf8'),
		);
	});

	it('leaves alone a document whose text is the file itself', async () => {
		const content = join(home, 'content');
		rmSync(content, { recursive: true });
		for (const [file, data] of Object.entries(smallCorpus())) {
			cpSync('src/content/documents.json', join(content, file), { recursive: true });
			writeFileSync(join(content, file), data);
		}
		await expect(extractAll(home, content)).resolves.toEqual([
			'small: no extraction.json, text.txt stays as it is',
		]);
	});
});
