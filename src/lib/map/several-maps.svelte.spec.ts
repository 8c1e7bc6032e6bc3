import { mount, unmount } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { WorldMapProps } from './world-map-props.ts';
import WorldMap from './WorldMap.svelte';
import { isThroughGroup } from '#lib/atlas/standing.ts';
import { shapesOf } from '#lib/geo/places.ts';
import { mapPortFor } from '#lib/site/screen/map-port.ts';
import { lookup } from '#lib/site/data/tables.ts';
import { writtenMap } from '#lib/site/screen/written.ts';

const HOME = 'ummah-pivot/RUS';
/** The categories that a viewpoint hatches. */
const hatchedIn = (id: string) =>
	new Set(
		Object.values(lookup.viewpoint(id)!.countries)
			.filter((standing) => isThroughGroup(standing) && standing.category !== 'mentioned')
			.map(({ category }) => category),
	);
/** Each map has something to be filled with. */
const HATCHED = lookup.tables.viewpoints.filter(({ id }) => hatchedIn(id).size > 0);
const ELSEWHERE = HATCHED.find(({ id }) => id !== HOME)!.id;

let ground: HTMLElement | undefined;
let mounted: Record<string, never>[] = [];
afterEach(async () => {
	await Promise.all(mounted.map((map) => unmount(map)));
	mounted = [];
	ground?.remove();
});

/** Maps beside each other, ready; all but the first have names. */
async function showMaps(ids: readonly string[], props: Partial<WorldMapProps> = {}) {
	ground = document.createElement('main');
	const columns = Math.ceil(Math.sqrt(ids.length));
	ground.style.cssText = `display:grid;position:fixed;inset:0;grid:auto-flow 1fr/repeat(${columns},1fr);overflow:clip`;
	document.body.append(ground);
	const maps = ids.map((id, i) => {
		const viewpoint = lookup.viewpoint(id)!;
		const view = { viewpoint: id, patterns: props.view?.patterns };
		const data = { viewpoint: id, region: null, drawingId: 'world', drawing: null, panel: ' ' };
		const { drawing, markup, opening, narrowFrame } = writtenMap(data, viewpoint);
		const field = ground!.appendChild(document.createElement('div'));
		field.style.cssText = 'display:grid;overflow:clip';
		const port = mapPortFor(
			() => view,
			() => undefined,
		);
		const map = mount(WorldMap, {
			target: field,
			props: {
				...{ port, title: id, viewpoint, drawing, markup, opening, narrowFrame },
				...{ selection: { country: null, region: null, clicked: 'country' }, target: null },
				...{ showRegions: true, renderer: 'svg', ...props, view },
				...(i > 0 && { name: `map${i}` }),
			} as WorldMapProps,
		});
		mounted.push(map as never);
		return { field, map };
	});
	for (const { field } of maps) {
		const world = page.elementLocator(field.querySelector('.world')!);
		await expect.element(world).toHaveClass('ready');
		await expect.poll(() => field.querySelectorAll('a[data-state]').length).toBe(198);
	}
	return maps;
}

/** The page's own map, and one with a name. */
async function showTwo() {
	const [first, second] = await showMaps([HOME, ELSEWHERE]);
	return [first!, second!] as const;
}

/** Ids that more than one element of the page has. */
const doubled = () => {
	const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
	return ids.filter((id, i) => ids.indexOf(id) !== i);
};

/** What an element refers to: what it uses again, is clipped by or filled with. */
function references(element: Element): string[] {
	const { fill, clipPath } = getComputedStyle(element);
	const own = element.getAttribute('href');
	return [own, ...[fill, clipPath].map((value) => /url\("?(#[^")]+)/.exec(value)?.[1])].filter(
		(value): value is string => /^#[^/]/.test(value ?? ''),
	);
}

/** References of a map that lead out of it, or nowhere; and how many there are. */
function astray(field: Element) {
	const all = [...field.querySelectorAll('svg *')].flatMap(references);
	return {
		astray: all.filter((id) => !field.querySelector(`[id="${id.slice(1)}"]`)),
		count: new Set(all).size,
	};
}

