import { describe, expect, test } from 'vitest';
import { COW_CODES, resolver, type Called } from './actors.ts';
import { columnsOf, importEdges, type Reading } from './edge-list.ts';
import { wordsFinder } from './find-words.ts';
import { CATEGORY_IDS } from '#lib/corpus/types.ts';
import { lookup } from '#lib/site/data/tables.ts';

const called: Called = {
	states: [
		{ iso3: 'RUS', iso2: 'RU', names: ['Russia', 'Russian Federation'] },
		{ iso3: 'TUR', iso2: 'TR', names: ['Turkey', 'Türkiye'] },
		{ iso3: 'COG', iso2: 'CG', names: ['Congo', 'Brazzaville'] },
		{ iso3: 'COD', iso2: 'CD', names: ['DR Congo', 'Congo'] },
	],
	groups: [{ id: 'nato', names: ['NATO'] }],
	actors: [{ id: 'kurds', names: ['Kurds'] }],
};
const resolve = resolver(called);

describe('who is meant', () => {
	test.each([
		['RUS', 'RUS'],
		['rus', 'RUS'],
		['RU', 'RUS'],
		['365', 'RUS'],
		[' russian federation ', 'RUS'],
		['turkiye', 'TUR'],
		['nato', 'nato'],
		['Kurds', 'kurds'],
	])('%s', (text, id) => {
		expect(resolve(text)).toMatchObject({ actor: { id } });
	});

	test.each([
		['Congo', /COG or COD/],
		['265', /Correlates of War/],
		['Atlantis', /is known/],
		['', /nobody/],
	])('“%s” is refused', (text, reason) => {
		expect(resolve(text)).toMatchObject({ refused: expect.stringMatching(reason) });
	});

	test('the Correlates of War numbers are those of states, each once, but for three that the list has not', () => {
		const states = lookup.tables.countries.map(({ iso3 }) => iso3);
		const coded = [...COW_CODES.values()];
		expect(new Set(coded).size).toBe(coded.length);
		expect(coded.filter((iso3) => !states.includes(iso3))).toEqual([]);
		expect(states.filter((iso3) => !coded.includes(iso3)).sort()).toEqual(['ESH', 'PSE', 'VAT']);
		const some = ['2', '200', '255', '345', '347', '530', '651', '710', '713', '740', '900'];
		expect(some.map((number) => COW_CODES.get(number))).toEqual(
			'USA GBR DEU SRB XKX ETH EGY CHN TWN JPN AUS'.split(' '),
		);
	});
});

describe('words', () => {
	const find = wordsFinder('Russia’s ally, Turkey, is a “partner”. Again and again.');
	test.each([
		['Russia’s ally', { exact: 'Russia’s ally', adjusted: false }],
		["RUSSIA'S  ally", { exact: 'Russia’s ally', adjusted: true }],
		['is a "partner"', { exact: 'is a “partner”', adjusted: true }],
	])('%s', (quote, words) => {
		expect(find(quote)).toEqual(words);
	});
	test.each([
		['gain', /2 times/],
		['an enemy', /does not stand/],
		['', /no quote/],
	])('“%s” is refused', (quote, reason) => {
		expect(find(quote)).toMatchObject({ refused: expect.stringMatching(reason) });
	});
});

const header = ['from', 'to', 'label', 'quote', 'source', 'basis', 'scope', 'modality'];
const columns = columnsOf(header, { subject: 'from', object: 'to' });
const text =
	'Russia is an ally of Turkey. They trade a lot. It should be a partner. NATO is hostile.';
const reading: Reading = {
	columns,
	labels: new Map([['friend', 'ally']]),
	categories: CATEGORY_IDS,
	resolve,
	find: wordsFinder(text),
};
const row = (...cells: string[]) =>
	Object.fromEntries(header.map((name, i) => [name, cells[i] ?? '']));
const run = (...rows: Record<string, string>[]) => importEdges(rows, header, reading);

describe('an edge list', () => {
	test('becomes relations', () => {
		const { relations, refused } = run(
			row('RUS', 'Turkey', 'friend', 'an ally of Turkey'),
			row('365', 'TUR', 'friend', 'Russia is an ally'),
			row('RUS', 'TUR', 'partner', 'They trade a lot.', 'Interfax', '', 'Trade & energy', 'should'),
			row('RUS', 'NATO', 'adversary', 'NATO is hostile.'),
		);
		expect(refused).toEqual([]);
		expect(relations).toEqual([
			{
				id: 'rus-tur',
				subject: 'RUS',
				object: 'TUR',
				objectKind: 'country',
				category: 'ally',
				direction: 'one-way',
				modality: 'is',
				basis: 'explicit',
				voice: 'author',
				overall: true,
				quotes: [{ exact: 'an ally of Turkey' }, { exact: 'Russia is an ally' }],
			},
			expect.objectContaining({
				id: 'rus-tur-trade-energy',
				category: 'partner',
				voice: 'Interfax',
				scope: 'trade-energy',
				overall: false,
				modality: 'should',
			}),
			expect.objectContaining({ id: 'rus-nato', object: 'nato', objectKind: 'group' }),
		]);
	});

	test('names each row that is refused, with its reason', () => {
		const { relations, refused } = run(
			row('RUS', 'TUR', 'friend', 'an ally of Turkey'),
			row('RUS', 'TUR', 'adversary', 'They trade a lot.'),
			row('Atlantis', 'TUR', 'friend', 'They trade a lot.'),
			row('RUS', 'Congo', 'friend', 'They trade a lot.'),
			row('RUS', 'TUR', 'pal', 'They trade a lot.'),
			row('RUS', 'TUR', 'friend', 'They never said so.'),
			row('RUS', 'TUR', 'friend', 'They trade a lot.', '', 'inferred'),
			row('RUS', 'RU', 'friend', 'They trade a lot.'),
			row('kurds', 'TUR', 'friend', 'They trade a lot.'),
			row('RUS', 'nato', 'friend', 'NATO is hostile.', '', '', '', 'perhaps'),
			row('RUS', 'nato', 'self', 'NATO is hostile.'),
		);
		expect(relations.map(({ id }) => id)).toEqual(['rus-tur']);
		expect(refused.map(({ row, reason }) => `${row}: ${reason}`)).toEqual([
			'3: RUS → TUR has its category by row 2 already (ally): a second one needs a scope',
			'4: subject: “Atlantis” is no state, group or actor that is known',
			'5: object: “Congo” may be COG or COD: give the code',
			'6: no category is given for the label “pal”',
			'7: the quote does not stand in the text',
			'8: it is inferred and has no rationale',
			'9: the subject is the object',
			'10: subject: neither a country nor a group',
			'11: “perhaps” is no modality',
			'12: no category is given for the label “self”',
		]);
	});

	test('without a text has its quotes as they are, but has some', () => {
		const { find: _, ...blind } = reading;
		const { relations, refused } = importEdges(
			[row('RUS', 'TUR', 'friend', 'Whatever.'), row('RUS', 'nato', 'friend')],
			header,
			blind,
		);
		expect(relations).toHaveLength(1);
		expect(refused).toEqual([{ row: 3, reason: 'there is no quote' }]);
	});

	test('needs its columns', () => {
		const without = (columns: object) => () => importEdges([], header, { ...reading, columns });
		expect(without({ subject: 'from', object: 'to' })).toThrow('no column is named for label');
		expect(without({ ...columns, quote: 'words' })).toThrow('there is no column “words” for quote');
	});
});
