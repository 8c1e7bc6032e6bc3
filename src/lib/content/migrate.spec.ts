import { expect, test } from 'vitest';
import { migrateRelations, type OldRelation } from './migrate.ts';
import { readCorpus } from './read.ts';
import type { CodedRelation } from '#lib/corpus/schema/coding.ts';

const old = (id: string, change: Partial<OldRelation> = {}): OldRelation => {
	const [subject = '', object = ''] = id.toUpperCase().split('-');
	const quotes = [{ exact: 'They clash.' }];
	return { id, subject, object, category: 'competitor', overall: true, quotes, ...change };
};
const coded = (change: Partial<CodedRelation>): CodedRelation => ({
	subject: 'RUS',
	object: 'TUR',
	category: 'competitor',
	basis: 'explicit',
	direction: 'mutual',
	modality: 'should',
	overall: true,
	quotes: ['They clash.'],
	...change,
});

test('direction and modality are those of the first coding that says the same of the pair', () => {
	const other = coded({ category: 'partner', direction: 'one-way' });
	const { relations, undecided } = migrateRelations([old('rus-tur')], [[other], [coded({})]]);
	expect(relations).toMatchObject([{ direction: 'mutual', modality: 'should' }]);
	expect(undecided).toEqual([]);
});

test('what no coding says stands as one-way and as so, and is named', () => {
	const { relations, undecided } = migrateRelations([old('rus-egy')], [[coded({})]]);
	expect(relations).toMatchObject([{ direction: 'one-way', modality: 'is' }]);
	expect(undecided).toEqual(['rus-egy: no coding says competitor of RUS and EGY.']);
});

test('what is coded from both sides becomes one relation with the words of both', () => {
	const back = old('tur-rus', { quotes: [{ exact: 'They clash.' }, { exact: 'Again.' }] });
	const { relations } = migrateRelations([old('rus-tur'), back], [[coded({})]]);
	expect(relations).toHaveLength(1);
	expect(relations[0]).toMatchObject({
		id: 'rus-tur',
		direction: 'mutual',
		quotes: [{ exact: 'They clash.' }, { exact: 'Again.' }],
	});
});

test('two events of one pair stay two', () => {
	const event = (id: string, exact: string, change: Partial<OldRelation>) =>
		old(id, { scope: 'history', overall: false, quotes: [{ exact }], ...change });
	const relations = [
		event('rus-tur', 'In 1853 they fought.', {}),
		event('tur-rus', 'In 1877 they fought.', { subject: 'TUR', object: 'RUS' }),
	];
	expect(migrateRelations(relations, [[coded({ overall: false })]]).relations).toHaveLength(2);
});

test('the documents are in today’s shape: nothing of them is changed', () => {
	const raw = readCorpus('src/content');
	for (const [file, text] of Object.entries(raw)) {
		if (!/^documents\/[^/]+\/relations\.json$/.test(file)) continue;
		const relations = JSON.parse(text) as OldRelation[];
		expect(migrateRelations(relations, []), file).toEqual({ relations, undecided: [] });
	}
});
