import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { commands, page } from 'vitest/browser';
import ShareDialog from './ShareDialog.svelte';
import type { Links } from './links.ts';
import { axeViolations } from '#test/axe.ts';

const SITE = 'https://maps.example';
const links = {
	share: () => `${SITE}/ummah-pivot/RUS?country=LBY`,
	embed: () => `${SITE}/embed/ummah-pivot/RUS?country=LBY`,
} as Links;

const dialog = page.getByRole('dialog', { name: 'Share this view' });
const valueOf = (name: string) =>
	(dialog.getByRole('textbox', { name }).element() as HTMLInputElement).value;

async function open(shown: Partial<Links> = {}) {
	const { component } = await render(ShareDialog, {
		links: { ...links, ...shown },
		title: 'The world seen from Russia',
		version: '98beddb1',
		citation: 'The world seen from Russia. Vantage.',
	});
	component.show();
	await expect.element(dialog).toBeVisible();
}

test('every text that is given leads to the view, and to the data of today once that is wanted', async () => {
	await open();
	const names = ['Link to this view', 'Markup for a page of your own', 'Citation'];
	for (const name of names) expect(valueOf(name), name).not.toContain('98beddb1');
	expect(valueOf('Link to this view')).toBe(links.share());
	expect(valueOf('Markup for a page of your own')).toContain(links.embed());
	await dialog.getByRole('checkbox', { name: /^Pinned/ }).click();
	for (const name of names) expect(valueOf(name), name).toContain('98beddb1');
});

test('the markup has the height that is chosen, and the card in place of the map', async () => {
	await open();
	await dialog.getByRole('combobox', { name: 'Height' }).selectOptions('800 pixels');
	expect(valueOf('Markup for a page of your own')).toContain('height="800"');
	expect(valueOf('Address of its picture')).toContain('/stills/');
	await dialog.getByRole('checkbox', { name: /without the map/ }).click();
	expect(valueOf('Markup for a page of your own')).toContain('/embed/country/LBY');
	expect(dialog.getByRole('textbox', { name: 'Address of its picture' }).query()).toBeNull();
});

test.for([
	[1366, 768, 'light'],
	[320, 640, 'light'],
	[1366, 768, 'dark'],
] as const)('nothing stands in the way, %i × %i, %s', async ([width, height, colorScheme]) => {
	await page.viewport(width, height);
	await commands.media({ colorScheme });
	await open();
	expect(await axeViolations()).toEqual([]);
	const { scrollWidth, clientWidth } = dialog.element();
	expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});
