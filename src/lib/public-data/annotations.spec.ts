import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { annotations } from './annotations.ts';
import { publishedText } from './published-text.ts';
import { COLUMNS, relationsCsv } from './relations-csv.ts';
import { relationRows } from './relations.ts';
import { publishedDocument, WITHHELD } from '#lib/content/published.ts';
import type { CorpusDocument } from '#lib/corpus/types.ts';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';

const documents = await loadDocuments(lookup.tables.documents.map(({ id }) => id));
const quotes = relationRows(documents).flatMap((relation) =>
	relation.quotes.map((quote, index) => ({ relation, quote, number: index + 1 })),
);
const collection = annotations({ documents, base: '' });
const { items } = collection.first;

type Item = (typeof items)[number];

/** Where a selector of the text leads, as a client with nothing but the published text finds it. */
const byQuote = (text: string, { target }: Item) => {
	const { exact, prefix, suffix } = target.selector[0] as {
		exact: string;
		prefix: string;
		suffix: string;
	};
	const found = `${prefix}${exact}${suffix}`;
	const at = text.indexOf(found);
	if (at === -1 || at !== text.lastIndexOf(found)) return null;
	return { start: at + prefix.length, end: at + prefix.length + exact.length };
};

const byPosition = (text: string, { target }: Item) => {
	const { start, end } = target.selector[1] as { start: number; end: number };
	return [...text].slice(start, end).join('');
};

const textAt = (source: string) => {
	const document = documents.find(({ id }) => source === `texts/${id}.txt`);
	return document ? publishedText(document) : '';
};

describe('annotations.jsonld', () => {
	test('is a collection of one page with an annotation for each quote', () => {
		expect(collection.total).toBe(quotes.length);
		expect(items.map(({ id }) => id)).toEqual(
			quotes.map(({ relation, number }) => `annotations.jsonld#${relation.id}/${number}`),
		);
		expect(collection.first.id).toBe(collection.last);
		expect(quotes.length).toBeGreaterThan(200);
	});

	test('has ids of its own for everything', () => {
		const ids = [collection.id, collection.first.id, ...items.map(({ id }) => id)];
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('leads by prefix, words and suffix to one place, the quote', () => {
		const places = items.map((item) => byQuote(textAt(item.target.source), item));
		expect(places).toEqual(quotes.map(({ quote: { start, end } }) => ({ start, end })));
	});

	test('leads by position to the same words', () => {
		const words = items.map((item) => byPosition(textAt(item.target.source), item));
		expect(words).toEqual(quotes.map(({ quote }) => quote.exact));
	});

	test('says with a quote what it is coded as', () => {
		const said = items.map(({ body }) =>
			body.flatMap((part) => ('value' in part ? [`${part.purpose} ${part.value}`] : [])),
		);
		const inferred = quotes.findIndex(({ relation }) => relation.basis === 'inferred');
		const { relation } = quotes[inferred]!;
		expect(said[inferred]).toEqual([
			`classifying ${relation.category}`,
			`tagging subject:${relation.subject}`,
			`tagging object:${relation.object}`,
			`tagging objectKind:${relation.objectKind}`,
			`tagging direction:${relation.direction}`,
			`tagging modality:${relation.modality}`,
			'tagging basis:inferred',
			`tagging voice:${relation.voice}`,
			...(relation.scope ? [`tagging scope:${relation.scope}`] : []),
			`tagging overall:${relation.overall}`,
			`tagging relation:${relation.id}`,
			`describing ${relation.rationale}`,
		]);
	});

	/** Where a row has the number of the quote, behind the id. */
	const NUMBER = COLUMNS.indexOf('quote') - 1;

	test('links to the row of relations.csv that has it', () => {
		const csv = papaparse.parse<string[]>(relationsCsv(relationRows(documents))).data;
		const rows = items.map(({ body }) => {
			const link = body.find((part) => 'selector' in part);
			const row = /^row=(\d+)$/.exec(link?.selector.value ?? '');
			const [id, ...cells] = csv[Number(row?.[1]) - 1] ?? [];
			return `${id}/${cells[NUMBER]}`;
		});
		expect(rows).toEqual(quotes.map(({ relation, number }) => `${relation.id}/${number}`));
	});

	test('has absolute addresses where the origin is known, for the same things', () => {
		const base = 'https://vantage.example/sub/data/';
		const from = `${base}annotations.jsonld`;
		const absolute = annotations({ documents, base }).first.items;
		const addresses = (list: readonly Item[]) =>
			list.flatMap(({ id, target, body }) => [
				id,
				target.source,
				...body.flatMap((part) => ('source' in part ? [part.source] : [])),
			]);
		expect(addresses(absolute)).toEqual(addresses(items).map((at) => new URL(at, from).href));
	});

	test('leads to the quotes of a document of which nothing else is published', () => {
		const whole = documents.find(({ id }) => id === 'too-alone')!;
		const relations = whole.relations.slice(0, 3);
		const published = publishedDocument({ ...whole, publish: 'quotes', relations });
		const found = annotations({ documents: [published], base: '' }).first.items;
		expect(publishedText(published)).toContain(WITHHELD.repeat(100));
		expect(found.map((item) => byPosition(publishedText(published), item))).toEqual(
			relations.flatMap(({ quotes }) => quotes.map(({ exact }) => exact)),
		);
		expect(found.map((item) => byQuote(publishedText(published), item))).not.toContain(null);
	});

	test('counts code points in a text that has characters of two units', () => {
		const text = '𝔄lliances 😀 hold.';
		const exact = 'hold';
		const start = text.indexOf(exact);
		const relation = documents[0]!.relations[0]!;
		const document: CorpusDocument = {
			...documents[0]!,
			text,
			relations: [{ ...relation, quotes: [{ exact, start, end: start + exact.length }] }],
		};
		const [item] = annotations({ documents: [document], base: '' }).first.items;
		expect(item?.target.selector[1]).toEqual({
			type: 'TextPositionSelector',
			start: start - 2,
			end: start - 2 + exact.length,
		});
		expect(byPosition(text, item!)).toBe(exact);
	});
});
