import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import * as parts from './later.ts';
import type { Later } from './later.ts';
import { linksFor } from '../address/links.ts';
import Shortcuts from './Shortcuts.svelte';
import { lookup } from '../data/tables.ts';
import { axeViolations } from '#test/axe.ts';

const CURRENT = 'ummah-pivot/RUS';
const list = page.getByRole('dialog', { name: 'Keys' });
const asked: string[] = [];

afterEach(() => {
	asked.length = 0;
	vi.restoreAllMocks();
});

const open = () =>
	render(Shortcuts, {
		current: CURRENT,
		links: {
			...linksFor({ viewpoint: CURRENT }),
			viewpoint: (id) => {
				asked.push(id);
				return '#/';
			},
		},
		later: ((name) => parts[name]()) as Later,
		onescape: () => asked.push('escape'),
		onfind: () => asked.push('find'),
		onproject: () => asked.push('project'),
	});

test('keys lead to documents, vantages and the viewpoints beside; others do what they say', async () => {
	await open();
	const { documents, viewpoints } = lookup.tables;
	const here = viewpoints.findIndex(({ id }) => id === CURRENT);
	const first = (at: number) => lookup.viewpointsOf(documents[at]!.id)[0]!.id;
	await userEvent.keyboard('28.,vg/');
	expect(asked).toEqual([
		first(1),
		first(7),
		viewpoints[here + 1]!.id,
		viewpoints.at(here - 1)!.id,
		lookup.viewpointsOf(viewpoints[here]!.document).at(1)?.id ?? CURRENT,
		'project',
		'find',
	]);
	asked.length = 0;
	await userEvent.keyboard('{Escape}');
	await userEvent.keyboard('{Control>}k{/Control}');
	expect(asked).toEqual(['escape', 'find']);
});

test('nothing is taken from who types', async () => {
	await open();
	const field = document.body.appendChild(document.createElement('input'));
	field.focus();
	await userEvent.keyboard('1g/?');
	field.remove();
	expect(asked).toEqual([]);
	await expect.element(list).not.toBeInTheDocument();
});

test('the list of keys opens, switches single ones off, and remembers', async () => {
	const { unmount } = await open();
	await userEvent.keyboard('?');
	await expect.element(list).toBeVisible();
	expect(await axeViolations()).toEqual([]);
	(list.getByRole('checkbox').element() as HTMLElement).focus();
	await userEvent.keyboard(' ');
	await userEvent.keyboard('{Escape}');
	await expect.element(list).not.toBeInTheDocument();

	// As after a reload.
	await unmount();
	await open();
	for (const key of ['.', '?', '/']) await userEvent.keyboard(key);
	// It is no single key, and comes after those that were to do nothing.
	await userEvent.keyboard('{Control>}/{/Control}');
	await expect.element(list).toBeVisible();
	expect(asked).toEqual([]);
	await expect.element(list.getByRole('checkbox')).not.toBeChecked();
	await list.getByRole('checkbox').click();
	await userEvent.keyboard('{Escape}');
	await expect.element(list).not.toBeInTheDocument();
	await userEvent.keyboard('?');
	await expect.element(list).toBeVisible();
});

test('the list of keys names the key that Apple’s keyboards have', async () => {
	vi.spyOn(Navigator.prototype, 'platform', 'get').mockReturnValue('MacIntel');
	await open();
	await userEvent.keyboard('{Meta>}/{/Meta}');
	await expect.element(list).toHaveTextContent('? or ⌘/');
	await expect.element(list).toHaveTextContent('Off, ⌘/ opens this list');
	await expect.element(list).not.toHaveTextContent('Ctrl');
});
