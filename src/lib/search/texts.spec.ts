import { describe, expect, test } from 'vitest';
import { Texts } from './texts.ts';
import type { Answer, SearchedDocument, Wanted } from './types.ts';
import { paragraphAt, paragraphsOf } from '#lib/atlas/paragraphs.ts';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';
import { searched } from '#lib/site/search/searched.ts';

const WANTED: Wanted = { paragraphs: 1000, quotes: 1000, countries: true, before: 48, after: 112 };

function textsOf(documents: readonly SearchedDocument[]): Texts {
	const texts = new Texts();
	for (const document of documents) texts.add(document);
	return texts;
}

function ask(texts: Texts, typed: string, wanted: Partial<Wanted> = {}): Answer {
	const answers = texts.answers(typed, { ...WANTED, ...wanted });
	for (;;) {
		const { done, value } = answers.next();
		if (done) return value;
	}
}

const document = (id: string, text: string, named: string[] = []): SearchedDocument => ({
	id,
	title: id,
	text,
	named,
	quotes: [],
});

describe('a small corpus', () => {
	const documents = [
		document('one', 'The gas pipeline.\n\nPipelines of GAS, and of oil.\n\n\nA “client state”.', [
			'RUS',
			'LBY RUS',
			'',
		]),
		document('two', 'Erdoğan’s pipe\u00adline.\n\n中国与俄罗斯的战略伙伴关系。\n\nМосква и Пекин', [
			'TUR',
			'CHN RUS',
			'RUS CHN',
		]),
	];
	const texts = textsOf(documents);
	const found = (typed: string, wanted?: Partial<Wanted>) =>
		ask(texts, typed, wanted).shown.map((found) => {
			const { text } = documents.find(({ id }) => id === found.document)!;
			const index = paragraphsOf(text).findIndex(({ start }) => start === found.start);
			return `${found.document} ${index + 1}`;
		});

	test.each([
		['pipeline', ['one 1', 'one 2', 'two 1']],
		['gas pipeline', ['one 1', 'one 2']],
		['"gas pipeline"', ['one 1']],
		['“gas pipeline”', ['one 1']],
		['ERDOGAN', ['two 1']],
		['client state', ['one 3']],
		['俄罗斯', ['two 2']],
		['中国 伙伴', ['two 2']],
		['москва', ['two 3']],
		['line', ['one 1', 'one 2', 'two 1']],
		['state client', ['one 3']],
	])('%s', (typed, places) => {
		expect(found(typed)).toEqual(places);
	});

	test('counts by country, and lists those of one alone', () => {
		expect(ask(texts, 'pipeline').countries).toEqual({ RUS: 2, LBY: 1, TUR: 1 });
		const libya = ask(texts, 'pipeline', { naming: 'LBY' });
		expect(libya).toMatchObject({ paragraphs: 1, documents: 1, countries: { RUS: 2 } });
	});

	test('answers a misspelt word with the nearest, and says so; to what is strange with nothing', () => {
		expect(ask(texts, 'pipelnie')).toMatchObject({
			instead: true,
			words: 'pipeline',
			paragraphs: 3,
		});
		expect(ask(texts, 'gas pipelnie').words).toBe('gas pipeline');
		expect(ask(texts, 'zeppelin')).toMatchObject({ instead: false, paragraphs: 0 });
	});

	test('marks what was found in the words as they are written', () => {
		const [first] = ask(texts, 'pipeline').shown.slice(-1);
		expect(first!.extract.find(({ hit }) => hit)?.text).toBe('pipe\u00adline');
	});

	test('shows the words where they stand together', () => {
		const far = `Gas here. ${'Nothing of it. '.repeat(30)}Gas and oil there.`;
		const [only] = ask(textsOf([document('far', far)]), 'oil gas').shown;
		expect(only!.extract.map(({ text }) => text).join('')).toContain('Gas and oil there.');
	});

	test('has for a heading the number of the paragraph below it', () => {
		const texts = textsOf([
			document('one', 'On gas\n\nGas is dear.\n\nOn oil\n\nOil is not.\n\nOn coal'),
		]);
		const place = (typed: string) => {
			const [found] = ask(texts, typed).shown;
			return [found!.paragraph, found!.heading];
		};
		expect([place('on gas'), place('is dear'), place('on oil'), place('on coal')]).toEqual([
			[1, true],
			[1, false],
			[2, true],
			[2, true],
		]);
	});

	test('says nothing to nothing', () => {
		expect(ask(texts, '').paragraphs).toBe(0);
	});
});

describe('the real corpus', async () => {
	const documents = await loadDocuments(lookup.tables.documents.map(({ id }) => id));
	const texts = textsOf(documents.map(searched));

	test('finds every quote by its words, at its place', () => {
		for (const { id, text, relations } of documents)
			for (const { exact, start, end } of relations.flatMap(({ quotes }) => quotes)) {
				if (exact.includes('\n')) continue;
				const typed = exact.split(/\s+/).slice(0, 9).join(' ').toUpperCase();
				const { quotes, shown } = ask(texts, typed);
				expect(
					quotes.some((q) => q.document === id && q.quote.start === start && q.quote.end === end),
				).toBe(true);
				const paragraph = paragraphAt(paragraphsOf(text), end - 1)!;
				expect(shown.some((p) => p.document === id && p.start === paragraph.start)).toBe(true);
				if (paragraph.number !== null)
					expect(shown.find((p) => p.document === id && p.start === paragraph.start)).toMatchObject(
						{
							paragraph: paragraph.number,
							heading: false,
						},
					);
			}
	});

	test('finds what plain reading finds', () => {
		for (const word of ['alliance', 'russia', 'econom', 'NATO', 'partner', 'sanctions']) {
			const expected = documents.flatMap(({ id, text }) =>
				paragraphsOf(text).flatMap(({ start, end }) =>
					text.slice(start, end).toLowerCase().includes(word.toLowerCase()) ? `${id} ${start}` : [],
				),
			);
			const { shown, paragraphs } = ask(texts, word);
			expect(shown.map((p) => `${p.document} ${p.start}`).sort()).toEqual(expected.sort());
			expect(paragraphs).toBe(expected.length);
		}
	});

	test('answers letter by letter what it answers at once', () => {
		for (const typed of [
			'strategic partnership',
			'the united states',
			'“united states”',
			'russia china',
			'alliance of the',
		]) {
			let last: Answer | undefined;
			for (let end = 3; end <= typed.length; end++) last = ask(texts, typed.slice(0, end));
			const fresh = ask(textsOf(documents.map(searched)), typed);
			expect(last).toEqual(fresh);
			expect(fresh.paragraphs).toBeGreaterThan(0);
		}
	});

	test('marks in each extract the words that were typed', () => {
		for (const { extract } of ask(texts, 'russia').shown)
			expect(extract.some(({ text, hit }) => hit && /russia/i.test(text))).toBe(true);
	});
});
