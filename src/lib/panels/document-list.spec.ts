import { describe, expect, it } from 'vitest';
import { groupedDocuments } from './document-list.ts';
import { lookup } from '#lib/site/data/tables.ts';

const ids = (typed = '', read: string[] = []) =>
	groupedDocuments(typed, read, lookup).map(({ heading, documents }) => [
		heading,
		documents.map(({ id }) => id),
	]);

describe('the list of all documents', () => {
	it('has each once, by the power from which it is read first, the largest group first', () => {
		const groups = groupedDocuments('', [], lookup);
		const listed = groups.flatMap(({ documents }) => documents.map(({ id }) => id));
		expect(listed.sort()).toEqual(lookup.tables.documents.map(({ id }) => id).sort());
		const sizes = groups.map(({ documents }) => documents.length);
		expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
		expect(groups[0]!.heading).toBe('Seen from Russia');
	});

	it('begins with what was read last', () => {
		expect(ids('', ['too-alone', 'ummah-pivot'])[0]).toEqual([
			'Read last',
			['too-alone', 'ummah-pivot'],
		]);
	});

	it('finds a word of a title, an author, a vantage; and says nothing of what does not answer', () => {
		expect(ids('values')).toEqual([['Seen from Russia', ['are-values-the-problem']]]);
		expect(ids('bordachev').flatMap(([, found]) => found)).not.toEqual([]);
		expect(ids('no such words')).toEqual([]);
	});
});
