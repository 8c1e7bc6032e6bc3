import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { grow, shuffledText } from './grow.ts';
import { checkCorpus } from '#lib/content/check/index.ts';
import { readCorpus } from '#lib/content/read.ts';

const folder = () => join(mkdtempSync(join(tmpdir(), 'corpus-')), 'content');

describe('a larger corpus', () => {
	it('has so many documents, all of which pass the check', () => {
		const to = folder();
		expect(grow(['18', to])).toContain(`CONTENT=${to} npm run build`);
		const raw = readCorpus(to);
		expect(JSON.parse(raw['documents.json']!)).toHaveLength(18);
		expect(checkCorpus(raw)).toEqual([]);
		const text = (id: string) => raw[`documents/${id}/text.txt`];
		expect(text('too-alone-2')).not.toBe(text('too-alone'));
	});

	it('is not made from wrong arguments, nor over a folder that is there', () => {
		expect(() => grow(['7', folder()])).toThrow('at least 8 documents');
		expect(() => grow(['x'])).toThrow('usage: npm run grow');
		expect(() => grow(['80', tmpdir()])).toThrow('nothing has been changed');
	});
});

describe('a text in another order', () => {
	it('keeps paragraphs that a quote reaches across together', () => {
		const text = 'One.\n\nTwo begins\n\nand ends.\n\nThree.\n\nFour.';
		for (const last of [0.1, 0.4, 0.9]) {
			const shuffled = shuffledText(text, ['begins\n\nand ends', 'Four.'], () => last);
			expect(shuffled).toContain('Two begins\n\nand ends.');
			expect(shuffled.split('\n\n').sort()).toEqual(text.split('\n\n').sort());
		}
	});
});
