import { describe, expect, test } from 'vitest';
import { qualifications, scopeInWords } from './relation-words.ts';
import { loadDocument } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';

describe('a relation in words', () => {
	test.each([
		['libya', 'on Libya'],
		['central-asia', 'on Central Asia'],
		['counter-terrorism', 'on counter terrorism'],
		['history', 'as history'],
	])('scope %s is told %s', (scope, words) => {
		expect(scopeInWords(scope, lookup)).toBe(words);
	});

	test('a relation’s qualifications stand in reading order', async () => {
		const { relations } = await loadDocument('ummah-pivot');
		const scoped = relations.find((r) => r.object === 'IRN' && r.scope === 'trade')!;
		expect(qualifications(scoped, lookup)).toEqual(['on trade', scoped.basis, 'recommended']);
	});
});
