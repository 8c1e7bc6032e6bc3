import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { Screen } from './screen.svelte.ts';
import { boxOf } from '#lib/geo/boxes.ts';
import { lookup } from '#lib/site/data/tables.ts';
import type { View } from '#lib/view/view.ts';

const HOME = 'ummah-pivot/RUS';
const ELSEWHERE = 'too-alone/USA';

/** A screen whose view changes, and what it shows after each change. */
function shows(first: Partial<View> = {}) {
	let view = $state.raw<View>({ viewpoint: HOME, ...first });
	let painted = $state<string>();
	let pointed = $state<string | null>(null);
	const screen = new Screen(lookup, {
		view: () => view,
		painted: () => painted ?? view.viewpoint,
		pointed: () => pointed,
		boxOf: () => boxOf,
	});
	return {
		screen,
		change: (change: Partial<View>) => flushSync(() => (view = { ...view, ...change })),
		paint: (id: string) => flushSync(() => (painted = id)),
		point: (country: string | null) => flushSync(() => (pointed = country)),
	};
}

test('the viewpoint is the view’s, or the one that is painted ahead of it', () => {
	const { screen, change, paint } = shows();
	expect(screen.whole.id).toBe(HOME);
	paint(ELSEWHERE);
	expect([screen.whole.id, screen.shown.id]).toEqual([ELSEWHERE, ELSEWHERE]);
	change({ viewpoint: ELSEWHERE });
	expect(screen.foreign).toBe(true);
});

test('a viewpoint that this site does not have is shown as the first of all', () => {
	expect(shows({ viewpoint: 'nobody/XXX' }).screen.whole).toBe(lookup.tables.viewpoints[0]);
});

test('by name only, the colours of groups are away and the viewpoint stays whole', () => {
	const { screen, change } = shows();
	const count = () => Object.keys(screen.shown.countries).length;
	const all = count();
	expect(screen.shown).toBe(screen.whole);
	change({ byName: true });
	expect(count()).toBeLessThan(all);
	expect(Object.keys(screen.whole.countries)).toHaveLength(all);
});

test('a category stands alone on the maps that have it, and again where it is back', () => {
	const { screen, change } = shows();
	const categories = (id: string) =>
		new Set(Object.values(lookup.viewpoint(id)!.countries).map(({ category }) => category));
	const [category, without] = [...categories(HOME)]
		.map(
			(one) => [one, lookup.tables.viewpoints.find(({ id }) => !categories(id).has(one))] as const,
		)
		.find(([, elsewhere]) => elsewhere)!;
	screen.isolate(category);
	expect(screen.isolated).toBe(category);
	change({ viewpoint: without!.id });
	expect(screen.isolated).toBe(null);
	change({ viewpoint: HOME });
	expect(screen.isolated).toBe(category);
	screen.isolate(null);
	expect(screen.isolated).toBe(null);
});

test('a country is lit until another one is', () => {
	const { screen } = shows();
	screen.light('LBY');
	expect(screen.lit).toBe('LBY');
	screen.light(null);
	expect(screen.lit).toBe(null);
});

test.each([
	[{}, { country: null, region: null, clicked: 'region' }],
	[{ region: 'levant' }, { country: null, region: 'levant', clicked: 'region' }],
	[{ country: 'LBY' }, { country: 'LBY', region: null, clicked: 'country' }],
	[
		{ country: 'TUN', region: 'north-africa' },
		{ country: 'TUN', region: 'north-africa', clicked: 'country' },
	],
	[
		{ country: 'DEU', region: 'north-africa' },
		{ country: 'DEU', region: 'north-africa', clicked: 'country' },
	],
] as const)('of %o the selection is %o', (view, selection) => {
	const { screen } = shows(view);
	expect(screen.selection).toEqual(selection);
	expect(screen.selected).toBe(selection.country !== null || selection.region !== null);
});

test('a country that is pointed out goes before the view’s own and leaves the region', () => {
	const { screen, point } = shows({ region: 'north-africa' });
	point('DEU');
	expect(screen.selection).toEqual({ country: 'DEU', region: 'north-africa', clicked: 'country' });
	point(null);
	expect(screen.selection.country).toBe(null);
});

test('what is selected is brought nearer', () => {
	const { screen, change } = shows();
	expect(screen.target).toBe(null);
	change({ country: 'LBY' });
	expect(screen.target?.key).toBe('country LBY');
	change({ country: null, region: 'levant' });
	expect(screen.target?.key).toBe('region levant');
});
