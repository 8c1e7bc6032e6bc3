import { describe, expect, it } from 'vitest';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';
import { isOf, seenFrom } from './seen-from.ts';
import type { Relation } from '#lib/corpus/types.ts';

const documents = await loadDocuments(lookup.tables.documents.map(({ id }) => id));
const alliances = documents.find(({ id }) => id === 'changing-alliance-structures')!;

const between = (one: string, other: string, change: Partial<Relation> = {}): Relation => ({
	...alliances.relations[0]!,
	id: `${one}-${other}`,
	subject: one,
	object: other,
	objectKind: 'country',
	category: 'competitor',
	direction: 'mutual',
	scope: null,
	overall: true,
	...change,
});
const seen = (subject: string, ...relations: Relation[]) =>
	seenFrom(subject, { relations, groups: alliances.groups });

describe('relations as they are seen from an actor', () => {
	it('are its own, and the mutual ones of others turned round, under their own ids', () => {
		const relations = [between('RUS', 'USA'), between('CHN', 'RUS'), between('USA', 'CHN')];
		expect(seen('RUS', ...relations).map(({ id, object }) => [id, object])).toEqual([
			['RUS-USA', 'USA'],
			['CHN-RUS', 'CHN'],
		]);
	});

	it('are not those that the text gives to the other side alone', () => {
		expect(seen('USA', between('RUS', 'USA', { direction: 'one-way' }))).toEqual([]);
	});

	it('are overall where the text says it of the actor itself, and not of both as well', () => {
		const own = between('USA', 'RUS', { direction: 'one-way', category: 'adversary' });
		const both = seen('USA', between('RUS', 'USA'), own);
		expect(both.map(({ category, overall }) => [category, overall])).toEqual([
			['competitor', false],
			['adversary', true],
		]);
	});

	it('have a group as their object where a group stands on the other side', () => {
		const group = alliances.groups[0]!.id;
		expect(seen('RUS', between(group, 'RUS'))[0]).toMatchObject({
			object: group,
			objectKind: 'group',
		});
	});

	it('give both sides of every mutual relation of the corpus the same words', () => {
		for (const document of documents)
			for (const relation of document.relations) {
				if (relation.direction !== 'mutual' || relation.objectKind === 'indefinite') continue;
				expect(isOf(relation, relation.object)).toBe(true);
				const turned = seenFrom(relation.object, document).find(({ id }) => id === relation.id);
				expect(turned, relation.id).toMatchObject({
					object: relation.subject,
					quotes: relation.quotes,
				});
			}
	});
});
