import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import LivePanel from './LivePanel.svelte';
import { linksFor } from '#lib/site/address/links.ts';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';
import { axeViolations } from '#test/axe.ts';

const documents = await loadDocuments(lookup.tables.documents.map(({ id }) => id));

/** The panel on a country, in an element that scrolls, as the screen has it. */
async function open(country: string, viewpoint: string, region: string | null = null) {
	await page.viewport(1366, 600);
	const aside = document.createElement('aside');
	aside.setAttribute('aria-label', 'Panel');
	aside.style.cssText = 'width: 370px; height: 600px; overflow-y: auto';
	document.body.append(aside);
	const props = (id: string) => ({
		selection: { country, region, clicked: 'country' as const },
		viewpoint: lookup.viewpoint(id)!,
		lookup,
		documents,
		links: linksFor({ viewpoint: id, country, region }),
		onclose: () => {},
	});
	const { rerender } = await render(LivePanel, { target: aside, props: props(viewpoint) });
	return { aside, show: (id: string) => rerender(props(id)) };
}

const heading = page.getByRole('heading', { level: 2 });

test('the country, the document and the vantage stay in sight while the words pass, and after a switch', async () => {
	const { aside, show } = await open('DEU', 'are-values-the-problem/RUS');
	aside.scrollTop = 700;
	await expect.element(heading).toBeInViewport();
	await expect.element(page.getByText('Seen from Russia', { exact: true })).toBeInViewport();
	await show('too-alone/USA');
	await expect.element(heading).toBeInViewport();
	const now = aside.querySelector('header')!;
	expect(now.textContent).toContain('Germany');
	expect(now.textContent).toContain('Seen from the United States');
	expect(now.textContent).toContain('Too alone, China races');
	const top = now.getBoundingClientRect().top - aside.getBoundingClientRect().top;
	expect(Math.abs(top)).toBeLessThan(40);
	expect(await axeViolations()).toEqual([]);
	aside.remove();
});

test('every viewpoint stands at the top, each a way to its map; of the current one each quote once', async () => {
	const { aside } = await open('DEU', 'are-values-the-problem/RUS');
	const strip = aside.querySelector('nav[aria-label="Germany in every viewpoint"]')!;
	expect(strip.querySelectorAll('a')).toHaveLength(lookup.tables.viewpoints.length);
	expect(strip.querySelector('[aria-current]')!.textContent).toContain('Adversary');
	const quotes = [...aside.querySelectorAll('#documents blockquote')].map((q) => q.textContent);
	expect(quotes.length).toBeGreaterThan(10);
	expect(new Set(quotes).size).toBe(quotes.length);
	aside.remove();
});

test('who acts in a region is told with its analysis, and not as one of it', async () => {
	const { aside } = await open('TUR', 'ummah-pivot/RUS', 'north-africa');
	await expect.element(heading).toHaveTextContent(/^Turkey$/);
	await expect.element(page.getByText('Analysis: North Africa').first()).toBeInTheDocument();
	const names = [...aside.querySelectorAll('#analysis p.text a')];
	for (const name of names) expect(name.getAttribute('href')).toContain('/region/north-africa');
	expect(names.length).toBeGreaterThan(5);
	aside.remove();
});

test('two quotes that begin at the same word, one within the other, stand both', async () => {
	const { aside } = await open('IRN', 'ummah-pivot/RUS', 'iran');
	await expect.element(heading).toHaveTextContent('Iran');
	const report = documents.find(({ id }) => id === 'ummah-pivot')!.relations;
	const quotes = report
		.filter(({ subject, object }) => subject === 'RUS' && object === 'IRN')
		.flatMap((relation) => relation.quotes);
	for (const { exact } of quotes)
		expect(aside.querySelector('#documents')!.textContent).toContain(exact);
	aside.remove();
});
