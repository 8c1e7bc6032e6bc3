import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import CategoriesDialog from './CategoriesDialog.svelte';
import { axeViolations } from '#test/axe.ts';
import { viewpointOf } from '#test/map.ts';

test('the categories are explained, with what no map can show', async () => {
	const { component } = await render(CategoriesDialog, { viewpoint: viewpointOf('too-alone/CHN') });
	component.show();
	const dialog = page.getByRole('dialog', { name: 'Towards China: what the categories mean' });
	await expect.element(dialog).toHaveTextContent('Shanghai Cooperation Organization');
	await expect.element(dialog).toHaveTextContent('“some Southeast Asian countries”');
	await expect.element(dialog).toHaveTextContent('Cooperation, friendship');
	expect(await axeViolations()).toEqual([]);
});
