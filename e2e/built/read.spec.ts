import { expect, test } from 'vitest';
import { documents, relations, textOf as published } from '../support/corpus.ts';
import { pageAt } from '../support/built-pages.ts';
import { textOf } from '../support/html.ts';

// That a document's page for reading has the whole text and every quote in its place, without any script.

test.each(documents.map(({ id }) => id))('%s stands on its page to the letter, marked', (id) => {
	const html = pageAt(`/read/${id}`);
	const article = /<article[^>]*>([\s\S]*)<\/article>/.exec(html)![1]!;
	const text = published(id);

	const paragraphs = [
		...article.matchAll(/data-start="(\d+)" data-end="(\d+)"[^>]*>([\s\S]*?)<\/(?:p|h2)>/g),
	];
	for (const [, start, end, inside] of paragraphs)
		expect(textOf(inside!)).toBe(text.slice(Number(start), Number(end)));
	expect(
		paragraphs
			.map(([, , , inside]) => textOf(inside!))
			.join('')
			.replace(/\s+/g, ''),
	).toBe(text.replace(/[\s█]+/g, ''));

	// The words under a note's number are those of the quote whose anchor stands where they begin.
	const marks = [...article.matchAll(/<mark[^>]*data-notes="([\d ]+)"[^>]*>([\s\S]*?)<\/mark>/g)];
	const quotes = relations
		.filter(({ document }) => document === id)
		.flatMap((relation) =>
			relation.quotes.map((quote, i) => ({
				anchor: i ? `${relation.id}/${i + 1}` : relation.id,
				exact: quote.exact,
			})),
		);
	expect(quotes.length).toBeGreaterThan(0);
	for (const { anchor, exact } of quotes) {
		const places = marks.filter(([, , inside]) => inside!.includes(`id="${anchor}"`));
		expect(places.length, anchor).toBe(1);
		const numbers = places[0]![1]!.split(' ');
		const candidates = numbers.map((number) =>
			marks
				.filter(([, notes]) => notes!.split(' ').includes(number))
				.map(([, , inside]) => textOf(inside!))
				.join(''),
		);
		expect(candidates, anchor).toContain(exact.replace(/\n+/g, ''));
	}
	const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one);
	expect(new Set(ids).size).toBe(ids.length);
	for (const [, number] of article.matchAll(/href="#(note-\d+)"/g)) expect(ids).toContain(number);
});
