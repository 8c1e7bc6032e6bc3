import { expect, test } from 'vitest';
import { shortTitle } from './short-title.ts';
import { lookup } from '#lib/site/data/tables.ts';

test.each([
	['Too alone, China races to find allies: Is it?', 'Too alone, China races to find allies'],
	['Russia and the West: Are Values the Problem?', 'Russia and the West'],
	['Towards Genuine Multi-Vector Alignment?', 'Towards Genuine Multi-Vector Alignment?'],
	['Why? Because it is there', 'Why?'],
	['Changing Alliance Structures', 'Changing Alliance Structures'],
])('%s is %s', (title, short) => {
	expect(shortTitle(title)).toBe(short);
});

test('in short, each document is still another one', () => {
	const titles = lookup.tables.documents.map(({ title }) => shortTitle(title));
	expect(new Set(titles).size).toBe(titles.length);
});
