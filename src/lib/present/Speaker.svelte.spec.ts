import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import Speaker from './Speaker.svelte';
import { Talk } from './talk.svelte.ts';
import { presentPort } from '#lib/site/present/port.ts';
import { axeViolations } from '#test/axe.ts';

async function open() {
	const port = { ...presentPort, navigate: () => undefined };
	const talk = new Talk(port);
	await talk.read({ search: '?deck=seven-regions&step=2&speaker&talk=test', hash: '' });
	await render(Speaker, { port, talk });
	return talk;
}

afterEach(() => vi.useRealTimers());

const list = page.getByRole('navigation', { name: 'Steps' });
const current = () => document.querySelector('.steps [aria-current="step"]');

test('all steps are listed, and lead there by click, by Enter and by number', async () => {
	await page.viewport(1100, 720);
	const talk = await open();
	expect(list.getByRole('button').elements()).toHaveLength(8);
	expect(current()?.textContent).toContain('North Africa');
	await list.getByRole('button', { name: /^5/ }).click();
	expect(talk.step).toBe(4);
	await expect.poll(() => current()?.textContent).toContain('South Caucasus');
	(list.getByRole('button', { name: /^7/ }).element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	expect(talk.step).toBe(6);
	await userEvent.keyboard('3');
	expect(talk.step).toBe(2);
	await expect.element(page.getByText('Step 3 of 8')).toBeInTheDocument();
});

test('once the clock runs, each step has its time', async () => {
	await page.viewport(1100, 720);
	// Time goes on where the test says so.
	vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
	await open();
	const times = () => [...document.querySelectorAll('.steps .time')].map((of) => of.textContent);
	expect(times()).toEqual([]);
	await page.getByRole('button', { name: 'Start the clock' }).click();
	vi.advanceTimersByTime(65_000);
	await expect.poll(() => document.querySelector('.on-step')?.textContent).toBe('1:05');
	await userEvent.keyboard('{End}');
	vi.advanceTimersByTime(3_000);
	await expect.poll(times).toEqual(['1:05', '0:03']);
	expect(document.querySelector('.steps li:nth-child(2) .time')?.textContent).toBe('1:05');
});

test('this step and the next have pictures; nothing stands in the way', async () => {
	await page.viewport(1100, 720);
	await open();
	await expect.poll(() => document.querySelectorAll('.next img').length).toBe(2);
	expect(
		[...document.querySelectorAll<HTMLImageElement>('.next img')].map(({ alt }) => alt),
	).toEqual([
		'Map. North Africa (Libya), seen from Russia',
		'Map. Levant (Syria), seen from Russia',
	]);
	expect(await axeViolations()).toEqual([]);
});
