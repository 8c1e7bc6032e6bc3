import { describe, expect, it } from 'vitest';
import { doubtsOf } from './doubts.ts';
import { openCorpus } from './open.ts';
import { readCorpus } from './read.ts';
import { buildGazetteer } from '#lib/gazetteer/gazetteer.ts';

const corpus = openCorpus(readCorpus('src/content'));
const gazetteer = buildGazetteer(corpus.sources);
const doubts = (text: string) =>
	doubtsOf(text, gazetteer, (actor) => corpus.countries.find((c) => c.iso3 === actor)!.name);

describe('what the maker of a document is told', () => {
	it.each([
		['\ufeffRussia', /byte order mark/],
		['Russia\r\nChina', /CRLF/],
		['Viet\u00adnam and Vi\u00adet\u00adnam', /^3 soft hyphens/],
		['One line.\nKaza-\nkhstan', /a word is divided .* line 2:/],
		['First.\nThe Congo is large.', /line 2: “Congo” names one of several/],
		['From Atlanta: Georgia hosts it.', /line 1: “Georgia” is not taken for Georgia/],
	])('%j', (text, expected) => {
		expect(doubts(text).join('\n')).toMatch(expected);
	});

	it('is nothing of a text without such places, and of a country that is found elsewhere', () => {
		expect(doubts('Russia and China.\n')).toEqual([]);
		expect(doubts('From Atlanta: Georgia hosts it. Georgia and Armenia agree.')).toEqual([]);
	});

	it('is nothing that the documents of the corpus have in their texts', () => {
		for (const { text } of corpus.documents)
			expect(text).not.toMatch(/\ufeff|\r|\u00ad|\p{L}-\n\p{Ll}/u);
	});
});
