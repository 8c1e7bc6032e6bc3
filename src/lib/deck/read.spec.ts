import { describe, expect, it } from 'vitest';
import { deckFile, fileName, readDeckFile } from './file.ts';
import { LIMITS } from './limits.ts';
import { readDeck, readDeckText } from './read.ts';
import type { Deck } from './types.ts';

const view = { viewpoint: 'ummah-pivot/RUS' };
const deck = (step: object): unknown => ({ title: 'A talk', steps: [{ view }, step] });
const problem = (value: unknown) => {
	const read = readDeck(value);
	return 'problem' in read ? read.problem : 'none';
};

describe('readDeck', () => {
	it.each<[unknown, string]>([
		[null, 'it is no deck'],
		['a talk', 'it is no deck'],
		[[], 'title is missing'],
		[{ steps: [] }, 'title is missing'],
		[{ title: 3, steps: [] }, 'title is no text'],
		[{ title: 'A talk', steps: {} }, 'steps is no list of steps'],
		[{ title: 'A talk', steps: Array(LIMITS.steps + 1).fill({ view }) }, 'steps are more than 200'],
		[deck({}), 'step 2, view is missing'],
		[deck({ view: [] }), 'step 2, view, viewpoint is missing'],
		[
			deck({ view: { viewpoint: '<script>' } }),
			'step 2, view, viewpoint is no “<document>/<subject>”',
		],
		[deck({ view: { ...view, country: 'lby' } }), 'step 2, view, country is no code'],
		[deck({ view: { ...view, byName: 'yes' } }), 'step 2, view, byName is neither true nor false'],
		[deck({ view: { ...view, projection: 'cube' } }), 'projection is neither “flat” nor “globe”'],
		[
			deck({ view: { ...view, look: { lon: 200, lat: 0, nearness: 1 } } }),
			'look, lon is more than 180',
		],
		[
			deck({ view: { ...view, look: { lon: 20, lat: 0 } } }),
			'step 2, view, look, nearness is missing',
		],
		[
			deck({ view, note: 'x'.repeat(LIMITS.note + 1) }),
			'step 2, note is longer than 5000 characters',
		],
		[deck({ view, quote: 'typed by hand' }), 'step 2, quote is no id of a quote'],
	])('says of %j what is wrong', (value, words) => {
		expect(problem(value)).toContain(words);
	});

	it('keeps what a later version may know, and no prototype', () => {
		const text = `{"title":"A","steps":[{"view":{"viewpoint":"a/RUS","compare":["b/USA"],"__proto__":{"x":1}}}]}`;
		const read = readDeckText(text) as { deck: Deck };
		expect(read.deck.steps[0]!.view).toEqual({ viewpoint: 'a/RUS', compare: ['b/USA'] });
		expect(Object.getPrototypeOf(read.deck.steps[0]!.view)).toBe(Object.prototype);
	});

	it('refuses what is nested or large, without a stack to overflow', () => {
		const deep = `{"title":"A","steps":[],"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
		expect(readDeckText(deep)).toEqual({ problem: expect.stringContaining('too deeply') });
		const large = `{"title":"A","steps":[]}${' '.repeat(LIMITS.bytes)}`;
		expect(readDeckText(large)).toEqual({ problem: expect.stringContaining('larger') });
		expect(readDeckText('{"title":')).toEqual({ problem: expect.stringContaining('cut off') });
	});
});

describe('a deck in a file', () => {
	it('comes back as it went, and names its schema', () => {
		const talk = { title: 'Été à Tunis', steps: [{ view, note: 'Slowly.' }] };
		const text = deckFile(talk, 'https://vantage.example/deck.schema.json');
		expect(JSON.parse(text)).toHaveProperty('$schema', 'https://vantage.example/deck.schema.json');
		expect(readDeckFile(text)).toEqual({ deck: talk });
		expect(fileName(talk)).toBe('ete-a-tunis.json');
		expect(fileName({ title: '…', steps: [] })).toBe('deck.json');
	});
});
