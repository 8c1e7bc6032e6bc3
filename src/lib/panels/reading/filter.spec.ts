import { expect, test } from 'vitest';
import { answers, choicesOf, filtered } from './filter.ts';
import { readingOf } from './reading.ts';
import { loadDocument } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';

const document = await loadDocument('ummah-pivot');
const { notes } = readingOf(document);

test('without a question every relation of every note answers', () => {
	const all = filtered(notes, {}, document.groups);
	expect(all.map(({ note }) => note)).toEqual(notes);
	expect(new Set(all.flatMap(({ relations }) => relations)).size).toBe(document.relations.length);
});

test('several questions are asked at once', () => {
	const filter = { category: 'partner', basis: 'inferred' };
	const found = filtered(notes, filter, document.groups).flatMap(({ relations }) => relations);
	expect(found.length).toBeGreaterThan(0);
	for (const { category, basis } of found) expect({ category, basis }).toEqual(filter);
});

test('a statement on a group is one on its members', () => {
	const ofGroup = document.relations.find(({ objectKind }) => objectKind === 'group')!;
	const group = document.groups.find(({ id }) => id === ofGroup.object)!;
	expect(answers(ofGroup, { country: group.members[0]! }, document.groups)).toBe(true);
	expect(answers(ofGroup, { country: 'BOL' }, document.groups)).toBe(false);
});

test('only what a document differs in is offered, by name, and each offer has an answer', () => {
	const choices = choicesOf(document.relations, document.groups, lookup);
	for (const { id, values } of choices) {
		expect(values.length).toBeGreaterThan(1);
		for (const { value } of values)
			expect(filtered(notes, { [id]: value }, document.groups).length, value).toBeGreaterThan(0);
	}
	const category = choices.find(({ id }) => id === 'category')!;
	expect(category.values.map(({ name }) => name)).toContain('Partner');
	const one = document.relations.slice(0, 1);
	expect(choicesOf(one, [], lookup).filter(({ id }) => id !== 'country')).toEqual([]);
});
