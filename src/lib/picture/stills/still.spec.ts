import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { readFaces } from '../../../../scripts/fonts.ts';
import { LIGHT } from '../colours.ts';
import { hatching } from '../scene/hatching.ts';
import { HEIGHT, WIDTH } from './size.ts';
import { stillOf } from './still.ts';
import { TYPE } from '../letters/type-styles.ts';
import { typesetterOf } from '../letters/harfbuzz.ts';
import { inPicture } from '../map-window.ts';
import { claims } from '#lib/atlas/categories.ts';
import { isSoft, isThroughGroup } from '#lib/atlas/standing.ts';
import { legendOf } from '#lib/panels/legend-rows.ts';
import { DISPUTES } from '#lib/geo/disputes.ts';
import { isMarked } from '#lib/geo/markers.ts';
import { decodePath } from '#lib/geo/path.ts';
import { placeOf, STATE_PLACES } from '#lib/geo/places.ts';
import { softIn } from '#lib/map/flat/outlined.ts';
import { ringContains } from '../../../../geo/rings.ts';
import { dataVersion, lookup } from '#lib/site/data/tables.ts';
import type { Drawing } from '#lib/geo/types.ts';

const { category: colourOf, surface } = LIGHT;

const faces = await readFaces();
const typesetter = typesetterOf(faces);
const readDrawing = (file: string) =>
	JSON.parse(readFileSync(`static/geo/${file}.json`, 'utf8')) as Drawing;
const world = readDrawing('world');

const inputOf = (id: string, region: string | null) => ({
	viewpoint: lookup.viewpoint(id)!,
	region,
	drawing: region ? readDrawing(`regions/${region}`) : world,
	lookup,
	version: dataVersion,
	typesetter,
});

/** Groups of many, a thin map, a vantage of three states. */
const IDS = [
	'multi-vector-alignment/CHN',
	'too-alone/USA',
	'changing-alliance-structures/europe-3',
	'ummah-pivot/RUS',
];

describe.each(IDS)('the still of %s', (id) => {
	const input = inputOf(id, null);
	const { viewpoint } = input;
	const { svg } = stillOf(input);

	test('is a picture of its own: nothing is asked of a style sheet, a font or another file', () => {
		expect(svg).not.toMatch(/var\(|<style|class=|<text|<a |href="[^#]/);
		// A strict parser of XML; it refuses what is not well-formed.
		expect(new Resvg(svg).width).toBe(WIDTH);
	});

	test('refers to nothing that it does not have, and names nothing twice', () => {
		const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
		expect(new Set(ids).size).toBe(ids.length);
		const references = [...svg.matchAll(/href="#([^"]+)"|url\(#([^)]+)\)/g)];
		const missing = references.map(([, a, b]) => a ?? b).filter((name) => !ids.includes(name));
		expect(missing).toEqual([]);
	});

	test('fills every country that has a standing, and no other', () => {
		const fills = Object.fromEntries(
			[...svg.matchAll(/<g data-state="([^"]+)"(?: fill="([^"]+)")?>/g)]
				.filter(([, , fill]) => fill)
				.map(([, state, fill]) => [state, fill]),
		);
		const wanted = Object.entries(viewpoint.countries).map(([state, standing]) => [
			state,
			isThroughGroup(standing) && claims(standing.category)
				? `url(#${hatching(standing.category, 1, 1, LIGHT).id})`
				: colourOf(standing.category),
		]);
		expect(fills).toEqual(Object.fromEntries(wanted));
	});

	test('draws a dashed edge around what is inferred or reported, one for each standing', () => {
		const edges = [...svg.matchAll(/clip-path="url\(#c-([^)]+)\)"/g)].map(([, name]) => name);
		expect(edges).toEqual(softIn(viewpoint.countries).map((soft) => soft.id));
		const rings = edges.flatMap((name) =>
			decodePath(new RegExp(`<path id="${name}" d="([^"]+)"`).exec(svg)![1]!),
		);
		const soft = Object.entries(viewpoint.countries).filter(([, s]) => isSoft(s));
		const large = STATE_PLACES.filter((place) => !isMarked(place));
		const edged = large.filter(({ label }) => {
			const point = label.map((n) => n / world.unit);
			// What they surround has a ring as well, and lies outside.
			return rings.filter((ring) => ringContains(ring, point)).length % 2 === 1;
		});
		const states = large.filter(({ id }) => soft.some(([state]) => state === id));
		expect(edged).toEqual(states);
	});

	test('counts in its legend what the viewpoint holds', () => {
		const counted = [...svg.matchAll(/<g [^>]*data-count="([^"]+)"[^>]*><g [^>]*>(.*?)<\/g>/g)].map(
			([, category = '', uses = '']) => [
				category,
				[...uses.matchAll(/href="#([^"]+)"/g)].map(([, key]) => key).join(' '),
			],
		);
		const lettered = (count: number) =>
			typesetter.shape(String(count), TYPE.label).glyphs.map(({ key }) => key);
		const rows = legendOf(viewpoint, lookup).flatMap((family) => family.rows);
		const mentioned = Object.values(viewpoint.countries).filter(
			({ category }) => category === 'mentioned',
		).length;
		const wanted = [
			...rows.map(({ category, count }) => [category.id, count] as const),
			['mentioned', mentioned] as const,
		].filter(([, count]) => count > 0);
		expect(counted).toEqual(wanted.map(([category, n]) => [category, lettered(n).join(' ')]));
	});

	test('says in words what it is', () => {
		expect(svg).toContain('role="img" aria-labelledby="t d"');
		expect(svg).toMatch(/<title id="t">The world seen from [^<]+<\/title>/);
		expect(svg).toContain('Shows what the document says, not what is so.</desc>');
	});
});

