import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { isThin } from '#lib/atlas/standfirst.ts';
import { claims } from '#lib/atlas/categories.ts';
import { lookup } from '#lib/site/data/tables.ts';
import { softIn } from '../flat/outlined.ts';
import { showMap, viewpointOf } from '#test/map.ts';

const thin = lookup.tables.viewpoints.filter(isThin);
const lettered = () => [...document.querySelectorAll<SVGTextElement>('.world .lettered')];

test.for(thin)('$id: each of the few countries is lettered with its category', async ({ id }) => {
	const { viewpoint } = await showMap(id);
	const classified = Object.values(viewpoint.countries).filter(({ category }) => claims(category));
	await expect.poll(() => lettered().length).toBe(classified.length);
	const words = lettered().map((text) => text.querySelector('tspan')?.textContent ?? '');
	expect(words.filter((category) => category === '')).toEqual([]);

	// No lettering lies on another, and none is cut off by the edge.
	const boxes = lettered().map((text) => text.getBoundingClientRect());
	const overlaps = boxes.flatMap((a, i) =>
		boxes
			.slice(i + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
	);
	expect(overlaps).toEqual([]);
	const outside = boxes.filter(
		({ left, right, top, bottom }) =>
			left < 0 || right > innerWidth || top < 0 || bottom > innerHeight,
	);
	expect(outside).toEqual([]);
});

test('what is reported is lettered and told as reported', async () => {
	const [reported, country, voice] = thin
		.flatMap(({ id, countries }) =>
			Object.entries(countries)
				.filter(([, { category }]) => claims(category))
				.map(([country, { voice }]) => [id, country, voice] as const),
		)
		.find(([, , voice]) => voice !== 'author')!;
	await showMap(reported);
	await expect
		.poll(() => lettered().filter((text) => text.textContent.includes('as reported')))
		.not.toEqual([]);
	const soft = softIn(viewpointOf(reported).countries).find(({ states }) =>
		states.includes(country!),
	)!;
	await expect
		.poll(() => document.querySelector(`.world .edge[href="#${soft.id}"]`))
		.not.toBeNull();
	document.querySelector<SVGAElement>(`[data-state="${country}"]`)!.focus();
	await expect
		.element(page.getByRole('status'))
		.toHaveTextContent(`according to ${voice}, as the document reports`);
});

test('regions have their names where they are shown, and none elsewhere', async () => {
	const names = () =>
		[...document.querySelectorAll('.world [data-region-name]')].map((link) =>
			link.getAttribute('data-region-name'),
		);
	const { rerender } = await showMap('ummah-pivot/RUS');
	const regions = lookup.tables.regions.map(({ id }) => id);
	await expect.poll(() => names().toSorted()).toEqual(regions.toSorted());
	await rerender({ showRegions: false });
	await expect.poll(names).toEqual([]);
});
