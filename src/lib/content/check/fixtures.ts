/*
 * One failing case for each code of `problem.ts`, and nothing else: the file is as long as the list of
 * what can go wrong, and is read by code.
 */
import type { ProblemCode } from '../problem.ts';
import type { RawCorpus } from '../read.ts';
import type { RawGroup } from '#lib/corpus/schema/actors.ts';
import type { RawDocument } from '#lib/corpus/schema/document.ts';
import type { GazetteerFile } from '#lib/corpus/schema/gazetteer.ts';
import type { RawRegion } from '#lib/corpus/schema/region.ts';
import type { RawRelation } from '#lib/corpus/schema/relation.ts';
import { SMALL_TEXT, sha256, smallCorpus, withChange } from './small-corpus.ts';

/** The small corpus with one slip, and what the check has to say of it. */
export interface Fixture {
	code: ProblemCode;
	/** The mistake. */
	slip: string;
	corpus: () => RawCorpus;
	file: string;
	entry: string;
	/** Words of the remedy. */
	fix: string;
}

export const RELATIONS = 'documents/small/relations.json';
const DOCUMENT = 'documents/small/document.json';

const without = (file: string): RawCorpus => {
	return Object.fromEntries(Object.entries(smallCorpus()).filter(([name]) => name !== file));
};

/** The small corpus with one relation changed. */
const relation = (id: string, change: Partial<RawRelation> | ((r: RawRelation) => unknown)) =>
	withChange<RawRelation[]>(smallCorpus(), RELATIONS, (relations) => {
		const one = relations.find((relation) => relation.id === id);
		if (!one) throw new Error(id);
		if (typeof change === 'function') change(one);
		else Object.assign(one, change);
	});

export const quote = (
	id: string,
	exact: string,
	context: { prefix?: string; suffix?: string } = {},
) => relation(id, { quotes: [{ exact, ...context }] });

export const addRelation = (from: string, change: Partial<RawRelation>) =>
	withChange<RawRelation[]>(smallCorpus(), RELATIONS, (relations) => {
		const one = relations.find(({ id }) => id === from);
		return [...relations, { ...one, ...change }];
	});

export const region = (id: string, change: (r: RawRegion) => void) =>
	withChange<{ regions: RawRegion[] }>(smallCorpus(), 'regions.json', ({ regions }) => {
		regions.filter((one) => one.id === id).forEach(change);
	});

/** A corpus whose document has another text, known as such. */
const withText = (text: string, corpus: RawCorpus = smallCorpus()) =>
	withChange<RawDocument>(
		{ ...corpus, 'documents/small/text.txt': text },
		DOCUMENT,
		(document) => ({
			...document,
			textSha256: sha256(text),
		}),
	);

/** The small corpus with a deck of one step. */
const deck = (step: object): RawCorpus => ({
	...smallCorpus(),
	'decks/talk.json': JSON.stringify({ title: 'A talk', steps: [step] }),
});

const gazetteer = (change: (file: GazetteerFile) => void) =>
	withChange<GazetteerFile>(smallCorpus(), 'gazetteer.json', (file) => {
		change(file);
	});

