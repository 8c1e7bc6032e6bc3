import { describe, expect, test } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { MARKED } from '../flat/marked.ts';
import { isDirection, neighbour } from './neighbour.ts';
import { STATE_PLACES } from '#lib/geo/places.ts';
import { REGION_PLACES } from '#lib/geo/regions.ts';
import { lookup } from '#lib/site/data/tables.ts';
import { clickOn, showMap, screenProjection, viewpointOf } from '#test/map.ts';

const HOME = 'ummah-pivot/RUS';
const ELSEWHERE = 'alliances-and-allies/USA';
const { countries } = viewpointOf(HOME);
const region = lookup.region('north-africa')!;
const { regions } = lookup.tables;

/** A state, where no name of a region lies over it. */
const land = (state: string) => ({
	on: `[data-state="${state}"]`,
	without: '[data-region-name]',
});

describe('a click', () => {
	test('on a country that the document speaks of selects the country', async () => {
		const { asked } = await showMap(HOME);
		await clickOn(land('LBY'));
		expect(asked.selected).toEqual([{ kind: 'country', id: 'LBY', means: 'pointer' }]);
	});

	test.for([HOME, ELSEWHERE])(
		'on the name or the outline of a region selects the region (%s)',
		async (viewpoint) => {
			const { asked } = await showMap(viewpoint);
			await clickOn({ on: `[data-region-name="${region.id}"]` });
			await clickOn({
				on: `[data-region="${region.id}"]`,
				without: '[data-state][class]:not([class=""]), [data-region-name]',
				around: 1,
			});
			const hit = { kind: 'region', id: region.id, means: 'pointer' };
			expect(asked.selected).toEqual([hit, hit]);
		},
	);

	test('on a member of which the document says nothing selects its region', async () => {
		const sizeOf = (state: string) => STATE_PLACES.find(({ id }) => id === state)!.size;
		const silent = regions
			.flatMap(({ id, membersByGeography }) => membersByGeography.map((state) => ({ id, state })))
			.filter(({ state }) => !(state in countries))
			.toSorted((a, b) => sizeOf(b.state) - sizeOf(a.state))[0]!;
		const { asked } = await showMap(HOME);
		await clickOn({
			...land(silent.state),
			without: '[data-region-name], [data-region], .near',
		});
		expect(asked.selected).toEqual([{ kind: 'region', id: silent.id, means: 'pointer' }]);
	});

	test('beside the dot of a small state selects it, further away nothing', async () => {
		const { asked } = await showMap(HOME);
		const { scale, toScreen } = await screenProjection();
		const members = regions.flatMap((r) => [...r.focus, ...r.membersByGeography]);
		const dots = MARKED.filter(({ below }) => scale < below).map(({ place }) => place);
		const lonely = dots.find(
			(dot) =>
				!members.includes(dot.id) &&
				STATE_PLACES.every(
					({ id, label, radius }) =>
						id === dot.id ||
						Math.hypot(label[0] - dot.label[0], label[1] - dot.label[1]) > radius + 40 / scale,
				),
		)!;
		const [x, y] = toScreen(lonely.label);
		await commands.mouse({ to: [x + 13, y] }, 'down', 'up');
		expect(asked.selected).toEqual([]);
		await commands.mouse({ to: [x + 8, y] }, 'down', 'up');
		expect(asked.selected).toEqual([{ kind: 'country', id: lonely.id, means: 'pointer' }]);
	});
});

describe('the keyboard', () => {
	test('comes in at the vantage, steps on with arrows, and selects with Enter', async () => {
		const { asked } = await showMap(HOME);
		const stops = document.querySelectorAll<SVGAElement>('.world svg a[tabindex="0"]');
		expect([...stops].map((stop) => stop.dataset['state'])).toEqual(['RUS']);
		stops[0]!.focus();
		await userEvent.keyboard('{ArrowDown}');
		const next = document.activeElement!.getAttribute('data-state')!;
		expect(next).not.toBe('RUS');
		await expect
			.element(page.getByRole('region', { name: 'The world' }).getByRole('status'))
			.toHaveTextContent(lookup.name(next));
		await userEvent.keyboard('{Enter}');
		expect(asked.selected).toEqual([{ kind: 'country', id: next, means: 'keyboard' }]);
	});

	test('stops at the names of regions too', async () => {
		const stops = [...STATE_PLACES, ...REGION_PLACES];
		const [from, arrow] = STATE_PLACES.flatMap((state) =>
			['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']
				.filter(isDirection)
				.map((direction) => [state, direction] as const),
		).find(
			([state, direction]) =>
				neighbour(
					state.label,
					direction,
					stops.filter((stop) => stop !== state),
				)?.id === 'south-asia',
		)!;
		const { asked } = await showMap(HOME);
		// Names are placed once the map is painted.
		await expect
			.poll(() => document.querySelector('[data-region-name="south-asia"]'))
			.not.toBeNull();
		document.querySelector<SVGAElement>(`[data-state="${from.id}"]`)!.focus();
		await userEvent.keyboard(`{${arrow}}`);
		await userEvent.keyboard('{Enter}');
		expect(asked.selected).toEqual([{ kind: 'region', id: 'south-asia', means: 'keyboard' }]);
	});
});
