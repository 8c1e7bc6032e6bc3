import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import CountryTable from './CountryTable.svelte';
import SortableTable from './SortableTable.svelte';
import { byNameOnly } from '#lib/atlas/by-name.ts';
import { claims } from '#lib/atlas/categories.ts';
import { isThroughGroup } from '#lib/atlas/standing.ts';
import { linksFor } from '#lib/site/address/links.ts';
import { lookup } from '#lib/site/data/tables.ts';
import { axeViolations } from '#test/axe.ts';
import { viewpointOf } from '#test/map.ts';

const HOME = viewpointOf('ummah-pivot/RUS');
const ELSEWHERE = viewpointOf('alliances-and-allies/USA');
const ALLIANCE = viewpointOf('china-russia-alliance/CHN');

/** The table of a viewpoint, open, as it is once it can be sorted. */
async function open(viewpoint = HOME) {
	const screen = await render(CountryTable, {
		lookup,
		viewpoint,
		links: linksFor({ viewpoint: viewpoint.id }),
		history: [],
		Sortable: SortableTable,
	});
	await screen.getByText('All countries as a table').click();
	return screen;
}

const button = (name: string) => page.getByRole('button', { name });
const header = (name: string) => page.getByRole('columnheader', { name });

/** The cells of every row, in their order. */
const rows = () =>
	[...document.querySelectorAll('tbody tr')].map((row) => ({
		state: /country=(\w+)/.exec(row.querySelector('a')!.href)?.[1] ?? '',
		words: [...row.children].map((cell) => cell.textContent.trim()),
	}));
const column = (at: number) => rows().map(({ words }) => words[at]!);

test('the table has every country once, with its standing', async () => {
	await open();
	const all = lookup.tables.countries.map(({ iso3 }) => iso3);
	expect(
		rows()
			.map(({ state }) => state)
			.toSorted(),
	).toEqual(all.toSorted());
	const wrong = rows().filter(({ state, words: [, category, way, basis] }) => {
		const standing = HOME.countries[state];
		if (!standing) return category !== 'Not named';
		return (
			category !== lookup.category(standing.category).name ||
			isThroughGroup(standing) !== /through a group/.test(way!) ||
			(claims(standing.category) && !basis!.startsWith(standing.basis!))
		);
	});
	expect(wrong).toEqual([]);
});

test('by name only takes the groups out of the table too', async () => {
	const { rerender } = await open();
	const inGroups = () => column(2).filter((way) => /through a group/.test(way)).length;
	expect(inGroups()).toBe(Object.values(HOME.countries).filter(isThroughGroup).length);
	await rerender({ viewpoint: byNameOnly(HOME) });
	expect(inGroups()).toBe(0);
});

test('headers sort, upwards and downwards, and say so', async () => {
	await open(ELSEWHERE);
	const sorted = () => document.querySelectorAll('[aria-sort]').length;
	expect(sorted()).toBe(0);
	const written = rows();
	const byName = column(0).toSorted((a, b) => a.localeCompare(b, 'en'));

	(button('Country').element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(header('Country')).toHaveAttribute('aria-sort', 'ascending');
	expect(column(0)).toEqual(byName);
	await userEvent.keyboard('{Enter}');
	await expect.element(header('Country')).toHaveAttribute('aria-sort', 'descending');
	expect(column(0)).toEqual(byName.toReversed());
	await expect.element(button('Country')).toHaveFocus();

	await button('Category').click();
	await expect.element(header('Category')).toHaveAttribute('aria-sort', 'ascending');
	expect(sorted()).toBe(1);
	expect(rows()).toEqual(written);

	await button('Basis').click();
	const told = column(3).filter(Boolean);
	expect(column(3).slice(0, told.length)).toEqual(
		told.toSorted((a, b) => a.localeCompare(b, 'en')),
	);
});

test('history has a column while the map shows it', async () => {
	const { rerender } = await open(ALLIANCE);
	await expect.element(header('Earlier')).not.toBeInTheDocument();
	await rerender({ history: ALLIANCE.history });
	await expect.element(header('Earlier')).toBeVisible();
	expect(rows().find(({ state }) => state === 'RUS')!.words[4]).toContain('Ally ×3');
});

test('nothing stands in the way of the open table, which is as wide as a phone', async () => {
	await page.viewport(320, 640);
	await open();
	expect(document.documentElement.scrollWidth).toBe(320);
	expect(await axeViolations()).toEqual([]);
});
