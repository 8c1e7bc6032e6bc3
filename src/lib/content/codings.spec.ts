import { describe, expect, test } from 'vitest';
import { compareCodings } from './codings.ts';
import { readCorpus } from './read.ts';

const raw = readCorpus('src/content');
const documents = JSON.parse(raw['documents.json']!) as string[];
const FILE = 'codings/second/navalny-poisoning.json';

test('what is written down is what the codings give: npm run agreement', () => {
	expect(JSON.parse(raw['agreement.json']!)).toEqual(compareCodings(raw, documents));
});

describe('a coding that cannot be compared is named', () => {
	test('where a document has none', () => {
		const { [FILE]: _, ...without } = raw;
		expect(() => compareCodings(without, documents)).toThrow(`${FILE} is missing.`);
	});

	test('where a category is unknown', () => {
		const broken = {
			...raw,
			[FILE]: raw[FILE]!.replace(/"category": "[a-z-]+"/, '"category": "friend"'),
		};
		expect(() => compareCodings(broken, documents)).toThrow(FILE);
	});

	test('where its text does not have a quote', () => {
		const own = {
			relations: [
				{ ...JSON.parse(raw[FILE]!).relations[0], object: 'PER', quotes: ['No such words.'] },
			],
		};
		const broken = { ...raw, [FILE]: JSON.stringify(own) };
		expect(() => compareCodings(broken, documents)).toThrow(
			'navalny-poisoning, RUS → PER: not in the text: “No such words.”',
		);
	});
});
