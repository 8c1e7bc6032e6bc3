import { beforeEach, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { CLAIMING, claims } from '#lib/atlas/categories.ts';
import { isThroughGroup } from '#lib/atlas/standing.ts';
import { shapesOf } from '#lib/geo/places.ts';
import { showMap, stateLinks, viewpointOf, world } from '#test/map.ts';
import '#lib/map/second/second.css';

/** Has what is explicit and what goes through groups, by name and inferred. */
const VIEWPOINT = 'alliances-and-allies/USA';
const { countries } = viewpointOf(VIEWPOINT);
const claimed = Object.entries(countries).filter(([, { category }]) => claims(category));
const texture = (category: string) => `url(#texture-${category})`;

/** What the coloured countries are filled with: `url(#texture-client)`, or a colour. */
const fills = () =>
	new Map(
		stateLinks()
			.filter((link) => link.getAttribute('class'))
			.map((link) => [
				link.dataset['state'],
				getComputedStyle(link.querySelector('.map-shape')!).fill.replaceAll('"', ''),
			]),
	);

/** Every claimed country has its category's texture and no other; the one without a texture has its colour. */
async function expectTextures() {
	await expect
		.poll(() => document.querySelectorAll('pattern.texture').length)
		.toBe(CLAIMING.length - 1);
	const shown = fills();
	const wrong = claimed
		.map(([id, { category }]) => ({ id, category, fill: shown.get(id)! }))
		.filter(({ category, fill }) =>
			category === 'ally' ? !fill.startsWith('rgb') : fill !== texture(category),
		);
	expect(wrong).toEqual([]);
	const line = document.querySelector<SVGGElement>('.group-line')!;
	expect(line.checkVisibility()).toBe(true);
	// Beside the texture, what hatching says without one.
	const lined = [...line.querySelectorAll('use[style]')].map((use) =>
		use.getAttribute('href')!.slice('#s-'.length),
	);
	const grouped = Object.entries(countries).filter(([, standing]) => isThroughGroup(standing));
	expect(new Set(lined)).toEqual(
		new Set(grouped.flatMap(([id]) => shapesOf(id).map((shape) => shape.id))),
	);
}

test('textures are for who asks, and go again', async () => {
	const screen = await showMap(VIEWPOINT);
	const before = fills();
	expect([...before.values()].some((fill) => fill.includes('#hatch-'))).toBe(true);
	expect([...before.values()].filter((fill) => fill.includes('#texture-'))).toEqual([]);
	await screen.rerender({ view: { viewpoint: VIEWPOINT, patterns: true } });
	await expectTextures();
	// Also where another renderer draws below: what is over it says the same.
	world().element().classList.add('second');
	await expectTextures();
	world().element().classList.remove('second');
	await screen.rerender({ view: { viewpoint: VIEWPOINT } });
	expect(fills()).toEqual(before);
});

test('a category on its own keeps its texture', async () => {
	await showMap(VIEWPOINT, { view: { patterns: true }, isolated: 'client' });
	await expect.poll(() => [...new Set(fills().values())]).toEqual([texture('client')]);
});

test('paper has them: no browser says whether the printer has colour', async () => {
	await showMap(VIEWPOINT);
	await commands.mouse({ to: [700, 300] }, { to: [710, 300] });
	await expect.poll(() => document.querySelector('pattern.texture')).not.toBeNull();
	await commands.media({ media: 'print' });
	await expectTextures();
});

describe('in a palette forced upon the page', () => {
	beforeEach(() => commands.media({ forcedColors: 'active' }));

	test.for(['light', 'dark'] as const)('%s: without being asked', async (colorScheme) => {
		await commands.media({ colorScheme, forcedColors: 'active' });
		await showMap(VIEWPOINT);
		await expectTextures();
		const coast = document.querySelector('.world .coast')!;
		expect(getComputedStyle(coast).getPropertyValue('--line')).not.toBe('');
	});
});
