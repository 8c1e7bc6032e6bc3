import { expect, test } from 'vitest';
import { enoughTyped, quoteFinder, type FindQuote, type FoundQuote } from './find-quotes.ts';

const quote = (id: string, exact: string): FindQuote => ({
	id,
	exact,
	pair: 'A towards B',
	title: 'Title',
	href: `/${id}`,
});

const TEXTS: Record<string, string> = {
	beginning: 'Turkey is a client state of nobody.',
	within: 'It superclient states it.',
	scattered: 'The state has another as its client.',
	half: 'The state has none.',
};
const find = quoteFinder(Object.entries(TEXTS).map(([id, text]) => quote(id, text)));

const ids = (typed: string, limit = 20) => find(typed, limit).shown.map(({ quote }) => quote.id);
const shownOf = (exact: string, typed: string) =>
	quoteFinder([quote('x', exact)])(typed, 1).shown[0]!.extract;
const joined = (extract: FoundQuote['extract']) => extract.map(({ text }) => text).join('');
const marked = (extract: FoundQuote['extract']) =>
	extract.filter(({ hit }) => hit).map(({ text }) => text);

test('words as typed come first, then within a word, then apart; all are needed', () => {
	expect(ids('client state')).toEqual(['beginning', 'within', 'scattered']);
	expect(ids(' Client  STATE ')).toEqual(['beginning', 'within', 'scattered']);
	expect(ids('state client nobody')).toEqual(['beginning']);
	expect(ids('monarchy')).toEqual([]);
});

test('quotes are looked for from the third letter on; signs are none', () => {
	expect([...'cli'].map((_, i) => enoughTyped('cli'.slice(0, i + 1)))).toEqual([
		false,
		false,
		true,
	]);
	expect(enoughTyped(' .. ')).toBe(false);
	expect(enoughTyped('ﬁx')).toBe(true);
	expect(find('st', 20)).toEqual({ shown: [], total: 0 });
});

test('no more than wanted are shown, and all are counted', () => {
	expect(ids('state', 2)).toHaveLength(2);
	expect(find('state', 2).total).toBe(4);
});

test('a short quote stands whole, with every hit marked to the letter', () => {
	const exact = 'Erdog\u0306an’s coopera\u00adtion with “Erdoğan”';
	const extract = shownOf(exact, 'erdogan');
	expect(joined(extract)).toBe(exact);
	expect(marked(extract)).toEqual(['Erdog\u0306an', 'Erdoğan']);
	expect(marked(shownOf(exact, 'cooperation'))).toEqual(['coopera\u00adtion']);
});

test('words that stand apart are marked each', () => {
	expect(marked(shownOf(TEXTS['scattered']!, 'client state'))).toEqual(['state', 'client']);
});

test('of a long quote the words around the hit are shown, cut between words', () => {
	const long = `${'before '.repeat(40)}the hit itself${' behind'.repeat(40)}`;
	const extract = shownOf(long, 'hit');
	expect(marked(extract)).toEqual(['hit']);
	const words = joined(extract);
	expect(words).toMatch(/^… (before )+the hit itself( behind)+ …$/);
	expect(words.length).toBeLessThan(180);
	expect(long).toContain(words.slice(2, -2));
});

test('a hit longer than an extract is shown whole, and a word without blanks is cut at the hit', () => {
	const endless = 'x'.repeat(300);
	expect(joined(shownOf(`${endless}hit${endless}`, 'hit'))).toBe('… hit …');
	const typed = 'word '.repeat(60).trim();
	expect(marked(shownOf(`${typed} more`, typed))).toEqual([typed]);
});
