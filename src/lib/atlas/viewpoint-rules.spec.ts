import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLAIMING } from './categories.ts';
import { resolveViewpoint, UnsettledGroupsError } from './viewpoint.ts';
import type { CategoryId, Group, Relation } from '#lib/corpus/types.ts';

// Small corpora: a dozen countries, statements on groups and on countries, in any order. The vantage
// is `AAA` or the group `pair`, whose members may themselves be in the groups that are spoken of.
const COUNTRIES = [...'ABCDEFGHIJKL'].map((letter) => letter.repeat(3));
const PAIR: Group = { id: 'pair', name: 'The pair', definition: '', members: ['AAA', 'BBB'] };

const category = fc.constantFrom<CategoryId[]>(...CLAIMING);
const vantage = fc.constantFrom('AAA', 'pair');

const group = (id: string, members: string[]): Group => ({ id, name: id, definition: '', members });

let serial = 0;
const relation = (given: Pick<Relation, 'object' | 'category'> & Partial<Relation>): Relation => ({
	id: `small/${serial++}`,
	document: 'small',
	subject: 'AAA',
	objectKind: COUNTRIES.includes(given.object) ? 'country' : 'group',
	direction: 'one-way',
	modality: 'is',
	basis: 'explicit',
	voice: 'author',
	scope: null,
	overall: true,
	quotes: [],
	rationale: null,
	overrides: [],
	...given,
});

/** Groups within groups, and beside them others within others: no two of them merely overlap. */
const nestedGroups = fc
	.tuple(
		fc.shuffledSubarray(COUNTRIES, { minLength: COUNTRIES.length }),
		fc.integer({ min: 1, max: COUNTRIES.length - 1 }),
		fc.uniqueArray(fc.integer({ min: 1, max: COUNTRIES.length }), { minLength: 1, maxLength: 4 }),
		fc.uniqueArray(fc.integer({ min: 1, max: COUNTRIES.length }), { maxLength: 3 }),
	)
	.map(([all, cut, lefts, rights]) => {
		const [left, right] = [all.slice(0, cut), all.slice(cut)];
		const sizes = (lengths: number[], most: number) =>
			new Set(lengths.map((length) => Math.min(length, most)));
		return [
			...[...sizes(lefts, left.length)].map((n) => group(`left-${n}`, left.slice(0, n))),
			...[...sizes(rights, right.length)].map((n) => group(`right-${n}`, right.slice(0, n))),
		];
	});

const namedAs = (categories: fc.Arbitrary<CategoryId>) =>
	fc.dictionary(fc.constantFrom(...COUNTRIES), categories, { maxKeys: 6 });

/** A corpus in which every country has one answer. */
const corpus = fc
	.record({
		subject: vantage,
		groups: nestedGroups,
		ofGroups: fc.array(category, { minLength: 7, maxLength: 7 }),
		named: namedAs(fc.oneof(category, fc.constant<CategoryId>('mentioned'))),
	})
	.map(({ subject, groups, ofGroups, named }) => ({
		subject,
		groups: [...groups, PAIR],
		relations: [
			...groups.map(({ id }, i) =>
				relation({ subject, object: id, category: ofGroups[i] ?? 'partner' }),
			),
			...Object.entries(named).map(([object, category]) => relation({ subject, object, category })),
		],
	}));

interface SmallCorpus {
	subject: string;
	groups: Group[];
	relations: Relation[];
}

const countriesOf = ({ subject, groups, relations }: SmallCorpus) =>
	resolveViewpoint({ id: 'small', relations, groups }, subject).countries;

const membersOf = ({ groups }: SmallCorpus, id: string) =>
	groups.find((g) => g.id === id)?.members ?? [id];

const holds = (rule: (corpus: SmallCorpus) => void) => fc.assert(fc.property(corpus, rule));

