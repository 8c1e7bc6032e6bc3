import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { isNear } from './names-wanted.ts';
import { letter } from './letter.ts';
import type { Lettered, Lettering } from './to-place.ts';
import { overlap, type Rect } from './rects.ts';
import { brokenInto, roomOf } from './straight.ts';
import { claims } from '#lib/atlas/categories.ts';
import { fit, visibleBox, WORLD_FRAME, NOMINAL, type Size } from '#lib/geo/camera.ts';
import { decodePath } from '#lib/geo/path.ts';
import { placeOf } from '#lib/geo/places.ts';
import { REGION_PLACES } from '#lib/geo/regions.ts';
import type { Box, Drawing, Point } from '#lib/geo/types.ts';
import { areaOf, clipRing } from '#lib/picture/clip.ts';
import { lookup } from '#lib/site/data/tables.ts';

/*
 * The lettering of every viewpoint and region at sizes of common windows, held against the geometry itself: what
 * lies below the letters is clipped from the polygons, not read from the grid that places are sought on.
 */

const SIZES: Size[] = [
	{ width: 1366, height: 768 },
	{ width: 1920, height: 1080 },
	{ width: 375, height: 812 },
];
/** Narrower than this a map opens on what has a colour: `camera/framing.svelte.ts`. */
const NARROW = 640;

const drawingOf = (id: string): Drawing => {
	const path = id === 'world' ? 'world' : `regions/${id}`;
	return JSON.parse(readFileSync(`static/geo/${path}.json`, 'utf8')) as Drawing;
};
const drawings = new Map(
	['world', ...REGION_PLACES.map(({ id }) => id)].map((id) => [id, drawingOf(id)]),
);

const port = {
	countryName: (id: string) => lookup.name(id),
	regionName: (id: string) => lookup.region(id)?.name ?? id,
	categoryOf: (standing: { category: string }) => standing.category,
};

interface Case {
	viewpoint: string;
	region: string | null;
	size: Size;
}

/** How much larger letters are on such a screen: `html` in `app.css`. */
const growth = ({ width, height }: Size) =>
	Math.max(1, (10 + Math.min(0.003125 * width, 0.005556 * height)) / 14);

function given({ viewpoint, region, size }: Case): Lettering & { drawing: Drawing } {
	const shown = lookup.viewpoint(viewpoint)!;
	const frame = REGION_PLACES.find(({ id }) => id === region)?.frame;
	const narrow = size.width < NARROW ? shown.frame : null;
	const camera = fit(frame ?? narrow ?? WORLD_FRAME, size);
	const drawing = drawings.get(region ?? 'world')!;
	const own = viewpoint === 'ummah-pivot/RUS' || region;
	return {
		viewpoint: shown,
		port,
		drawing,
		drawn: drawing,
		visible: visibleBox(camera, size),
		scale: camera.scale / growth(size),
		regions: own ? REGION_PLACES.map(({ id }) => id) : [],
		invite: null,
		selected: { country: null, region, clicked: 'country' },
	};
}

type Asked = ReturnType<typeof given>;

/** What names take besides their curves: of thin maps the lettering too. In pixels of the lettering. */
const boxesOf = (
	{ visible, scale }: Asked,
	{ names, lettered }: Lettered,
): { id: string; rects: Rect[] }[] => [
	...names.map(({ id, rects }) => ({ id, rects: [...rects] })),
	...lettered.map(({ id, room }) => {
		const [x, y] = [visible[0] * scale, visible[1] * scale];
		return { id, rects: [{ x0: room.x0 - x, y0: room.y0 - y, x1: room.x1 - x, y1: room.y1 - y }] };
	}),
];

/** The area of a shape in a box, both in map units. */
function areaIn(drawing: Drawing, id: string, box: Box): number {
	const { unit } = drawing;
	const shape = drawing.shapes.find((each) => each.id === id);
	const inUnits = box.map((side) => side / unit) as Box;
	return rings(shape?.d ?? '')
		.filter(
			({ x0, y0, x1, y1 }) =>
				x1 > inUnits[0] && y1 > inUnits[1] && x0 < inUnits[2] && y0 < inUnits[3],
		)
		.flatMap(({ ring }) => clipRing(ring, inUnits))
		.reduce((sum, ring) => sum + areaOf(ring) * unit ** 2, 0);
}