export const FIXTURES: Fixture[] = [
	{
		code: 'file-missing',
		slip: 'a data file is gone',
		corpus: () => without('changes.json'),
		file: 'changes.json',
		entry: '',
		fix: 'create src/content/changes.json',
	},
	{
		code: 'json',
		slip: 'a comma too many',
		corpus: () => ({ ...smallCorpus(), 'actors.json': '[1,]' }),
		file: 'actors.json',
		entry: '',
		fix: 'comma',
	},
	{
		code: 'schema',
		slip: 'a relation without quotes',
		corpus: () => relation('rus-egy', { quotes: [] }),
		file: RELATIONS,
		entry: 'rus-egy',
		fix: 'quotes',
	},
	{
		code: 'schema',
		slip: 'a group without members',
		corpus: () =>
			withChange<RawGroup[]>(smallCorpus(), 'groups.json', (groups) => {
				for (const group of groups.slice(1)) group.members = [];
			}),
		file: 'groups.json',
		entry: 'nile',
		fix: 'members',
	},
	{
		code: 'document-unlisted',
		slip: 'a folder that the list does not have',
		corpus: () => ({ ...smallCorpus(), 'documents/other/text.txt': 'Text.' }),
		file: 'documents.json',
		entry: 'other',
		fix: 'add “other”',
	},
	{
		code: 'document-id',
		slip: 'an id that is not the folder',
		corpus: () =>
			withChange<RawDocument>(smallCorpus(), DOCUMENT, (document) => ({ ...document, id: 'tiny' })),
		file: DOCUMENT,
		entry: 'tiny',
		fix: 'same name',
	},
	{
		code: 'text-changed',
		slip: 'a misprint of the text put right',
		corpus: () => {
			const corpus = smallCorpus();
			return { ...corpus, 'documents/small/text.txt': `${corpus['documents/small/text.txt']}\n` };
		},
		file: DOCUMENT,
		entry: 'small',
		fix: 'npm run extract',
	},
	{
		code: 'duplicate-id',
		slip: 'a relation copied and not renamed',
		corpus: () => addRelation('rus-egy', { scope: 'trade', overall: false }),
		file: RELATIONS,
		entry: 'rus-egy',
		fix: 'rename',
	},
	{
		code: 'unknown-id',
		slip: 'a category misspelt',
		corpus: () => relation('rus-egy', { category: 'partnr' }),
		file: RELATIONS,
		entry: 'rus-egy',
		fix: 'nearest known one is “partner”',
	},
	{
		code: 'unknown-id',
		slip: 'a group misspelt',
		corpus: () => relation('rus-maghreb', { object: 'magreb' }),
		file: RELATIONS,
		entry: 'rus-maghreb',
		fix: 'nearest known one is “maghreb”',
	},
	{
		code: 'unknown-id',
		slip: 'a member that is no state',
		corpus: () =>
			withChange<RawGroup[]>(smallCorpus(), 'groups.json', (groups) => {
				groups[1]?.members.push('SUD');
			}),
		file: 'groups.json',
		entry: 'nile',
		fix: 'nearest known one is “S',
	},
	{
		code: 'categories',
		slip: 'a category left out',
		corpus: () =>
			withChange<unknown[]>(smallCorpus(), 'categories.json', (categories) => categories.slice(1)),
		file: 'categories.json',
		entry: '',
		fix: 'self, ally',
	},
	{
		code: 'changes-order',
		slip: 'the newest change at the end',
		corpus: () =>
			withChange<unknown[]>(smallCorpus(), 'changes.json', (changes) => changes.reverse()),
		file: 'changes.json',
		entry: 'entry 2',
		fix: 'newest entry first',
	},
	{
		code: 'form-clash',
		slip: 'one form for a group and a non-state actor',
		corpus: () =>
			withChange<RawGroup[]>(smallCorpus(), 'groups.json', (groups) => {
				groups[1]?.names.push('ISIS');
			}),
		file: 'gazetteer.json',
		entry: 'ISIS',
		fix: 'under “forms”',
	},
	{
		code: 'form-idle',
		slip: 'a form switched off that the dataset does not have',
		corpus: () => gazetteer(({ off }) => off.push({ forms: ['Freedonia'], reason: 'A film.' })),
		file: 'gazetteer.json',
		entry: 'Freedonia',
		fix: 'spelling',
	},
	{
		code: 'form-ambiguous',
		slip: 'a form that may name several, which nobody has settled',
		corpus: () => withText(`${SMALL_TEXT} Not so Korea.`),
		file: 'gazetteer.json',
		entry: 'small: Korea',
		fix: '“documents”: ["small"]',
	},
	{
		code: 'quote-missing',
		slip: 'a word of the quote changed',
		corpus: () => quote('rus-blr', 'Russia is tied to Belarus by alliance.'),
		file: RELATIONS,
		entry: 'rus-blr',
		fix: 'Russia is [-tied-]{+bound+} to Belarus by alliance.',
	},
	{
		code: 'quote-context',
		slip: 'a suffix that does not follow',
		corpus: () => quote('rus-egy', 'Russia seeks trade with', { suffix: ' Libya' }),
		file: RELATIONS,
		entry: 'rus-egy',
		fix: 'to the letter',
	},
	{
		code: 'quote-ambiguous',
		slip: 'words that stand twice',
		corpus: () => quote('rus-egy', 'Russia seeks trade with'),
		file: RELATIONS,
		entry: 'rus-egy',
		fix: 'prefix and suffix',
	},
	{
		code: 'indefinite-words',
		slip: 'an indefinite object in the coder’s words',
		corpus: () => relation('rus-some', { object: 'Certain neighbours' }),
		file: RELATIONS,
		entry: 'rus-some',
		fix: 'Some neighbours',
	},
	{
		code: 'self-coded',
		slip: '`self` coded',
		corpus: () => relation('rus-egy', { category: 'self' }),
		file: RELATIONS,
		entry: 'rus-egy',
		fix: 'delete',
	},
	{
		code: 'self-object',
		slip: 'the vantage as an object of its own',
		corpus: () => addRelation('rus-egy', { id: 'rus-rus', object: 'RUS' }),
		file: RELATIONS,
		entry: 'rus-rus',
		fix: 'delete',
	},
	{
		code: 'rationale-missing',
		slip: 'inferred without a rationale',
		corpus: () => relation('rus-egy', { basis: 'inferred' }),
		file: RELATIONS,
		entry: 'rus-egy',
		fix: 'rationale',
	},
	{
		code: 'history-overall',
		slip: 'history as the overall category',
		corpus: () => relation('rus-egy', { scope: 'history' }),
		file: RELATIONS,
		entry: 'rus-egy',
		fix: '`mentioned` at least',
	},
	{
		code: 'may-overall',
		slip: 'a possibility that colours',
		corpus: () => relation('rus-egy', { modality: 'may', scope: 'trade' }),
		file: RELATIONS,
		entry: 'rus-egy',
		fix: 'set “overall” to false',
	},
	{
		code: 'may-scope',
		slip: 'a possibility of the pair as a whole',
		corpus: () => addRelation('rus-egy', { id: 'rus-egy-soon', modality: 'may', overall: false }),
		file: RELATIONS,
		entry: 'rus-egy-soon',
		fix: 'add “scope”',
	},
	{
		code: 'mutual-category',
		slip: 'ground over which powers compete, from both sides',
		corpus: () => relation('rus-lby', { direction: 'mutual' }),
		file: RELATIONS,
		entry: 'rus-lby',
		fix: '"one-way"',
	},
	{
		code: 'mirror',
		slip: 'a mutual relation coded from the other side as well',
		corpus: () =>
			withChange<RawRelation[]>(smallCorpus(), RELATIONS, (relations) => {
				const one = relations.find(({ id }) => id === 'rus-blr')!;
				one.direction = 'mutual';
				return [...relations, { ...one, id: 'blr-rus', subject: 'BLR', object: 'RUS' }];
			}),
		file: RELATIONS,
		entry: 'blr-rus',
		fix: 'move its quotes to rus-blr',
	},
	{
		code: 'mirror',
		slip: 'the same words coded twice, once from each side',
		corpus: () => addRelation('rus-blr', { id: 'blr-rus', subject: 'BLR', object: 'RUS' }),
		file: RELATIONS,
		entry: 'blr-rus',
		fix: 'set “direction” to "mutual" there',
	},
	{
		code: 'should-beats-is',
		slip: 'a recommendation before what is so',
		corpus: () =>
			withChange<RawRelation[]>(smallCorpus(), RELATIONS, (relations) => {
				const one = relations.find(({ id }) => id === 'rus-egy')!;
				one.modality = 'should';
				return [
					...relations,
					{ ...one, id: 'rus-egy-now', modality: 'is', category: 'competitor', overall: false },
				];
			}),
		file: RELATIONS,
		entry: 'rus-egy',
		fix: 'set “overall” to true in rus-egy-now',
	},
	{
		code: 'explicit-unnamed',
		slip: 'an explicit relation whose quote names neither side',
		corpus: () => quote('rus-egy', 'Some neighbours keep their distance.'),
		file: RELATIONS,
		entry: 'rus-egy',
		fix: 'set “basis” to "inferred"',
	},
	{
		code: 'quantified-group',
		slip: 'a part of a group coded as the group',
		corpus: () => {
			const exact = 'Russia seeks trade with some of the Maghreb';
			const text = SMALL_TEXT.replace('Russia seeks trade with the Maghreb', exact);
			return withText(text, quote('rus-maghreb', exact));
		},
		file: RELATIONS,
		entry: 'rus-maghreb',
		fix: 'indefinite object',
	},
	{
		code: 'overall-twice',
		slip: 'two overall relations of one pair',
		corpus: () => addRelation('rus-egy', { id: 'rus-egy-again' }),
		file: RELATIONS,
		entry: 'RUS → EGY',
		fix: 'most weight',
	},
	{
		code: 'overall-missing',
		slip: 'a pair between others without an overall relation',
		corpus: () =>
			addRelation('rus-tur', {
				id: 'tur-lby',
				subject: 'TUR',
				object: 'LBY',
				scope: 'war',
				overall: false,
			}),
		file: RELATIONS,
		entry: 'TUR → LBY',
		fix: 'most weight',
	},
	{
		code: 'unaccounted',
		slip: 'a country that the text names is forgotten',
		corpus: () =>
			withChange<RawRelation[]>(smallCorpus(), RELATIONS, (relations) =>
				relations.filter(({ id }) => id !== 'rus-egy'),
			),
		file: RELATIONS,
		entry: 'RUS → EGY',
		fix: 'Russia seeks trade with Egypt',
	},
	{
		code: 'unnamed',
		slip: 'a country that the text does not name',
		corpus: () =>
			addRelation('rus-maghreb', { id: 'rus-dza', object: 'DZA', objectKind: 'country' }),
		file: RELATIONS,
		entry: 'rus-dza',
		fix: 'gazetteer.json',
	},
	{
		code: 'overlap',
		slip: 'two groups that share Morocco, and no word on which holds',
		corpus: () => addRelation('rus-maghreb', { id: 'rus-nile', object: 'nile', category: 'ally' }),
		file: RELATIONS,
		entry: 'rus-maghreb, rus-nile',
		fix: '"group": "nile"',
	},
	{
		code: 'region-twice',
		slip: 'a country in two regions',
		corpus: () => region('south', ({ members }) => members.push('POL')),
		file: 'regions.json',
		entry: 'south',
		fix: 'one region',
	},
	{
		code: 'region-roles',
		slip: 'focus and actor at once',
		corpus: () => region('north', ({ actors }) => actors.push('LBY')),
		file: 'regions.json',
		entry: 'north',
		fix: 'one of the two',
	},
	{
		code: 'region-roles',
		slip: 'the vantage among the actors',
		corpus: () => region('north', ({ actors }) => actors.push('RUS')),
		file: 'regions.json',
		entry: 'north',
		fix: 'vantage',
	},
	{
		code: 'region-heading',
		slip: 'a heading with another dash',
		corpus: () =>
			region('north', ({ passages }) => {
				for (const passage of passages) passage.heading = 'North – Holding On';
			}),
		file: 'regions.json',
		entry: 'north',
		fix: 'North: Holding On',
	},
	{
		code: 'unknown-id',
		slip: 'a deck with a quote that is in no relation',
		corpus: () =>
			deck({ view: { viewpoint: 'small/RUS', country: 'LBY' }, quote: 'small/rus-lby/9' }),
		file: 'decks/talk.json',
		entry: 'step 1',
		fix: 'small/rus-',
	},
	{
		code: 'unknown-id',
		slip: 'a deck with a region that there is not',
		corpus: () => deck({ view: { viewpoint: 'small/RUS', region: 'nort' } }),
		file: 'decks/talk.json',
		entry: 'step 1',
		fix: 'north',
	},
	{
		code: 'schema',
		slip: 'a field of a deck that nobody knows',
		corpus: () => deck({ view: { viewpoint: 'small/RUS', contry: 'LBY' } }),
		file: 'decks/talk.json',
		entry: '',
		fix: 'contry',
	},
	{
		code: 'region-unnamed',
		slip: 'a focus of which the passages say nothing',
		corpus: () => region('north', ({ focus }) => focus.push('POL')),
		file: 'regions.json',
		entry: 'north',
		fix: 'read from the passages',
	},
	{
		code: 'region-unnamed',
		slip: 'an actor from elsewhere whom the passages name only through its group',
		corpus: () => region('south', ({ actors }) => actors.push('DZA')),
		file: 'regions.json',
		entry: 'south',
		fix: 'read from the passages',
	},
];