describe('a viewpoint', () => {
	test('does not depend on the order of the relations', () => {
		fc.assert(
			fc.property(
				corpus.chain((c) =>
					fc.tuple(
						fc.constant(c),
						fc.shuffledSubarray(c.relations, { minLength: c.relations.length }),
					),
				),
				([c, shuffled]) => {
					expect(countriesOf({ ...c, relations: shuffled })).toEqual(countriesOf(c));
				},
			),
		);
	});

	test('is changed by a statement only at those it is about', () => {
		holds((c) => {
			const after = countriesOf(c);
			for (const statement of c.relations) {
				const before = countriesOf({ ...c, relations: c.relations.filter((r) => r !== statement) });
				const about = membersOf(c, statement.object);
				for (const country of COUNTRIES.filter((id) => !about.includes(id)))
					expect(after[country]).toEqual(before[country]);
			}
		});
	});

	test('shows what is said of a country by name rather than what is said of its groups', () => {
		holds((c) => {
			const self = membersOf(c, c.subject);
			const named = c.relations.filter(
				(r) => r.objectKind === 'country' && r.category !== 'mentioned' && !self.includes(r.object),
			);
			const countries = countriesOf(c);
			expect(named.map((r) => countries[r.object]?.relation)).toEqual(named.map((r) => r.id));
		});
	});

	test('shows the narrowest of the groups that a country is in', () => {
		holds((c) => {
			for (const { via, relation: id } of Object.values(countriesOf(c))) {
				if (via === 'named' || via === 'vantage') continue;
				expect(c.relations.find((r) => r.id === id)?.object).toBe(via);
			}
			for (const [country, { via }] of Object.entries(countriesOf(c))) {
				if (via === 'named' || via === 'vantage') continue;
				const sizes = c.groups
					.filter((g) => g !== PAIR && g.members.includes(country))
					.map((g) => g.members.length);
				expect(membersOf(c, via)).toHaveLength(Math.min(...sizes));
			}
		});
	});

	test('leaves a country that is merely named the colour of its group', () => {
		holds((c) => {
			const merely = c.relations.filter((r) => r.category === 'mentioned').map((r) => r.object);
			const without = c.relations.filter((r) => r.category !== 'mentioned');
			const [now, before] = [countriesOf(c), countriesOf({ ...c, relations: without })];
			for (const country of merely)
				expect(now[country]?.category).toBe(before[country]?.category ?? 'mentioned');
		});
	});

	test('has the vantage and its members as `self`, whatever is said of them, and nobody else', () => {
		holds((c) => {
			const selves = Object.entries(countriesOf(c)).filter(([, s]) => s.category === 'self');
			expect(selves.map(([country]) => country)).toEqual(membersOf(c, c.subject));
		});
	});

	test('takes no colour from history, from a scope or from another subject', () => {
		const aside = fc.record({
			object: fc.constantFrom(...COUNTRIES, 'left-1', 'right-1', 'pair'),
			category,
			part: fc.constantFrom(
				{ scope: 'history', overall: false },
				{ scope: 'trade', overall: false },
				{ subject: 'LLL' },
			),
		});
		fc.assert(
			fc.property(corpus, fc.array(aside, { minLength: 1, maxLength: 8 }), (c, asides) => {
				const more = asides.map(({ object, category, part }) =>
					relation({ subject: c.subject, object, category, ...part }),
				);
				expect(countriesOf({ ...c, relations: [...more, ...c.relations] })).toEqual(countriesOf(c));
			}),
		);
	});

	test('says nothing of a country that is neither named nor in a group that is spoken of', () => {
		holds((c) => {
			const about = [...c.relations.map((r) => r.object), c.subject];
			const spokenOf = new Set(about.flatMap((object) => membersOf(c, object)));
			expect(new Set(Object.keys(countriesOf(c)))).toEqual(spokenOf);
		});
	});
});

describe('groups that only overlap', () => {
	// Three sets of which any two share `JJJ`, and each has a member of its own.
	const overlapping = fc
		.tuple(...[0, 1, 2].map(() => fc.subarray(['CCC', 'DDD', 'EEE', 'FFF'])))
		.map((sets) =>
			sets.map((set, i) => group(`g${i}`, [...set, ['GGG', 'HHH', 'III'][i] ?? '', 'JJJ'])),
		);
	const statement = (object: string, overridden: string[] = []) =>
		relation({
			object,
			category: 'partner',
			overrides: overridden.map((id) => ({ group: id, reason: 'It is about them.' })),
		});

	test('are refused until it is said which holds', () => {
		fc.assert(
			fc.property(overlapping, (groups) => {
				const relations = groups.map(({ id }) => statement(id));
				expect(() => countriesOf({ subject: 'AAA', groups, relations })).toThrow(
					UnsettledGroupsError,
				);
			}),
		);
	});

	test('hold in the order in which one overrides the other', () => {
		fc.assert(
			fc.property(overlapping, (groups) => {
				const ids = groups.map(({ id }) => id);
				const relations = ids.map((id, i) => statement(id, ids.slice(i + 1)));
				for (const [country, { via }] of Object.entries(
					countriesOf({ subject: 'AAA', groups, relations }),
				)) {
					const first = groups.find(({ members }) => members.includes(country));
					expect(via).toBe(country === 'AAA' ? 'vantage' : first?.id);
				}
			}),
		);
	});

	const two = [group('g0', ['CCC', 'JJJ']), group('g1', ['DDD', 'JJJ'])];

	test('are refused when each overrides the other', () => {
		const relations = [statement('g0', ['g1']), statement('g1', ['g0'])];
		expect(() => countriesOf({ subject: 'AAA', groups: two, relations })).toThrow(
			UnsettledGroupsError,
		);
	});

	test('need no word on a country of which something is said by name', () => {
		const named = relation({ object: 'JJJ', category: 'ally' });
		const relations = [statement('g0'), named, statement('g1')];
		expect(countriesOf({ subject: 'AAA', groups: two, relations })['JJJ']?.category).toBe('ally');
	});

	test('need no word on the vantage', () => {
		const relations = ['g0', 'g1'].map((id) => ({ ...statement(id), subject: 'JJJ' }));
		const countries = countriesOf({ subject: 'JJJ', groups: two, relations });
		expect(countries['JJJ']?.category).toBe('self');
	});
});

test('the error names viewpoint, country, both groups and the remedy', () => {
	expect(new UnsettledGroupsError('small/AAA', 'JJJ', 'g0', 'g1').message).toBe(
		'small/AAA: JJJ is in "g0" and in "g1", and neither is narrower; ' +
			'write "overrides" with a reason into one of the two relations',
	);
});
