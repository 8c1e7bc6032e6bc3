import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { commands, page, userEvent } from 'vitest/browser';
import Find from './Find.svelte';
import type { FindQuote } from './find-quotes.ts';
import { findEntries } from '#lib/site/find-entries.ts';
import { findQuotes } from '#lib/site/find-quotes.ts';
import { lookup } from '#lib/site/tables.ts';
import { axeViolations } from '#test/axe.ts';
import { followed } from '#test/followed.ts';

const view = { viewpoint: 'alliances-and-allies/USA' };

const finder = page.getByRole('dialog', { name: 'Find' });
const options = finder.getByRole('option');
const status = finder.getByRole('status');
const inQuotes = finder.getByRole('group', { name: 'In quotes' });
const texts = () => options.elements().map((option) => option.textContent.replace(/\s+/g, ' '));

async function open(quotes: () => Promise<FindQuote[]> = () => findQuotes(view)) {
	const { component } = await render(Find, { entries: findEntries(view), quotes });
	component.show();
	await expect.element(finder.getByRole('combobox')).toHaveFocus();
}

/** Four words from the middle of a quote. */
function wordsOf({ exact }: FindQuote): string {
	const words = exact.split(/\s+/);
	const from = Math.max(0, Math.floor(words.length / 2) - 2);
	return words.slice(from, from + 4).join(' ');
}

/** The quotes with words that no other quote has. */
async function singular(): Promise<FindQuote[]> {
	const all = await findQuotes(view);
	return all.filter(
		(quote) => all.filter(({ exact }) => exact.includes(wordsOf(quote))).length === 1,
	);
}

describe('words', () => {
	test('lead to the quote that has them, however they are written', async () => {
		const quote = (await singular()).find(({ href }) => href.includes('country='))!;
		await open();
		await userEvent.keyboard(wordsOf(quote).toUpperCase());
		const option = inQuotes.getByRole('option');
		await expect.element(option).toHaveAttribute('aria-selected', 'true');
		expect(option.element().querySelector('mark')!.textContent).toBe(wordsOf(quote));
		await expect.element(option).toHaveTextContent(quote.pair);
		await expect.element(option).toHaveTextContent(quote.title);
		const where = followed();
		await userEvent.keyboard('{Enter}');
		expect(await where).toBe(quote.href);
		await expect.element(finder).not.toBeInTheDocument();
	});

	test('between others than a document’s vantages lead to a country’s page', async () => {
		const aside = lookup.tables.documents.flatMap(({ id, vantages }) => ({ id, vantages }));
		const quotes = (await singular()).filter(({ id }) => {
			const [document, subject] = id.split(/[/ ]/);
			return !aside.find((d) => d.id === document)!.vantages.includes(subject!);
		});
		const quote = quotes.find(({ href }) => href.startsWith('/country/'))!;
		const document = quote.id.split('/')[0]!;
		expect(quote.href).toMatch(new RegExp(`^/country/[A-Z]{3}#${document}-`));
		await open();
		await userEvent.keyboard(wordsOf(quote));
		await expect.element(inQuotes.getByRole('option')).toHaveAttribute('href', quote.href);
	});
});

test('names come before quotes, twenty quotes are listed and the others counted', async () => {
	await page.viewport(320, 640);
	await open();
	await userEvent.keyboard('ru');
	await expect.poll(texts).toContain('Russia Country');
	expect(inQuotes.query()).toBeNull();
	await userEvent.keyboard('ssia');
	await expect.poll(() => inQuotes.getByRole('option').elements().length).toBe(20);
	await expect.element(status).toHaveTextContent(/^\d+ more quotes have it: type more\.$/);
	expect(texts()[0]).toBe('Russia Country');
	const { left, right } = finder.element().getBoundingClientRect();
	expect(left).toBeGreaterThanOrEqual(0);
	expect(right).toBeLessThanOrEqual(320);
	const { scrollWidth, clientWidth } = finder.element();
	expect(scrollWidth).toBeLessThanOrEqual(clientWidth);

	await userEvent.keyboard('xyz');
	await expect.poll(() => options.elements().length).toBe(0);
	await expect.element(status).toHaveTextContent('No such name, and no quote with these words.');
	await finder.getByRole('combobox').fill('Russia');
	await expect.poll(() => texts()[0]).toBe('Russia Country');
	const where = followed();
	await userEvent.keyboard('{Enter}');
	expect(await where).toMatch(/country=RUS/);
});

test('without the documents names are found all the same; quotes are when asked again', async () => {
	let away = true;
	await open(() => (away ? Promise.reject(new Error('away')) : findQuotes(view)));
	await userEvent.keyboard('liby');
	await expect
		.element(status)
		.toHaveTextContent('The quotes could not be fetched: names alone are found.');
	expect(texts()[0]).toBe('Libya Country');
	expect(inQuotes.query()).toBeNull();
	away = false;
	await userEvent.keyboard('a');
	await expect.element(inQuotes.getByRole('option').first()).toHaveTextContent('Libya');
	expect(texts()[0]).toBe('Libya Country');
});

test.for(['light', 'dark'] as const)('nothing stands in the way, %s', async (colorScheme) => {
	await commands.media({ colorScheme });
	await open();
	await userEvent.keyboard('alliance');
	await expect.element(inQuotes.getByRole('option').first()).toBeVisible();
	expect(await axeViolations()).toEqual([]);
});
