import { expect } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { commands, page } from 'vitest/browser';
import { findPoint, type Wanted } from './find-point.ts';
import type { Point } from '#lib/geo/types.ts';
import type { MapPort, Means } from '#lib/map/port.ts';
import type { WorldMapProps } from '#lib/map/world-map-props.ts';
import WorldMap from '#lib/map/WorldMap.svelte';
import { fetchLetterer } from '#letterer';
import { mapPortFor } from '#lib/site/screen/map-port.ts';
import { lookup } from '#lib/site/data/tables.ts';
import { writtenMap } from '#lib/site/screen/written.ts';
import type { View } from '#lib/view/view.ts';

/** What a map that is tested has asked of the site around it. */
export interface Asked {
	/** Drawings, by id, in their order: `world`, `full`, a region's. */
	drawings: string[];
	selected: { kind: 'country' | 'region'; id: string; means: Means }[];
	projected: string[];
}

/** A viewpoint of the corpus by its id. Throws where there is none. */
export function viewpointOf(id: string) {
	const found = lookup.viewpoint(id);
	if (!found) throw new Error(`No viewpoint “${id}” in the corpus.`);
	return found;
}

/** What a map is shown with, besides its viewpoint. */
type ShownMap = Omit<Partial<WorldMapProps>, 'view' | 'port'> & {
	region?: string | null;
	view?: Partial<View>;
	port?: Partial<MapPort>;
};

/**
 * The map of a viewpoint over the whole screen, with the site's own data and drawings, ready to be used.
 *
 * @param id of the viewpoint
 * @param options `region`: whose drawing the page carries; `view`: how it is shown; `port`: what it asks for
 *   otherwise; all else are properties of `WorldMap`
 */
export async function showMap(
	id: string,
	{ region = null, view: shown = {}, port: given = {}, ...props }: ShownMap = {},
) {
	const viewpoint = viewpointOf(id);
	const view = { viewpoint: id, region, ...shown };
	const asked: Asked = { drawings: [], selected: [], projected: [] };
	const site = mapPortFor(
		() => view,
		() => undefined,
	);
	const port: MapPort = {
		...site,
		drawing: (name) => (asked.drawings.push(name), site.drawing(name)),
		full: () => (asked.drawings.push('full'), site.full()),
		select: (hit, means) => void (hit && asked.selected.push({ ...hit, means })),
		project: (projection) => void asked.projected.push(projection),
		...given,
	};
	const drawingId = region ?? 'world';
	const data = { viewpoint: id, region, drawingId, drawing: null, panel: ' ' };
	const { drawing, markup, opening, narrowFrame } = writtenMap(data, viewpoint);
	const ground = document.createElement('main');
	ground.style.cssText = 'display: grid; position: fixed; inset: 0';
	document.body.append(ground);
	await fetchLetterer();
	const screen = await render(WorldMap, {
		target: ground,
		props: {
			port,
			title: 'The world',
			view,
			viewpoint,
			drawing,
			markup,
			opening,
			narrowFrame,
			selection: { country: null, region, clicked: 'country' },
			target: null,
			showRegions: true,
			...props,
		},
	});
	await expect.element(world()).toHaveClass('ready');
	await expect.poll(() => stateLinks().length).toBeGreaterThan(0);
	return { ...screen, asked, viewpoint };
}

/** The map's own element. */
export const world = () => page.elementLocator(document.querySelector('.world')!);

/** The links of the states that are drawn. */
export const stateLinks = () => [...document.querySelectorAll<SVGAElement>('.world a[data-state]')];

/** The class of every state that has one, as the map has it. */
export const coloured = (): Record<string, string> =>
	Object.fromEntries(
		stateLinks()
			.map((link) => [link.dataset['state'] ?? '', link.getAttribute('class') ?? ''])
			.filter(([, classes]) => classes),
	) as Record<string, string>;

/** Waits for frames: by the second one everything has been measured and drawn that the first one shows. */
export const framesPass = () =>
	new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** The camera as the screen shows it: from map units to pixels of the page. */
export interface ScreenProjection {
	/** Screen pixels in one map unit. */
	scale: number;
	toScreen(point: Point): Point;
}

/** Where the camera is, once the frames that a movement takes to be laid out have passed. */
export async function screenProjection(): Promise<ScreenProjection> {
	await framesPass();
	const { a, d, e, f } = document.querySelector<SVGGElement>('.world .camera')!.getScreenCTM()!;
	return { scale: a, toScreen: ([x, y]) => [x * a + e, y * d + f] };
}

/** Clicks where an element of the map is on top, once it is: names are placed by a worker. Throws where it stays nowhere. */
export async function clickOn(wanted: Wanted): Promise<void> {
	await framesPass();
	await expect
		.poll(() => findPoint(wanted), { message: `a point of the page with “${wanted.on}” on top` })
		.not.toBeNull();
	await commands.mouse({ to: findPoint(wanted)! }, 'down', 'up');
}
