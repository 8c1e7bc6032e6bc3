import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { MARKED } from './marked.ts';
import { softIn } from './outlined.ts';
import { isSoft } from '#lib/atlas/standing.ts';
import { isMarked } from '#lib/geo/markers.ts';
import { STATE_PLACES } from '#lib/geo/places.ts';
import { loadDocument } from '#lib/site/data/documents.ts';
import { drawingMeta, lookup } from '#lib/site/data/tables.ts';
import { coloured, screenProjection, showMap, viewpointOf } from '#test/map.ts';

const outlined = () =>
	[...document.querySelectorAll('.world .past.under')].map((use) =>
		use.getAttribute('href')!.slice('#s-'.length),
	);

/** The countries of which the coding tells something earlier, those of the vantage left out. */
async function pastOf(document: string, subject: string, own: readonly string[]) {
	const { relations, groups } = await loadDocument(document);
	const objects = relations.filter(
		(r) =>
			r.subject === subject &&
			r.scope === 'history' &&
			(r.objectKind === 'country' || r.objectKind === 'group'),
	);
	const countries = objects.flatMap(
		({ object }) => groups.find(({ id }) => id === object)?.members ?? [object],
	);
	return [...new Set(countries)].filter((country) => !own.includes(country)).toSorted();
}

test.for(lookup.tables.viewpoints.filter(({ history }) => history.length > 0))(
	'$id: every country with a past has its outline and no other; no fill changes',
	async ({ id, document, subject, countries }) => {
		const screen = await showMap(id);
		const before = coloured();
		expect(outlined()).toEqual([]);
		await screen.rerender({ view: { viewpoint: id, history: true } });
		const own = Object.keys(countries).filter((c) => countries[c]?.category === 'self');
		expect(outlined().toSorted()).toEqual(await pastOf(document, subject, own));
		expect(coloured()).toEqual(before);
	},
);

/** The states that lie within dashed edges, but for those that are no more than a dot. */
function edged(): string[] {
	const pen = document.createElement('canvas').getContext('2d')!;
	const { unit } = drawingMeta('world');
	const edges = [...document.querySelectorAll('.world .edge')].map(
		(use) => new Path2D(document.querySelector(use.getAttribute('href')!)!.getAttribute('d')!),
	);
	const large = STATE_PLACES.filter((place) => !isMarked(place));
	return large
		.filter(({ label: [x, y] }) =>
			edges.some((edge) => pen.isPointInPath(edge, x / unit, y / unit)),
		)
		.map(({ id }) => id);
}

test('what is inferred or reported has a dashed edge, and nothing else has', async () => {
	const id = 'ummah-pivot/RUS';
	await showMap(id);
	const soft = Object.entries(viewpointOf(id).countries)
		.filter(([, standing]) => isSoft(standing))
		.map(([country]) => country);
	expect(soft.length).toBeGreaterThan(5);
	const large = soft.filter((state) => !MARKED.some(({ place }) => place.id === state));
	await expect.poll(() => edged().toSorted()).toEqual(large.toSorted());
});

const hrefs = () =>
	[...document.querySelectorAll('.world .edge')].map((use) => use.getAttribute('href'));

test('neighbours of the same standing have one dashed edge, with another viewpoint its own', async () => {
	const screen = await showMap('multi-vector-alignment/CHN');
	const idsOf = (id: string) => softIn(viewpointOf(id).countries).map((soft) => `#${soft.id}`);
	await expect.poll(hrefs).toEqual(idsOf('multi-vector-alignment/CHN'));
	expect(hrefs().length).toBeLessThan(5);
	expect(edged().length).toBeGreaterThan(50);
	const next = viewpointOf('ummah-pivot/RUS');
	await screen.rerender({ viewpoint: next, view: { viewpoint: next.id } });
	await expect.poll(hrefs).toEqual(idsOf(next.id));
	await expect.poll(() => edged()).toContain('FRA');
	expect(edged()).not.toContain('BRA');
});

test('a category on its own keeps its edges, the others have none', async () => {
	await showMap('multi-vector-alignment/CHN', { isolated: 'partner' });
	await expect.poll(() => hrefs().every((href) => href!.startsWith('#e-partner'))).toBe(true);
	expect(edged()).toContain('BRA');
	expect(edged()).not.toContain('FRA');
});

test('on the globe, whose shapes change as it turns, each state has its own edge', async () => {
	await showMap('multi-vector-alignment/CHN', { view: { projection: 'globe' } });
	await expect.poll(hrefs).toContain('#s-BRA');
});

const strokeOf = (selector: string) =>
	parseFloat(getComputedStyle(document.querySelector(selector)!).strokeWidth);

test('lines are lighter where the whole world is in sight, and full where one is near', async () => {
	await showMap('ummah-pivot/RUS', { renderer: 'svg' });
	const boundary = '.world .countries .map-shape:not(.dependent)';
	const far = strokeOf(boundary);
	for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(() => strokeOf(boundary)).toBeGreaterThan(1.3 * far);
});

test('small states without a colour have their circle when one is near, coloured ones always', async () => {
	const id = 'multi-vector-alignment/CHN';
	await showMap(id, { renderer: 'svg' });
	const { countries } = viewpointOf(id);
	const circles = () =>
		[...document.querySelectorAll<SVGElement>('.world .dot')]
			.filter((dot) => getComputedStyle(dot).display !== 'none')
			.map((dot) => dot.closest('a')!.dataset['state']!);
	const inColour = async () => {
		const { scale } = await screenProjection();
		const small = MARKED.filter(({ place, below }) => place.id in countries && scale < below);
		return small.map(({ place }) => place.id).toSorted();
	};
	const far = await inColour();
	expect(far.length).toBeGreaterThan(3);
	expect(circles().toSorted()).toEqual(far);
	for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(circles).toContain('MHL');
	const near = await inColour();
	expect(near.length).toBeGreaterThan(0);
	expect(circles()).toEqual(expect.arrayContaining(near));
});
