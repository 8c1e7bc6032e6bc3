import { describe, expect, test } from 'vitest';
import { documentReport } from './country-report.ts';
import { begunIn, inParts, quotesIn, wordsOnce } from './words-once.ts';
import type { Block } from './words-once.ts';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';

const { documents: cards } = lookup.tables;
const documents = await loadDocuments(cards.map(({ id }) => id));
const reportsOn = (country: string) =>
	cards.map((meta) => documentReport(country, lookup.viewpointsOf(meta.id), meta, documents));

const byFirst = (one: Block, other: Block) =>
	one.quotes[0]!.anchors[0]!.localeCompare(other.quotes[0]!.anchors[0]!);

// Much is said of these, by name, through groups and in pairs; the United States are a vantage as well.
describe.each(['DEU', 'USA', 'CHN', 'LBY', 'UKR'])('what is said of %s', (country) => {
	const all = reportsOn(country).map((report) => {
		const { first, more, others } = wordsOnce(report);
		return { report, first, more, others, blocks: [...first, ...more, ...others] };
	});

	test('what else is said of the pair, and what is past, stand behind the grounds, and nothing is lost', () => {
		for (const { blocks } of all) {
			const parts = inParts(blocks);
			expect(parts.flatMap((part) => part.blocks).toSorted(byFirst)).toEqual(
				blocks.toSorted(byFirst),
			);
			for (const { part, blocks: of } of parts)
				for (const { relations } of of) {
					expect(relations.some(({ overall }) => overall)).toBe(part === 'grounds');
					if (part === 'earlier')
						expect(relations.every(({ scope }) => scope === 'history')).toBe(true);
				}
		}
	});

	test('each quote stands once, and none is lost', () => {
		for (const { report, blocks } of all) {
			const places = blocks.flatMap(({ quotes }) =>
				quotes.map(({ quote }) => `${quote.start}-${quote.end}`),
			);
			expect(new Set(places).size).toBe(places.length);
			const said = [
				...report.entries.flatMap(({ relations }) => relations ?? []),
				...report.others,
			];
			const wanted = said.flatMap(({ quotes }) =>
				quotes.map(({ start, end }) => `${start}-${end}`),
			);
			expect(new Set(places)).toEqual(new Set(wanted));
			expect(quotesIn(blocks)).toBe(places.length);
		}
	});

	test('each relation’s quotes can be linked to, once', () => {
		for (const { report, blocks } of all) {
			const said = [
				...report.entries.flatMap(({ relations }) => relations ?? []),
				...report.others,
			];
			const anchors = blocks.flatMap(({ quotes }) => quotes.flatMap(({ anchors }) => anchors));
			expect(new Set(anchors).size).toBe(anchors.length);
			for (const { id, quotes } of said) {
				expect(anchors).toContain(id);
				for (const [i] of quotes.slice(1).entries()) expect(anchors).toContain(`${id}/${i + 2}`);
			}
		}
	});

	test('no category without words that are open, and those are few', () => {
		for (const { report, first } of all) {
			const open = first.flatMap(({ relations }) => relations);
			for (const { standing } of report.entries)
				if (standing?.relation) expect(open.map(({ id }) => id)).toContain(standing.relation);
			expect(quotesIn(first)).toBeLessThanOrEqual(report.entries.length);
		}
	});

	test('the grounds of a relation are told once, where its words begin', () => {
		for (const { report, blocks } of all) {
			const begun = blocks.flatMap(begunIn);
			expect(new Set(begun).size).toBe(begun.length);
			for (const { relations } of report.entries)
				for (const relation of relations ?? []) expect(begun).toContain(relation);
		}
	});
});

test('where all of it is open, what is quoted for the same relations stands together', () => {
	const report = reportsOn('DEU').find(({ document }) => document.id === 'are-values-the-problem')!;
	const { first, more } = wordsOnce(report, 'all');
	expect(more).toEqual([]);
	const told = first.map(({ relations }) => relations.map(({ id }) => id).join());
	expect(new Set(told).size).toBe(told.length);
	const apart = wordsOnce(report);
	expect(quotesIn(first)).toBe(quotesIn(apart.first) + quotesIn(apart.more));
});

test('a sentence on three powers is told once, with what it says for each', () => {
	const { first } = wordsOnce(
		reportsOn('DEU').find(({ document }) => document.id === 'alliances-and-allies')!,
	);
	expect(first.map(({ relations }) => relations.map(({ subject }) => subject))).toContainEqual([
		'RUS',
		'USA',
		'CHN',
	]);
});
