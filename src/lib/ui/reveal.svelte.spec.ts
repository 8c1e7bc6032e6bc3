import { beforeEach, expect, test } from 'vitest';
import { reveal } from './reveal.ts';

const open = () => [...document.querySelectorAll('details')].map((details) => details.open);

beforeEach(() => {
	document.body.innerHTML = `
		<div style="height: 3000px"></div>
		<p id="a/b">open</p>
		<details><summary>one</summary>
			<details><summary>two</summary><p id="d/e/2">folded</p></details>
		</details>
		<div style="height: 3000px"></div>`;
	scrollTo(0, 0);
});

test('a place that is folded twice is opened and in sight', () => {
	reveal('#d/e/2');
	expect(open()).toEqual([true, true]);
	const { top } = document.getElementById('d/e/2')!.getBoundingClientRect();
	expect(top).toBeGreaterThanOrEqual(0);
	expect(top).toBeLessThan(innerHeight);
});

test.each(['', '#', '#a/b', '#none', '#100%'])('“%s” opens nothing, and moves nothing', (hash) => {
	reveal(hash);
	expect(open()).toEqual([false, false]);
	expect(scrollY).toBe(0);
});
