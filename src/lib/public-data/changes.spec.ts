import { expect, test } from 'vitest';
import { changesBetween, changesInWords, type Version } from './changes.ts';
import { relationRows } from './relations.ts';
import { viewpointRows } from './viewpoints.ts';
import { publicSource } from '#lib/site/data/public-source.ts';

const { documents, viewpoints } = await publicSource('');
const version = (name: string): Version =>
	structuredClone({
		version: name,
		created: '2026-11-26T00:00:00Z',
		documents: documents.map(({ id, title }) => ({ id, title })),
		relations: relationRows(documents),
		viewpoints: viewpointRows(viewpoints),
	});

test('a version does not differ from itself', () => {
	const { documents, relations, standings } = changesBetween(version('a'), version('b'));
	expect([documents.added, documents.removed, standings]).toEqual([[], [], []]);
	expect([relations.added, relations.removed, relations.changed]).toEqual([[], [], []]);
	expect(changesInWords(version('a'), version('b'))).toContain(
		'No document, relation or standing has changed.',
	);
});

test('what is added, removed and changed is named by its id, with what it was and is', () => {
	const [before, after] = [version('aaaaaaaa'), version('bbbbbbbb')];
	const [removed, changed] = after.relations;
	const added = { ...removed!, id: `${removed!.document}/of-today` };
	const other = changed!.category === 'ally' ? 'partner' : 'ally';
	const [viewpoint] = after.viewpoints;
	const [country, standing] = Object.entries(viewpoint!.countries).find(
		([, { via }]) => via === 'named',
	)!;
	const told = {
		...after,
		relations: [...after.relations.slice(2), { ...changed!, category: other as 'ally' }, added],
		viewpoints: after.viewpoints.map((each) =>
			each === viewpoint
				? {
						...each,
						countries: Object.fromEntries(
							Object.entries(each.countries).filter(([id]) => id !== country),
						),
					}
				: each,
		),
		documents: [...after.documents.slice(1), { id: 'of-today', title: 'Of today' }],
	};
	expect(changesBetween(before, told)).toEqual({
		documents: { added: ['of-today'], removed: [before.documents[0]!.id] },
		relations: {
			added: [added],
			removed: [removed],
			changed: [
				{
					id: changed!.id,
					fields: [{ field: 'category', before: changed!.category, after: other }],
				},
			],
		},
		standings: [{ viewpoint: viewpoint!.id, country, before: standing.category, after: null }],
	});
	const words = changesInWords(before, told);
	expect(words).toMatch(/^# From aaaaaaaa \(2026-11-26\) to bbbbbbbb/);
	expect(words).toContain(`- \`${changed!.id}\`: category ${changed!.category} → ${other}`);
	expect(words).toContain(`- \`${viewpoint!.id}\`: ${country} ${standing.category} → not named`);
	expect(words).toContain('## Relations removed (1)');
});

test('a field that one version has not is one that has changed', () => {
	const [before, after] = [version('a'), version('b')];
	for (const relation of before.relations) Reflect.deleteProperty(relation, 'modality');
	const { relations } = after;
	const { changed } = changesBetween(before, after).relations;
	expect(changed).toHaveLength(relations.length);
	expect(changed[0]!.fields).toEqual([
		{ field: 'modality', before: null, after: relations[0]!.modality },
	]);
});
