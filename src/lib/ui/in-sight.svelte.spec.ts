import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { onSight } from './in-sight.ts';

afterEach(() => document.body.replaceChildren());

/** So many boxes below each other, each as high as asked for. */
function boxes(count: number, height: number): HTMLElement[] {
	const made = Array.from({ length: count }, () => {
		const box = document.createElement('div');
		box.style.height = `${height}px`;
		return box;
	});
	document.body.replaceChildren(...made);
	return made;
}

test('what is near is told once and in order, what lies below when it is scrolled to', async () => {
	await page.viewport(800, 600);
	// Twenty in sight, and one far below them.
	const all = boxes(20, 20);
	const far = boxes(1, 20)[0]!;
	const gap = boxes(1, 3000)[0]!;
	document.body.replaceChildren(...all, gap, far);
	const seen: string[] = [];
	all.forEach((box, i) => onSight(box, () => seen.push(String(i))));
	onSight(far, () => seen.push('far'));
	const inOrder = all.map((_, i) => String(i));
	await expect.poll(() => seen).toEqual(inOrder);
	far.scrollIntoView();
	await expect.poll(() => seen).toEqual([...inOrder, 'far']);
	scrollTo(0, 0);
	// Asked for later than the scroll, it comes after whatever that tells.
	const told = new Promise<void>((resolve) => onSight(gap, resolve));
	await told;
	expect(seen).toEqual([...inOrder, 'far']);
});

test('who has stopped waiting is not told', async () => {
	const [one, other] = boxes(2, 20) as [HTMLElement, HTMLElement];
	const seen: string[] = [];
	const stop = onSight(one, () => seen.push('one'));
	stop();
	onSight(other, () => seen.push('other'));
	await expect.poll(() => seen).toEqual(['other']);
});
