import { afterEach, expect, test, vi } from 'vitest';
import { kept, lazy } from './lazy.ts';

/** Something that fails so often, and counts how often it was asked for. */
function source(failures: number, message = '503') {
	let asked = 0;
	const load = async (key: string | void) => {
		if (++asked <= failures) throw new Error(message);
		return `${key ?? 'it'} at ${asked}`;
	};
	return { load, asked: () => asked };
}

afterEach(() => void vi.unstubAllGlobals());

test('what is there is fetched once, also when it is asked for twice at the same time', async () => {
	const { load, asked } = source(0);
	const fetch = lazy(load);
	expect(await Promise.all([fetch(), fetch()])).toEqual(['it at 1', 'it at 1']);
	await fetch();
	expect(asked()).toBe(1);
});

test('a failure is tried once more', async () => {
	const { load, asked } = source(1);
	const fetch = lazy(load);
	expect(await fetch()).toBe('it at 2');
	expect(asked()).toBe(2);
});

test('two are one, of which the next question knows nothing', async () => {
	const { load, asked } = source(2);
	const fetch = lazy(load);
	await expect(fetch()).rejects.toThrow('503');
	expect(asked()).toBe(2);
	expect(await fetch()).toBe('it at 3');
});

test('each key is a thing of its own', async () => {
	const { load } = source(0);
	const fetch = lazy<string, string>(load);
	expect([await fetch('a'), await fetch('b'), await fetch('a')]).toEqual([
		'a at 1',
		'b at 2',
		'a at 1',
	]);
});

test('what is made of lazy parts is kept without being tried again', async () => {
	const { load, asked } = source(2);
	const part = lazy(load);
	const whole = kept(async () => `whole of ${await part()}`);
	await expect(whole()).rejects.toThrow('503');
	expect(asked()).toBe(2);
	expect(await whole()).toBe('whole of it at 3');
	await whole();
	expect(asked()).toBe(3);
});

test('a style sheet that did not come is asked for again', async () => {
	const link = (href: string) => {
		const node = { href, renewed: 0, cloneNode: () => 'clone', replaceWith: () => node.renewed++ };
		return node;
	};
	const links = [link('https://x.org/a.css'), link('https://x.org/b.css')];
	vi.stubGlobal('document', { querySelectorAll: () => links });
	await lazy(source(1, 'Unable to preload CSS for https://x.org/b.css').load)();
	await lazy(source(1, 'Failed to fetch dynamically imported module').load)();
	expect(links.map(({ renewed }) => renewed)).toEqual([0, 1]);
});
