import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { commands, page, userEvent } from 'vitest/browser';
import Find from './Find.svelte';
import type { FindPort } from './find-entry.ts';
import { paragraphsOf } from '#lib/atlas/paragraphs.ts';
import type { Searcher } from '#lib/search/searcher.ts';
import { wordsAddress } from '#lib/site/address/passages.ts';
import { searchAddress } from '#lib/site/address/search.ts';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { findEntries } from '#lib/site/data/find-entries.ts';
import { lookup } from '#lib/site/data/tables.ts';
import { OnThread } from '#lib/site/search/on-thread.ts';
import { searched } from '#lib/site/search/searched.ts';
import { axeViolations } from '#test/axe.ts';
import { followed } from '#test/followed.ts';

const view = { viewpoint: 'alliances-and-allies/USA' };
const documents = await loadDocuments(lookup.tables.documents.map(({ id }) => id));

const finder = page.getByRole('dialog', { name: 'Find' });
const options = finder.getByRole('option');
const status = finder.getByRole('status');
const group = (name: string) => finder.getByRole('group', { name });
const quotes = group('Quotes').getByRole('option');
const paragraphs = group('In the texts').getByRole('option');
const marksIn = (option: Element) => [...option.querySelectorAll('mark')].map((m) => m.textContent);

/** The texts, which are there as soon as `arrive` lets them. */
function textsThat(arrive: () => Promise<void>): Searcher {
	const texts = new OnThread();
	let share = 0;
	let reading: Promise<void> | undefined;
	return {
		async fetch(onmore) {
			await arrive();
			await (reading ??= texts.add(documents.map(searched)));
			share = 1;
			onmore();
		},
		get share() {
			return share;
		},
		ask: (typed, wanted) => texts.ask(typed, wanted),
	};
}

async function open(arrive: () => Promise<void> = () => Promise.resolve()) {
	const port: FindPort = {
		entries: findEntries(view),
		texts: textsThat(arrive),
		words: wordsAddress,
		all: (typed) => searchAddress(typed),
	};
	const { component } = await render(Find, { port });
	component.show();
	await expect.element(finder.getByRole('combobox')).toHaveFocus();
}

/** Four words from the middle of a quote. */
function wordsOf(exact: string): string {
	const words = exact.split(/\s+/);
	const from = Math.max(0, Math.floor(words.length / 2) - 2);
	return words.slice(from, from + 4).join(' ');
}

const text = documents.map(({ text }) => text).join('\n');
/** A relation of a vantage with a country, by words that stand once in all texts and rest on one quote. */
const told = documents
	.flatMap(({ relations, vantages, title }) =>
		relations
			.filter(({ subject, objectKind }) => objectKind === 'country' && vantages.includes(subject))
			.map((relation) => ({ relation, title, words: wordsOf(relation.quotes[0]!.exact) })),
	)
	.find(({ relation, words }) => {
		const all = documents
			.flatMap(({ relations }) => relations)
			.filter(({ quotes }) => quotes.some(({ exact }) => exact.includes(words)));
		return text.split(words).length === 2 && all.length === 1 && all[0] === relation;
	})!;

describe('words', () => {
	test('lead to the quote that has them, however they are written', async () => {
		await open();
		await userEvent.keyboard(told.words.toUpperCase());
		await expect.element(quotes).toHaveAttribute('aria-selected', 'true');
		expect(marksIn(quotes.element())).toEqual([told.words]);
		await expect.element(quotes).toHaveTextContent(lookup.name(told.relation.object));
		await expect.element(quotes).toHaveTextContent(told.title);
		const where = followed();
		await userEvent.keyboard('{Enter}');
		expect(await where).toBe(`/read/${told.relation.document}#${told.relation.id}`);
		await expect.element(finder).not.toBeInTheDocument();
	});

	test('of no quote lead to their paragraph; all paragraphs are one option away', async () => {
		const { id, title, relations, text } = documents.find(({ id }) => id === 'too-alone')!;
		const quoted = relations.flatMap(({ quotes }) => quotes.map(({ exact }) => exact)).join(' ');
		const { words, number } = paragraphsOf(text)
			.flatMap(({ start, end, number }) =>
				number === null ? [] : [{ words: wordsOf(text.slice(start, end)), number }],
			)
			.find(({ words }) => !quoted.includes(words))!;
		await open();
		await userEvent.keyboard(words);
		await expect.element(paragraphs.first()).toHaveTextContent(title);
		expect(quotes.query()).toBeNull();
		expect(marksIn(paragraphs.first().element())).toEqual([words]);
		await expect.element(paragraphs.first()).toHaveTextContent(`paragraph ${number}`);
		expect(paragraphs.first().element().getAttribute('href')).toBe(`/read/${id}#p${number}`);
		await userEvent.keyboard('{ArrowDown}');
		const where = followed();
		await userEvent.keyboard('{Enter}');
		expect(await where).toBe(searchAddress(words));
	});

	test('that are misspelt lead to the nearest, and it is said', async () => {
		await open();
		await userEvent.keyboard('allinace');
		await expect.element(status).toHaveTextContent(/^Nothing has “allinace”\. Nearest: .*alliance/);
		expect(marksIn(paragraphs.first().element())[0]).toMatch(/alliance/i);
		await finder.getByRole('combobox').fill('Lybia');
		await expect.element(status).toHaveTextContent(/^Nothing has “Lybia”\. Nearest: Libya/);
		await expect.element(options.first()).toHaveTextContent('Libya');
		await finder.getByRole('combobox').fill('xyzzy plugh');
		await expect.element(status).toHaveTextContent('No such name, and no text with these words.');
		expect(options.query()).toBeNull();
	});
});