const known = new Map<string, (Box extends never ? never : Rect & { ring: Point[] })[]>();
function rings(d: string) {
	const found = known.get(d);
	if (found) return found;
	const read = decodePath(d).map((ring) => {
		const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
		return {
			ring,
			x0: Math.min(...xs),
			y0: Math.min(...ys),
			x1: Math.max(...xs),
			y1: Math.max(...ys),
		};
	});
	known.set(d, read);
	return read;
}

const inMap = ({ visible, scale }: Asked, { x0, y0, x1, y1 }: Rect): Box => [
	x0 / scale + visible[0],
	y0 / scale + visible[1],
	x1 / scale + visible[0],
	y1 / scale + visible[1],
];

const colouredOf = ({ viewpoint }: Asked) =>
	Object.entries(viewpoint.countries)
		.filter(([, { category }]) => claims(category) || category === 'self')
		.map(([id]) => id);

/** Names that lie on one another. */
function overlaps(asked: Asked, lettered: Lettered): string[] {
	const all = boxesOf(asked, lettered);
	return all.flatMap((a, i) =>
		all
			.slice(i + 1)
			.filter((b) => a.rects.some((r) => b.rects.some((s) => overlap(r, s))))
			.map((b) => `${a.id} on ${b.id}`),
	);
}

/** Coloured countries of which a name of another covers more than a share, by area of land in sight. */
function covered(asked: Asked, lettered: Lettered, most: number): string[] {
	const { drawing, visible } = asked;
	return lettered.names.flatMap(({ id, rects, region }) => {
		const members = new Set<string>();
		const outline = drawing.outlines.find((each) => each.region === region);
		// A region's name is at home with its members.
		if (outline)
			for (const c of colouredOf(asked)) if (isIn(outline.d, drawing.unit, c)) members.add(c);
		return colouredOf(asked)
			.filter((other) => other !== id && !members.has(other))
			.flatMap((other) => {
				const under = rects.reduce(
					(sum, rect) => sum + areaIn(drawing, other, inMap(asked, rect)),
					0,
				);
				if (under === 0) return [];
				const share = under / areaIn(drawing, other, visible);
				return share > most ? [`${id} on ${Math.round(100 * share)} % of ${other}`] : [];
			});
	});
}

function isIn(d: string, unit: number, country: string): boolean {
	const [px, py] = placeOf(country)!.label.map((n) => n / unit) as Point;
	return rings(d).reduce((inside, { ring }) => {
		ring.forEach(([x, y], i) => {
			const [x2, y2] = ring[(i + 1) % ring.length]!;
			if (y > py !== y2 > py && px < x + ((py - y) / (y2 - y)) * (x2 - x)) inside = !inside;
		});
		return inside;
	}, false);
}

/** The coloured countries of which more is in sight than their name takes, each with whether it has one. */
function larger(asked: Asked, { names, lettered }: Lettered): { id: string; named: boolean }[] {
	const { drawing, visible, scale } = asked;
	const regionNames = new Set(
		names.filter(({ kind }) => kind === 'region').map(({ text }) => text),
	);
	return colouredOf(asked).flatMap((id) => {
		const text = lookup.name(id);
		const { letters, height } = roomOf({ size: 11 } as never, brokenInto(text)[0]!);
		if (areaIn(drawing, id, visible) * scale ** 2 < letters * height) return [];
		const named = [...names, ...lettered].some((name) => name.id === id) || regionNames.has(text);
		return { id, named };
	});
}

const ofViewpoints = lookup.tables.viewpoints.flatMap(({ id }) =>
	SIZES.map((size): Case => ({ viewpoint: id, region: null, size })),
);
const ofRegions = REGION_PLACES.flatMap(({ id }) =>
	SIZES.map((size): Case => ({ viewpoint: 'ummah-pivot/RUS', region: id, size })),
);
const titled = (cases: Case[]) =>
	cases.map(
		(each) =>
			[
				`${each.region ?? each.viewpoint}, ${each.size.width} by ${each.size.height}`,
				each,
			] as const,
	);

const results = new Map<Case, { asked: Asked; lettered: Lettered }>();
beforeAll(() => {
	for (const each of [...ofViewpoints, ...ofRegions]) {
		const asked = given(each);
		results.set(each, { asked, lettered: letter(asked) });
	}
});

