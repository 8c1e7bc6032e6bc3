import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallCorpus, withChange } from '#lib/content/check/small-corpus.ts';
import { coverageContent } from './coverage-content.ts';

let content: string;

beforeEach(() => {
	content = mkdtempSync(join(tmpdir(), 'vantage-'));
});

afterEach(() => {
	rmSync(content, { recursive: true });
});

const write = (corpus: Readonly<Record<string, string>>) => {
	for (const [file, data] of Object.entries(corpus)) {
		mkdirSync(dirname(join(content, file)), { recursive: true });
		writeFileSync(join(content, file), data);
	}
};

interface Entry {
	id: string;
	object: string;
	category: string;
}

const RELATIONS = 'documents/small/relations.json';

/** The small corpus with nothing claimed in its first paragraph. */
const withNothingClaimed = () =>
	withChange<Entry[]>(smallCorpus(), RELATIONS, (entries) =>
		entries.map((entry) =>
			['BLR', 'LBY', 'TUR'].includes(entry.object)
				? { ...entry, category: 'mentioned', basis: 'explicit', rationale: undefined }
				: entry,
		),
	);

/** Cells of the row that begins with a name, in the table that begins with another. */
const row = (output: string, title: string, name: string) =>
	output
		.slice(output.indexOf(title))
		.split('\n')
		.find((line) => line.startsWith(name))
		?.split(/ {2,}/)
		.slice(1);

describe('coverage:content', () => {
	it('prints a document’s figures in the columns that name them', () => {
		write(smallCorpus());
		const output = coverageContent([], content);
		expect(row(output, 'Mentions', 'small')).toEqual(['8 (5)', '1 (1)', '1 (1)', '0 (0)']);
		expect(row(output, 'Text', 'small')).toEqual(['2', '2', '0', '0', '80 %', '5 of 8']);
		expect(row(output, 'Relations', 'small')).toEqual(['7', '7', '0', '0', '0', '0', '0']);
		expect(row(output, 'Viewpoint', 'small/RUS')).toEqual(['4']);
	});

	it('lists paragraphs in which nothing is claimed, and only when asked', () => {
		write(withNothingClaimed());
		expect(coverageContent([], content)).not.toContain('nothing is claimed');
		expect(coverageContent(['--paragraphs'], content)).toMatch(
			/small: nothing is claimed in 1 of 2 paragraphs\n {2}line 5: Russia is bound to Belarus .*\n {4}names RUS, BLR, LBY, TUR; coded as named only$/,
		);
	});

	it('keeps to the width of a terminal, for the corpus as it is', () => {
		const lines = coverageContent(['--paragraphs']).split('\n');
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
	});

	it('prints no figures of content that does not pass the check', () => {
		write(withChange<Entry[]>(smallCorpus(), RELATIONS, (entries) => entries.slice(1)));
		expect(() => coverageContent([], content)).toThrow('RUS → BLR');
	});

	it('says what it takes when asked for something else', () => {
		expect(() => coverageContent(['--paragraph'], content)).toThrow(
			/'--paragraph'[^]*usage: npm run/,
		);
	});
});
