import { expect, test } from 'vitest';
import { meant } from './meant.ts';
import { queryOf, readQuery } from './query.ts';
import { lookup } from '#lib/site/data/tables.ts';

const SENT = 'country=LBY&by-name&at=20,30,4';
const read = (query: string) => readQuery(new URLSearchParams(query), lookup);
const WANTED = read(SENT);

test('what was sent is spelled with all its parts', () => {
	expect(queryOf(WANTED)).toBe(SENT);
});

test.each([
	['&amp;', SENT.replaceAll('&', '&amp;')],
	['a full stop behind it', `${SENT}.`],
	['a bracket and a full stop', `${SENT}).`],
	['quotation marks', `${SENT}”`],
	['the end of a line', `${SENT}%0A`],
	['spaces', SENT.replace('LBY', '%20LBY%20')],
	['a second query', `${SENT}?utm_source=mail`],
	['a query of somebody else', `${SENT}&fbclid=x`],
	['lower case', SENT.replace('LBY', 'lby')],
	['commas that are encoded', SENT.replaceAll(',', '%2C')],
])('with %s it means the same', (_, query) => {
	expect(read(query)).toEqual(WANTED);
});

test('signs behind a switch belong to the sentence', () => {
	expect(read('country=LBY&by-name).').byName).toBe(true);
	expect(read('country=LBY,').country).toBe('LBY');
});

test('what is whole stays as it is', () => {
	expect(meant(new URLSearchParams(SENT)).get('at')).toBe('20,30,4');
});
