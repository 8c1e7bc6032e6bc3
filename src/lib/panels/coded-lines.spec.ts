import { expect, test } from 'vitest';
import { codedLines } from './coded-lines.ts';
import { loadDocument } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';

const document = await loadDocument('alliances-and-allies');
const onGermany = document.relations.filter(({ object }) => object === 'DEU');

test('vantages that see a country alike stand in one line', () => {
	const lines = codedLines(onGermany, document.vantages, lookup);
	expect(lines.map(({ from }) => from)).toContain('Russia and China');
	expect(lines.every(({ pair }) => pair === null)).toBe(true);
});

test('whoever is no vantage is told with whom the relation is, and nothing is lost', () => {
	const lines = codedLines(onGermany, [], lookup);
	expect(lines.every(({ from, pair }) => from === null && pair?.endsWith('towards Germany'))).toBe(
		true,
	);
	expect(lines.flatMap(({ relations }) => relations)).toHaveLength(onGermany.length);
});
