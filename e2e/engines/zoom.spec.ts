import { expect, test } from 'vitest';
import { isNear, hexOf, pixelsOf } from '../support/pixels.ts';
import type { Target } from './support/browser.ts';
import { inEachEngine } from './support/engines.ts';
import { openMap } from './support/pages.ts';

/** Marks by their selector, how large they are, and where some are near. */
const MARKS = [
	{ name: 'dots of what is only named', on: '.named', size: 4, at: '/?at=40,35,16' },
	{ name: 'squares of capitals', on: 'path.capital:not(.under)', size: 4, at: '/?at=37,56,8' },
	{ name: 'dots of small states', on: '.dot', size: 6, at: '/?at=-61,14,5' },
];

/** Where the marks are that can be seen with some pixels around them. */
const placesOf = (target: Target, on: string) =>
	target.evaluate((selector) => {
		const marks = [...document.querySelectorAll<SVGPathElement>(`.world ${selector}`)];
		return marks.flatMap((mark) => {
			const { x, y } = mark.getBBox();
			const at = new DOMPoint(x, y).matrixTransform(mark.getScreenCTM()!);
			const top = document.elementFromPoint(at.x, at.y);
			const inside = at.x > 40 && at.y > 40 && at.x < innerWidth - 40 && at.y < innerHeight - 40;
			const seen = getComputedStyle(mark).display !== 'none' && top?.closest('.world');
			return inside && seen ? [{ x: at.x, y: at.y }] : [];
		});
	}, on);

/** How far a colour goes on from a point to each side, in pixels, at most 40. */
function extentAt(read: ReturnType<typeof pixelsOf>, x: number, y: number) {
	const [column, row] = [Math.floor(x), Math.floor(y)];
	const colour = hexOf(read(column, row));
	const run = (dx: number, dy: number) => {
		let length = 1;
		while (length < 40 && isNear(read(column + dx * length, row + dy * length), colour, 12))
			length++;
		return length - 1;
	};
	return { width: 1 + run(1, 0) + run(-1, 0), height: 1 + run(0, 1) + run(0, -1), colour };
}

inEachEngine((visit) => {
	test.each(MARKS)('$name have their size where the map is near', async ({ on, size, at }) => {
		const { tab } = visit.browser;
		await openMap(tab, `${visit.site.origin}${at}&renderer=svg`);
		// Capitals come with the reader's first step.
		await tab.press('+');
		// A picture may be older than what is measured; the next one is not.
		const wrong = async () => {
			const places = await placesOf(tab, on);
			const read = pixelsOf(await tab.screenshot());
			if (places.length === 0) return 'none is there';
			return places.flatMap(({ x, y }) => {
				const { width, height, colour } = extentAt(read, x, y);
				const side = Math.min(width, height);
				return Math.abs(side - size) <= 2 ? [] : [`${colour} at ${x}, ${y}: ${width} × ${height}`];
			});
		};
		await expect.poll(wrong, { timeout: 120_000 }).toEqual([]);
	});
});