describe('names', () => {
	test('are in groups, five of a kind, by any name and with what was typed marked', async () => {
		await page.viewport(320, 640);
		await open();
		await userEvent.keyboard('al');
		const countries = group('Countries');
		await expect.element(countries).toHaveTextContent(/^Countries, \d+ more/);
		expect(countries.getByRole('option').elements()).toHaveLength(5);
		await userEvent.keyboard('ly');
		await expect.element(options.first()).toHaveTextContent('Ally');
		await expect.element(options.first()).toHaveAttribute('href', '/about#category-ally');
		await finder.getByRole('combobox').fill('türkiye');
		await expect.element(options.first()).toHaveTextContent('Turkey');
		expect(marksIn(options.first().element())[0]).toBe('Türkiye');
		const { scrollWidth, clientWidth } = finder.element();
		expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
		const where = followed();
		await userEvent.keyboard('{Enter}');
		expect(await where).toMatch(/country=TUR/);
	});

	test('of groups lead to who is in them', async () => {
		await open();
		await userEvent.keyboard('nato');
		const option = group('Groups of countries').getByRole('option', { name: 'NATO' });
		await expect.element(option).toHaveAttribute('href', '/about#group-nato');
	});
});

test('the list is a combobox in the accessibility tree: groups, options, one of them active', async () => {
	await open();
	await userEvent.keyboard('libya');
	await expect.element(quotes.first()).toBeVisible();
	const field = finder.getByRole('combobox').element();
	const list = finder.getByRole('listbox', { name: 'Found' }).element();
	expect(field.getAttribute('aria-controls')).toBe(list.id);
	expect(field.getAttribute('aria-expanded')).toBe('true');
	const names = finder
		.getByRole('group')
		.elements()
		.map((each) =>
			document.getElementById(each.getAttribute('aria-labelledby')!)!.textContent.trim(),
		);
	expect(names).toEqual(['Countries', 'Regions', 'Quotes', 'In the texts']);
	for (const option of options.elements()) expect(option.closest('[role=group]')).not.toBeNull();
	const active = () => document.getElementById(field.getAttribute('aria-activedescendant')!);
	await expect.poll(active).toBe(options.elements()[0]);
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	await expect.poll(active).toBe(options.elements()[2]);
	expect(options.elements().filter((o) => o.getAttribute('aria-selected') === 'true')).toEqual([
		active(),
	]);
});

test('without the texts names are found all the same; words are when asked again', async () => {
	let away = true;
	await open(() => (away ? Promise.reject(new Error('away')) : Promise.resolve()));
	await userEvent.keyboard('liby');
	await expect
		.element(status)
		.toHaveTextContent('The texts could not be fetched: names alone are found.');
	await expect.element(options.first()).toHaveTextContent('Libya');
	expect(quotes.query()).toBeNull();
	away = false;
	await userEvent.keyboard('a');
	await expect.element(quotes.first()).toHaveTextContent('Libya');
	await expect.element(options.first()).toHaveTextContent('Libya');
});

test.for(['light', 'dark'] as const)('nothing stands in the way, %s', async (colorScheme) => {
	await commands.media({ colorScheme });
	await open();
	await userEvent.keyboard('alliance');
	await expect.element(quotes.first()).toBeVisible();
	expect(await axeViolations()).toEqual([]);
});
