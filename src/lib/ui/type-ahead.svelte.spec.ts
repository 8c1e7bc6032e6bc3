import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { dropTyped, keepTyped, takeTyped } from './type-ahead.ts';

afterEach(dropTyped);

test('letters wait for their field, and reach nothing else', async () => {
	const elsewhere = vi.fn();
	addEventListener('keydown', elsewhere);
	keepTyped();
	await userEvent.keyboard('g{Shift>}O{/Shift}x{Backspace} 1');
	expect(takeTyped()).toBe('gO 1');
	expect(elsewhere.mock.calls.map(([event]) => (event as KeyboardEvent).key)).toEqual(['Shift']);
	await userEvent.keyboard('g');
	expect(elsewhere).toHaveBeenCalledTimes(2);
	expect(takeTyped()).toBe('');
	removeEventListener('keydown', elsewhere);
});

test('Escape and a press elsewhere give them up; combinations are left alone', async () => {
	const elsewhere = vi.fn();
	keepTyped();
	await userEvent.keyboard('ab{Escape}');
	addEventListener('keydown', elsewhere);
	await userEvent.keyboard('c');
	expect(elsewhere).toHaveBeenCalledOnce();
	expect(takeTyped()).toBe('');

	keepTyped();
	await userEvent.keyboard('d{Control>}k{/Control}');
	expect(elsewhere.mock.calls.map(([event]) => (event as KeyboardEvent).key)).toContain('k');
	await userEvent.click(document.body);
	expect(takeTyped()).toBe('');
	removeEventListener('keydown', elsewhere);
});
