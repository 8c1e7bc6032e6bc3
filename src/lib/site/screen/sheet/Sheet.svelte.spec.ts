import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { commands, page, userEvent } from 'vitest/browser';
import SheetScreen from '#test/SheetScreen.svelte';
import { axeViolations } from '#test/axe.ts';
import { framesPass } from '#test/map.ts';

const PHONE = [375, 667] as const;

const panel = page.getByRole('complementary', { name: 'What the documents say' });
const button = (name: string) => panel.getByRole('button', { name });
const heading = panel.getByRole('heading', { level: 2 });
const box = () => panel.element().getBoundingClientRect();

/** Which stop the sheet stands at, by its height; at each it lies at the foot of the screen. */
async function expectStop(stop: 'strip' | 'half' | 'whole') {
	const bar = document.querySelector<HTMLElement>('.bar')!;
	const is = {
		strip: (height: number) => height > 60 && height < 140,
		half: (height: number) => Math.abs(height - PHONE[1] / 2) < 2,
		whole: (height: number) => Math.abs(height - (PHONE[1] - bar.offsetHeight)) < 2,
	}[stop];
	await expect.poll(() => is(box().height), { message: stop }).toBe(true);
	await expect.poll(() => Math.round(box().bottom)).toBe(PHONE[1]);
}

async function open(width: number = PHONE[0], height: number = PHONE[1], props = {}) {
	await page.viewport(width, height);
	return render(SheetScreen, props);
}

/** Drags the grip to a height of the screen, and lets it go where it rests. */
async function drag(to: number) {
	const grip = panel.getByRole('group', { name: 'Height of this panel' }).element();
	const { left, top, width, height } = grip.getBoundingClientRect();
	const x = left + width / 2;
	await commands.mouse({ to: [x, top + height / 2] }, 'down', { to: [x, to], steps: 8 });
	// Held still before the release: no flick.
	await new Promise((done) => setTimeout(done, 120));
	await commands.mouse('up');
}

test('buttons lead through the three stops and back', async () => {
	await open();
	await expectStop('half');
	await button('Show more').click();
	await expectStop('whole');
	await expect.element(button('Show more')).toHaveAttribute('aria-disabled', 'true');
	await button('Show less').click();
	await expectStop('half');
	await button('Show less').click();
	await expectStop('strip');
	await expect.element(heading).toBeInViewport({ ratio: 1 });
	await button('Show more').click();
	await expectStop('half');
});

test('a drag leads to the nearest stop, and presses nothing', async () => {
	await open();
	await drag(160);
	await expectStop('whole');
	await drag(600);
	await expectStop('strip');
	await drag(360);
	await expectStop('half');
});

test('arrows move it, and what has the focus is in sight', async () => {
	await open();
	(button('Show more').element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowUp}');
	await expectStop('whole');
	await userEvent.keyboard('{ArrowDown}');
	await userEvent.keyboard('{ArrowDown}');
	await expectStop('strip');
	await userEvent.tab();
	await expectStop('half');
	const focused = page.elementLocator(document.activeElement!);
	expect(panel.element().contains(focused.element())).toBe(true);
	await expect.element(focused).toBeInViewport();
});

test('what is selected is brought into the part of the map that stays free', async () => {
	const { component } = await open();
	await expect.poll(() => component.shown).toEqual([component.box]);
});

test('where the address says where to look, nothing is brought nearer', async () => {
	const { component } = await open(...PHONE, { placed: true });
	await framesPass();
	await framesPass();
	expect(component.shown).toEqual([]);
});

test('it goes with the selection, and leaves the panel as it was', async () => {
	const { component } = await open();
	await expectStop('half');
	component.put(false);
	await expect.element(button('Show more')).not.toBeInTheDocument();
	expect(document.querySelector('.screen')!.hasAttribute('data-sheet')).toBe(false);
});

test('on a wide screen the panel stands beside the map', async () => {
	await open(1366, 768);
	await expect.element(heading).toBeVisible();
	expect(document.querySelector('.grip')!.checkVisibility()).toBe(false);
	expect(box().bottom).toBeLessThanOrEqual(768);
	expect(box().height).toBeGreaterThan(600);
	expect(box().left).toBeGreaterThan(900);
});

test('nothing stands in the way at any stop', async () => {
	await open(320, 640);
	expect(await axeViolations(), 'half').toEqual([]);
	await button('Show more').click();
	expect(await axeViolations(), 'whole').toEqual([]);
	await button('Show less').click();
	await button('Show less').click();
	expect(await axeViolations(), 'strip').toEqual([]);
	expect(document.documentElement.scrollWidth).toBe(320);
});
