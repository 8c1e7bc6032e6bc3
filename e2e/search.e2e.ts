import { builtText, documents, HOME, addressOf } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { openMap } from './support/map.ts';
import { paragraphsOf } from '#lib/atlas/paragraphs.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

/** A word that several texts have, and its paragraphs, as whoever reads the published texts finds them. */
const WORD = 'economic';
const paragraphs = documents.flatMap(({ id, title }) => {
	const text = builtText(`data/texts/${id}.txt`);
	return paragraphsOf(text).flatMap(({ start, end, number }) =>
		text.slice(start, end).toLowerCase().includes(WORD)
			? [{ title, number: number === null ? '§' : String(number) }]
			: [],
	);
});

// What is found, and what is marked: src/lib/search/texts.spec.ts and src/lib/panels/Find.svelte.spec.ts.
test('Find leads to the page with all paragraphs, by document and on a map, where a country keeps its own', async ({
	page,
}) => {
	await openMap(page, addressOf(HOME));
	await page.keyboard.press('/');
	await page.getByRole('combobox').fill(WORD);
	await page.getByRole('option', { name: /^All \d+ paragraphs/ }).click();
	await expect(page).toHaveURL(`/search?q=${WORD}`);
	await expect(page.getByRole('status').first()).toHaveText(
		new RegExp(`^${paragraphs.length} paragraphs, in \\d+ documents`),
	);
	const listed = () =>
		page.getByRole('listitem').evaluateAll((items) =>
			items.map((item) => ({
				title: item.closest('section')!.querySelector('h2')!.textContent,
				number: /(\d+|§)$/.exec(item.querySelector('a')!.textContent)![1]!,
			})),
		);
	await expect.poll(async () => (await listed()).length).toBe(paragraphs.length);
	expect(await listed()).toEqual(expect.arrayContaining(paragraphs));
	await expect(page.locator('mark').first()).toHaveText(new RegExp(WORD, 'i'));
	const { title, number } = paragraphs.find(({ number }) => number !== '§')!;
	const { id } = documents.find((document) => document.title === title)!;
	await expect(
		page.getByRole('link', { name: `${title}, paragraph ${number}`, exact: true }),
	).toHaveAttribute('href', new RegExp(`read/${id}#p${number}$`));

	await page.getByRole('link', { name: 'India', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`/search?q=${WORD}&country=IND`);
	await expect(page.getByRole('status').first()).toContainText('that name India');
	const ofIndia = (await listed()).length;
	expect(ofIndia).toBeLessThan(paragraphs.length);
	// A link has everything.
	await page.reload();
	await expect.poll(async () => (await listed()).length).toBe(ofIndia);

	await page.getByRole('searchbox').fill('');
	await page.getByRole('searchbox').fill('“gas pipeline to nowhere”');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').first()).toHaveText(/^No paragraph has/);
});
