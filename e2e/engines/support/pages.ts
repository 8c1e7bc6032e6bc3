import { expect } from 'vitest';
import type { Tab, Target } from './browser.ts';
import { STATES } from '../../support/built-pages.ts';
import { viewpointOf } from '../../support/corpus.ts';
import { HEADING, LEGEND, legendRows, STANDFIRST, written } from '../../support/written.ts';
import { classOf } from '#lib/map/flat/standing-class.ts';
import type { Point } from '#lib/geo/types.ts';
import { findPoint, type Wanted } from '#test/find-point.ts';

/** Goes to an address whose page has a map, and waits until the script has taken it over. */
export async function openMap(tab: Tab, address: string): Promise<void> {
	await tab.goto(address);
	await isReady(tab);
}

/** Waits until the script has taken over the map that stands in a page, and its names stand where they will. */
export async function isReady(target: Target): Promise<void> {
	await isThere(target, '.world.ready');
	await expect
		.poll(() => target.evaluate(() => !!document.querySelector('.world .served')), {
			message: 'names as the server placed them',
		})
		.toBe(false);
}

/** Waits until something is shown. */
export const isThere = (target: Target, selector: string): Promise<void> =>
	expect
		.poll(
			() =>
				target.evaluate((one) => !!document.querySelector(one)?.getClientRects().length, selector),
			{ message: selector },
		)
		.toBe(true);

/** The viewpoint whose colours the map shows. */
export const viewpointIn = (target: Target): Promise<string | null> =>
	attributeOf(target, '.world', 'data-viewpoint');

/** An attribute of the first element; `null` where there is none. */
export const attributeOf = (
	target: Target,
	selector: string,
	attribute: string,
): Promise<string | null> =>
	target.evaluate(
		(one, name) => document.querySelector(one)?.getAttribute(name) ?? null,
		selector,
		attribute,
	);

/** The words of the first element as a reader has them, with one space between two; empty without it. */
export const wordsOf = (target: Target, selector: string): Promise<string> =>
	target.evaluate(
		(one) =>
			(document.querySelector<HTMLElement>(one)?.innerText ?? '').replace(/\s+/g, ' ').trim(),
		selector,
	);

/** Path and query of the address that the page has. */
export const addressIn = (target: Target): Promise<string> =>
	target.evaluate(() => location.pathname + location.search);

/**
 * Waits until an element can be clicked on somewhere: it is there, on top, and stands still.
 *
 * @returns the point, of the document's window
 */
export async function pointOn(target: Target, wanted: Wanted): Promise<Point> {
	let last: Point | null = null;
	await expect
		.poll(
			async () => {
				const before = last;
				last = await target.evaluate(findPoint, wanted);
				return last !== null && String(last) === String(before);
			},
			{ message: `on top: ${wanted.on}` },
		)
		.toBe(true);
	return last!;
}

/** Clicks on an element, where it is on top. */
export async function clickOn(tab: Tab, on: string): Promise<void> {
	await tab.click(...(await pointOn(tab, { on })));
}

/** Marks the button or link that has these words or this label, so that it can be clicked on. */
export async function clickButton(tab: Tab, name: string): Promise<void> {
	await expect
		.poll(() =>
			tab.evaluate((wanted) => {
				const named = [...document.querySelectorAll<HTMLElement>('button, a, label')].find(
					(element) =>
						element.getClientRects().length > 0 &&
						!(element as HTMLButtonElement).disabled &&
						(element.getAttribute('aria-label') ?? element.innerText).trim().startsWith(wanted),
				);
				document.querySelector('[data-to-click]')?.removeAttribute('data-to-click');
				named?.setAttribute('data-to-click', '');
				named?.scrollIntoView({ block: 'nearest' });
				return !!named;
			}, name),
		)
		.toBe(true);
	await clickOn(tab, '[data-to-click]');
}

/** The class of every state on the map. */
export const classesIn = (target: Target): Promise<Record<string, string>> =>
	target.evaluate(() =>
		Object.fromEntries(
			[...document.querySelectorAll('.world a[data-state]')].map((shape) => [
				shape.getAttribute('data-state') ?? '',
				shape.getAttribute('class') ?? '',
			]),
		),
	);

/** The class that every state has to have under a viewpoint. */
export function classesUnder(viewpoint: string): Record<string, string> {
	const { countries } = viewpointOf(viewpoint);
	return Object.fromEntries(STATES.map((id) => [id, classOf(countries[id])]));
}

/** That the map shows a viewpoint, and that the words beside it are of the same. */
export async function expectWordsOf(target: Target, id: string): Promise<void> {
	await expect.poll(() => viewpointIn(target), { message: id }).toBe(id);
	await expect.poll(() => wordsOf(target, 'h1'), { message: id }).toBe(written(id, HEADING));
	expect(await wordsOf(target, '.title .standfirst'), id).toBe(written(id, STANDFIRST));
	const legend = await wordsOf(target, '[aria-label="Legend"]');
	expect(legendRows(legend), id).toEqual(legendRows(written(id, LEGEND)));
	expect(await classesIn(target), id).toEqual(classesUnder(id));
}
