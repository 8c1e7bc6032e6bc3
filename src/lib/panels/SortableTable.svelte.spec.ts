import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import SortableTable from './SortableTable.svelte';
import { linksFor } from '#lib/site/links.ts';
import { lookup } from '#lib/site/tables.ts';

test('x', async () => {
	const viewpoint = lookup.tables.viewpoints[0]!;
	const s = await render(SortableTable, {
		lookup,
		viewpoint,
		history: [],
		links: linksFor({ viewpoint: viewpoint.id }),
		caption: 'x',
	});
	await s.getByRole('button', { name: 'Country' }).click();
	await expect
		.element(s.getByRole('columnheader', { name: 'Country' }))
		.toHaveAttribute('aria-sort', 'ascending');
});
