import { describe, expect, onTestFinished, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { commands, page, userEvent } from 'vitest/browser';
import Legend from './Legend.svelte';
import type { Switches } from './links.ts';
import { claims } from '#lib/atlas/categories.ts';
import CategoryNote from '#lib/site/screen/CategoryNote.svelte';
import { lookup } from '#lib/site/data/tables.ts';
import { axeViolations } from '#test/axe.ts';
import { viewpointOf } from '#test/map.ts';
// It comes with the map's own textures.
import '#lib/theme/textures.css';

const HOME = viewpointOf('ummah-pivot/RUS');
const PATTERNED = viewpointOf('alliances-and-allies/USA');
const ALLIANCE = viewpointOf('china-russia-alliance/CHN');

const legend = page.getByRole('region', { name: 'Legend' });
const category = (name: RegExp) => legend.getByRole('button', { name });
const buttonOf = (name: string) => legend.getByRole('button', { name: `What “${name}” means` });
const openNotes = () => [...document.querySelectorAll<HTMLElement>('[popover]:popover-open')];

/** The legend at the foot of the screen, as the map has it. */
async function show(props: Record<string, unknown> = {}) {
	const foot = document.createElement('main');
	foot.style.cssText = 'position: absolute; inset: auto 0 1rem 1rem';
	document.body.append(foot);
	const said = { isolated: [] as unknown[], switched: [] as Partial<Switches>[], explained: 0 };
	const screen = await render(Legend, {
		target: foot,
		props: {
			lookup,
			viewpoint: HOME,
			href: '/about#categories',
			onexplain: () => said.explained++,
			Note: CategoryNote,
			onisolate: (id) => said.isolated.push(id),
			onswitch: (change) => said.switched.push(change),
			...props,
		},
	});
	await expect.element(legend.getByRole('button').first()).toBeVisible();
	return { ...screen, said };
}

/** The one open note lies within the window, whole, and has its words. */
async function expectNote(words: RegExp | string = /\w/) {
	await expect.poll(() => openNotes().length).toBe(1);
	await expect
		.poll(() => openNotes()[0]?.querySelector('[role=status]')?.textContent)
		.toMatch(words);
	await expect
		.poll(() => {
			const { left, top, right, bottom } = openNotes()[0]!.getBoundingClientRect();
			return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
		})
		.toBe(true);
}

test('a category stands alone at a click, and no longer at the next one', async () => {
	const { said, rerender } = await show();
	await category(/^Partner/).click();
	await rerender({ isolated: 'partner' });
	await expect.element(category(/^Partner/)).toHaveAttribute('aria-pressed', 'true');
	await category(/^Competitor/).click();
	await category(/^Partner/).click();
	expect(said.isolated).toEqual(['partner', 'competitor', null]);
});

describe('the note of a category', () => {
	test('opens by keyboard; Esc closes it and nothing else', async () => {
		const { said } = await show();
		const partner = category(/^Partner/);
		(partner.element() as HTMLElement).focus();
		await userEvent.tab();
		await expect.element(buttonOf('Partner')).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expectNote('Cooperation, friendship');

		const left: boolean[] = [];
		const listen = (event: KeyboardEvent) => left.push(event.defaultPrevented);
		addEventListener('keydown', listen);
		await userEvent.keyboard('{Escape}');
		expect(openNotes()).toEqual([]);
		await expect.element(buttonOf('Partner')).toHaveFocus();
		// The second Esc is the map's again.
		await userEvent.keyboard('{Escape}');
		removeEventListener('keydown', listen);
		expect(left).toEqual([true, false]);

		// The category itself still stands alone at a click.
		await partner.click();
		expect(said.isolated).toEqual(['partner']);
		expect(openNotes()).toEqual([]);
	});

	test('by pointer: one at a time, put away by a click elsewhere, never cut off on a phone', async () => {
		await page.viewport(320, 640);
		await show();
		const buttons = legend.getByRole('button', { name: /^What “/ });
		expect(buttons.elements()).toHaveLength(4);
		for (const button of buttons.all()) {
			await button.click();
			await expectNote();
			await userEvent.click(openNotes()[0]!);
			expect(openNotes()).toHaveLength(1);
		}
		await buttons.last().click();
		expect(openNotes()).toEqual([]);
		await buttons.last().click();
		await expectNote();
		await legend.getByText('Towards Russia').click();
		expect(openNotes()).toEqual([]);
	});

	test.for(['light', 'dark'] as const)('stands in nobody’s way, %s', async (colorScheme) => {
		await commands.media({ colorScheme });
		await page.viewport(320, 640);
		await show();
		await buttonOf('Partner').click();
		await expectNote();
		expect(await axeViolations()).toEqual([]);
	});
});

test('every category has a swatch with a texture of its own where textures are asked for', async () => {
	const map = document.body.appendChild(document.createElement('div'));
	map.className = 'world patterns';
	onTestFinished(() => map.remove());
	await show({ viewpoint: PATTERNED, switches: { byName: false, history: false, patterns: true } });
	const drawn = [
		...document.querySelectorAll<HTMLElement>('.swatch:not(.hollow, .through, .soft)'),
	].map((swatch) => ({
		category: swatch.dataset['category']!,
		image: getComputedStyle(swatch).backgroundImage,
	}));
	const categories = new Set(
		Object.values(PATTERNED.countries)
			.map((s) => s.category)
			.filter(claims),
	);
	const of = drawn.filter(({ category }) => categories.has(category as 'ally'));
	expect(of.map(({ category }) => category).toSorted()).toEqual([...categories].toSorted());
	const images = of.filter(({ category }) => category !== 'ally').map(({ image }) => image);
	expect(images.filter((image) => !image.includes('gradient'))).toEqual([]);
	expect(new Set(images).size).toBe(images.length);
});

test('the signs are one click away', async () => {
	await show();
	const signs = legend.getByRole('list', { name: 'Signs' });
	await expect.element(signs).not.toBeInTheDocument();
	await legend.getByText('Signs', { exact: true }).click();
	await expect.element(signs).toHaveTextContent(/vantage.*through a group.*not named/s);
});

test('a count says how many of its countries are named themselves, and how many are recommended alone', async () => {
	await show();
	await expect.element(category(/^Partner 12 · 8 by name · 3 recommended$/)).toBeVisible();
	await expect.element(category(/^Strategic partner 3 · 1 recommended$/)).toBeVisible();
});

describe('the switches', () => {
	test('say what they switch', async () => {
		const { said } = await show();
		await legend.getByRole('checkbox', { name: 'by name only' }).click();
		await legend.getByRole('checkbox', { name: 'as it is' }).click();
		await legend.getByRole('checkbox', { name: 'patterns' }).click();
		expect(said.switched).toEqual([{ byName: true }, { asItIs: true }, { patterns: true }]);
	});

	test('history lists what was earlier, each with how often it is told', async () => {
		const { rerender, said } = await show({ viewpoint: ALLIANCE });
		const list = legend.getByRole('list', { name: 'Earlier relations' });
		await expect.element(list).not.toBeInTheDocument();
		await legend.getByRole('checkbox', { name: 'history' }).click();
		expect(said.switched).toEqual([{ history: true }]);
		await rerender({ switches: { byName: false, history: true, patterns: false } });
		await expect.element(list).toHaveTextContent(/Ally\s*Russia ×3/);
	});
});

test('the categories are explained here at a click, and on their page with a key held', async () => {
	const { said } = await show({ viewpoint: viewpointOf('too-alone/CHN') });
	const link = legend.getByRole('link', {
		name: /Categories and \d+ objects off the map/,
	});
	await link.click();
	expect(said.explained).toBe(1);
	const left: boolean[] = [];
	addEventListener(
		'click',
		(event) => {
			left.push(event.defaultPrevented);
			event.preventDefault();
		},
		{ once: true },
	);
	await userEvent.click(link, { modifiers: ['Control'] });
	expect([said.explained, left]).toEqual([1, [false]]);
});
