import { describe, expect, it } from 'vitest';
import { smallCorpus } from './check/small-corpus.ts';
import { compileCorpus } from './compile.ts';
import { readCorpus } from './read.ts';
import { CATEGORY_IDS } from '#lib/corpus/types.ts';

const corpus = compileCorpus(readCorpus('src/content'));

describe('the compiled corpus', () => {
	it('has every quote where it says, to the letter', () => {
		const astray = corpus.documents.flatMap(({ text, relations }) =>
			relations.flatMap(({ id, quotes }) =>
				quotes.filter(({ exact, start, end }) => text.slice(start, end) !== exact).map(() => id),
			),
		);
		expect(astray).toEqual([]);
		expect(corpus.documents.flatMap(({ relations }) => relations).length).toBeGreaterThan(100);
	});

	it('gives each relation an id that is unique in the corpus', () => {
		const ids = corpus.documents.flatMap(({ relations }) => relations.map(({ id }) => id));
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toContain('ummah-pivot/rus-lby');
	});

	it('has the codebook’s categories in their order', () => {
		expect(corpus.categories.map(({ id }) => id)).toEqual(CATEGORY_IDS);
	});

	it('has 198 states by the names that the documents print', () => {
		const names = new Map(corpus.countries.map(({ iso3, name }) => [iso3, name]));
		expect(names.size).toBe(198);
		expect(names.get('TUR')).toBe('Turkey');
		expect(names.get('XKX')).toBe('Kosovo');
		expect([...names.values()]).toEqual(
			[...names.values()].sort((a, b) => a.localeCompare(b, 'en')),
		);
	});

	it('cuts both passages of each of the seven regions out of the text, whole', () => {
		const text = corpus.documents.find(({ id }) => id === 'ummah-pivot')?.text ?? '';
		expect(corpus.regions).toHaveLength(7);
		for (const { id, passages } of corpus.regions) {
			expect(
				passages.map(({ section }) => section),
				id,
			).toEqual(['Russian Interests', 'Narrative Engagement']);
			for (const passage of passages) {
				expect(text.slice(0, passage.start)).toMatch(new RegExp(`\n\n.+\n\n$`));
				expect(text.slice(0, passage.start).endsWith(`${passage.heading}\n\n`)).toBe(true);
				expect(text.slice(passage.start, passage.end)).toMatch(/^[A-Z][^\n]+[.]$/);
			}
		}
		const read = corpus.regions
			.flatMap(({ passages }) => passages)
			.map(({ start, end }) => end - start);
		const headings = corpus.regions.flatMap(({ passages }) =>
			passages.map(({ heading }) => heading.length),
		);
		const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);
		// Introduction and section headings are all that is left of the text.
		expect(text.length - sum(read) - sum(headings)).toBeLessThan(1600);
	});

	it('lists the places apart from the countries, by name', () => {
		const tooAlone = corpus.documents.find(({ id }) => id === 'too-alone');
		expect(tooAlone?.places.map(({ name, mentions }) => [name, mentions.length])).toEqual([
			['East China Sea', 1],
			['Pacific Ocean', 1],
			['South China Sea', 2],
		]);
		for (const { mentions } of tooAlone?.places ?? []) {
			for (const { start, end } of mentions) {
				expect(tooAlone?.text.slice(start, end)).toMatch(/East|South China [Ss]ea|Pacific/);
			}
		}
	});

	it('takes its date from the change log', () => {
		expect(corpus.date).toMatch(/^\d{4}-\d\d-\d\d$/);
	});

	it('lets the finder find a country by what people call it', () => {
		const names = new Map(corpus.names.map(({ iso3, names }) => [iso3, names]));
		expect(names.get('TUR')?.[0]).toBe('Turkey');
		expect(names.get('TUR')).toEqual(expect.arrayContaining(['Türkiye', 'Ankara', 'Turkish']));
		expect(names.get('GBR')).toEqual(expect.arrayContaining(['UK', 'Britain', 'England']));
		expect(names.get('RUS')).toContain('Soviet Union');
		expect(names.get('RUS')).not.toContain('Putin');
	});
});

describe('compileCorpus', () => {
	it('refuses a corpus whose files do not fit their schemas, naming each', () => {
		const broken = { ...smallCorpus(), 'groups.json': '[{"id": "a"}]', 'actors.json': '{' };
		expect(() => compileCorpus(broken)).toThrow(/groups\.json\n {2}a: name.*actors\.json/s);
	});

	it('makes a defect of a quote into an error, not into a wrong place', () => {
		const corpus = smallCorpus();
		const file = 'documents/small/relations.json';
		const broken = { ...corpus, [file]: corpus[file]?.replace('seeks trade with E', 'X') ?? '' };
		expect(() => compileCorpus(broken)).toThrow('quote not found');
	});
});