/** What the shapes that a map hatches are filled with. */
const fills = (field: Element) =>
	new Set(
		[...field.querySelectorAll('.through .map-shape')].map((node) => getComputedStyle(node).fill),
	);

/** How large the hatching of a map is. */
const hatching = (field: Element) =>
	field.querySelector('pattern')!.getAttribute('patternTransform');

test('two maps have patterns, clips and shapes of their own', async () => {
	const [first, second] = await showTwo();
	expect(doubled()).toEqual([]);
	for (const { field } of [first, second]) {
		const { astray: lost, count } = astray(field);
		expect(lost).toEqual([]);
		expect(count).toBeGreaterThan(5);
		expect(fills(field).size).toBeGreaterThan(0);
	}
	expect([...fills(second.field)].filter((fill) => fills(first.field).has(fill))).toEqual([]);

	// One comes nearer: its hatching keeps its size on the screen, and so does the other's.
	const before = hatching(first.field);
	page
		.elementLocator(second.field)
		.getByRole('button', { name: 'Zoom in' })
		.element()
		.dispatchEvent(new MouseEvent('click', { bubbles: true }));
	await expect.poll(() => hatching(second.field)).not.toBe(before);
	expect(hatching(first.field)).toBe(before);
});

test('a map that goes leaves the other one as it is', async () => {
	const [first, second] = await showTwo();
	const filled = fills(second.field);
	await unmount(mounted.shift()!);
	first.field.remove();
	expect(astray(second.field).astray).toEqual([]);
	expect(fills(second.field)).toEqual(filled);
});

test('textures and what says “through a group” beside them, too', async () => {
	const maps = await showMaps([HOME, ELSEWHERE], { view: { viewpoint: '', patterns: true } });
	for (const { field } of maps) {
		await expect.poll(() => field.querySelectorAll('pattern.texture').length).toBeGreaterThan(0);
		expect(astray(field).astray).toEqual([]);
		const filled = [...field.querySelectorAll('.map-shape')].flatMap(references);
		expect(filled.filter((id) => id.startsWith('#texture-')).length).toBeGreaterThan(0);
	}
	expect(doubled()).toEqual([]);
});

test('so do drawings that come nearer, with what is disputed in them', async () => {
	const maps = await showMaps([HOME, ELSEWHERE]);
	for (const { field, map } of maps) {
		(map as ReturnType<typeof WorldMap>).show([560, 120, 600, 150]);
		await expect
			.element(page.elementLocator(field.querySelector('.world')!))
			.toHaveAttribute('data-drawing', 'full');
		expect(field.querySelectorAll('[id^="disputed"]')).toHaveLength(1);
	}
	expect(doubled()).toEqual([]);
	for (const { field } of maps) expect(astray(field).astray).toEqual([]);
});

test('each shape on a map that has a name is its state’s', async () => {
	const [, { field }] = await showTwo();
	const astrayShapes = [...field.querySelectorAll<SVGAElement>('a[data-state]')].filter(
		(link) =>
			!shapesOf(link.dataset['state']!).some(({ id }) => link.querySelector(`#s-${id}_map1`)),
	);
	expect(astrayShapes).toEqual([]);
});

test('sixteen maps stand on one page', async () => {
	const ids = lookup.tables.viewpoints.map(({ id }) => id).slice(0, 16);
	expect(ids).toHaveLength(16);
	const maps = await showMaps(ids);
	expect(doubled()).toEqual([]);
	expect(maps.flatMap(({ field }) => astray(field).astray)).toEqual([]);
	const all = maps.flatMap(({ field }, i) => {
		expect(fills(field).size, ids[i]).toBe(hatchedIn(ids[i]!).size);
		return [...fills(field)];
	});
	expect(new Set(all).size, 'no two share a pattern').toBe(all.length);
});