describe('a still of a region', () => {
	const { svg } = stillOf(inputOf('ummah-pivot/RUS', 'levant'));

	test('has its name in the title, and its outline alone', () => {
		expect(svg).toContain('<title id="t">Levant (Syria) · The world seen from Russia</title>');
		expect(svg.match(/data-region="[^"]+"/g)).toEqual(['data-region="levant"']);
	});

	test('marks what is disputed in sight: the boundaries, and rings for the rest', () => {
		expect(svg).toContain('<path id="disputed" d="M');
		const rings = svg.match(/<circle [^>]* r="[^"]+"\/>/g) ?? [];
		expect(rings.length).toBeGreaterThan(0);
		expect(rings.length).toBeLessThan(DISPUTES.length);
	});

	test('leaves out what is out of sight', () => {
		expect(svg).toContain('data-state="SYR"');
		expect(svg).not.toContain('data-state="ITA"');
	});
});

test('the same input gives the same bytes, whatever was drawn before', () => {
	const once = stillOf(inputOf('ummah-pivot/RUS', 'gulf')).svg;
	const fresh = { ...inputOf('ummah-pivot/RUS', 'gulf'), typesetter: typesetterOf(faces) };
	expect(stillOf(fresh).svg).toBe(once);
});

describe('as pixels', () => {
	const input = inputOf('ummah-pivot/RUS', null);
	const { svg, title, mapWindow } = stillOf(input);
	const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	const pixels = image.pixels;
	const at = (x: number, y: number) => {
		const i = 4 * (Math.round(y) * WIDTH + Math.round(x));
		return [...pixels.subarray(i, i + 3)];
	};
	const channels = (colour: string) => [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));

	test('it has its size', () => {
		expect([image.width, image.height]).toEqual([WIDTH, HEIGHT]);
	});

	test('the title is there in ink', () => {
		const [x0, y0, x1, y1] = title;
		let dark = 0;
		for (let y = y0; y < y1; y++)
			for (let x = x0; x < x1; x++) if (Math.max(...at(x, y)) < 80) dark += 1;
		// The strokes of 22 letters: neither an empty band nor a filled one.
		expect(dark).toBeGreaterThan(1000);
		expect(dark).toBeLessThan(6000);
	});

	test.each(['USA', 'CHN', 'LBY', 'IND'])('%s has its colour', (state) => {
		const { category } = input.viewpoint.countries[state]!;
		const [x, y] = inPicture(mapWindow, placeOf(state)!.label);
		// Beside the name, which stands in the middle.
		const around = [-10, 10].map((dy) => at(x, y + dy));
		expect(around).toContainEqual(channels(colourOf(category)));
	});

	test('Brazil, of which the document says nothing, has none', () => {
		const [x, y] = inPicture(mapWindow, placeOf('BRA')!.label);
		expect(at(x, y - 10)).toEqual(channels(surface('paper')));
	});
});