describe.each(titled([...ofViewpoints, ...ofRegions]))('%s', (_, each) => {
	test('no two names overlap', () => {
		const { asked, lettered } = results.get(each)!;
		expect(overlaps(asked, lettered)).toEqual([]);
	});

	test('no name covers more than 15 % of a coloured neighbour', () => {
		const { asked, lettered } = results.get(each)!;
		expect(covered(asked, lettered, 0.15)).toEqual([]);
	});

	test('nearly all coloured countries that are larger than their name have one', () => {
		const { asked, lettered } = results.get(each)!;
		const all = larger(asked, lettered);
		const without = all.filter(({ named }) => !named).map(({ id }) => id);
		expect(without.length, without.join(' ')).toBeLessThanOrEqual(Math.max(2, all.length * 0.1));
	});
});

test.each(SIZES.map((size) => [`${size.width} by ${size.height}`, size] as const))(
	'%s: of all coloured countries that are larger than their name, nine of ten have one',
	(_, size) => {
		const all = [...results]
			.filter(([each]) => each.size === size)
			.flatMap(([, { asked, lettered }]) => larger(asked, lettered));
		const named = all.filter(({ named }) => named).length / all.length;
		expect(named).toBeGreaterThan(0.9);
	},
);

test.each(
	titled(
		ofViewpoints.filter(
			({ viewpoint, size }) => viewpoint === 'ummah-pivot/RUS' && size.width > NARROW,
		),
	),
)('%s: every region of the document has its name', (_, each) => {
	const regions = results.get(each)!.lettered.names.filter(({ kind }) => kind === 'region');
	expect(regions.map(({ region }) => region).toSorted()).toEqual(
		REGION_PLACES.map(({ id }) => id).toSorted(),
	);
});

test.each(titled(ofRegions))('%s: who has more than 3 % of the frame has a name', (_, each) => {
	const { asked, lettered } = results.get(each)!;
	const [x0, y0, x1, y1] = REGION_PLACES.find(({ id }) => id === each.region)!.frame;
	const texts = new Set(lettered.names.map(({ text }) => text));
	const without = asked.drawing.shapes
		.filter(({ id }) => placeOf(id)?.state === id)
		.filter(({ id }) => areaIn(asked.drawing, id, [x0, y0, x1, y1]) > 0.03 * (x1 - x0) * (y1 - y0))
		.map(({ id }) => lookup.name(id))
		.filter((text) => !texts.has(text));
	expect(without).toEqual([]);
});

test.each(titled(ofViewpoints))(
	'%s: what has no colour and is not named has a name only near',
	(_, each) => {
		const { asked, lettered } = results.get(each)!;
		// A phone opens on what has a colour, which may be little.
		const near = isNear(asked.scale, asked.visible);
		const plain = lettered.names.filter(
			({ kind, id }) => kind === 'country' && !(id in asked.viewpoint.countries),
		);
		expect(near ? [] : plain.map(({ text }) => text)).toEqual([]);
		expect(each.size.width < NARROW || !near).toBe(true);
	},
);

/** What the server draws for, and a window that is somewhat larger. */
const SERVED: Size[] = [NOMINAL, { width: NOMINAL.width * 1.25, height: NOMINAL.height * 1.25 }];

describe('what the server wrote', () => {
	const cases = lookup.tables.viewpoints.flatMap(({ id }) =>
		SERVED.map((size): Case => ({ viewpoint: id, region: null, size })),
	);
	// On a larger map some find a place on their land that had none.
	test.each(titled(cases))('%s: stays where it stands', (_, each) => {
		const served = letter(given({ ...each, size: NOMINAL }));
		const before = new Map(served.names.map((name) => [name.id, name]));
		const asked = given(each);
		const then = letter({ ...asked, before });
		const moved = then.names.flatMap(({ id, kind, place: [x, y], size, curve }) => {
			const stood = before.get(id);
			if (!stood || curve || !['coloured', 'vantage'].includes(kind)) return [];
			const far = Math.hypot(x - stood.place[0], y - stood.place[1]) * asked.scale;
			return far > size ? [`${id} ${Math.round(far)}`] : [];
		});
		expect(moved.length, moved.join(', ')).toBeLessThanOrEqual(
			each.size === NOMINAL ? 0 : before.size * 0.3,
		);
	});
});
