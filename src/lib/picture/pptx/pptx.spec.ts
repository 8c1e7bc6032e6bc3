import { beforeAll, describe, expect, test, vi } from 'vitest';
import { unzipSync } from 'fflate';
import {
	document,
	fileOf,
	OTHERS,
	REGIONS,
	drawing,
	TEXTURED,
	VIEWPOINTS,
} from '../../../../scripts/pptx/decks.ts';
import { all, first, identity, named, open, relationships, textOf, theOne, walk, type Node, type Parts } from './spec/read.ts'; // prettier-ignore
import { byNameOnly } from '#lib/atlas/by-name.ts';
import { claims } from '#lib/atlas/categories.ts';
import { isRecommended, isSoft, isThroughGroup } from '#lib/atlas/standing.ts';
import { placeOf } from '#lib/geo/places.ts';
import { lookup } from '#lib/site/data/tables.ts';
import { CATEGORY_COLOURS, SURFACE_COLOURS } from '#lib/theme/tokens.ts';
import type { Deck } from '#lib/deck/types.ts';

const DECKS: [string, Deck][] = [
	['all viewpoints', VIEWPOINTS],
	['the seven regions', REGIONS],
	['countries and looks', OTHERS],
	['textures', TEXTURED],
];

/** What PowerPoint has that comes nearest to each texture; no two are the same, and one is plain. */
const TEXTURE: Partial<Record<string, string>> = {
	'strategic-partner': 'wdUpDiag',
	partner: 'pct20',
	client: 'smGrid',
	hedging: 'sphere',
	contested: 'openDmnd',
	'rival-client': 'wdDnDiag',
	competitor: 'ltVert',
	adversary: 'ltHorz',
};

/** Making and reading sixteen maps takes some seconds, and more on a machine that has other work. */
vi.setConfig({ hookTimeout: 240_000, testTimeout: 60_000 });

describe.each(DECKS)('a file of %s', (_, deck) => {
	let file: Uint8Array;
	let parts: Parts;
	const part = (path: string): Node => {
		const found = parts.get(path);
		if (!found) throw new Error(`No part ${path}`);
		return found;
	};
	const slides = () =>
		deck.steps.map((step, i) => {
			const path = `ppt/slides/slide${i + 1}.xml`;
			const notes = part(`ppt/notesSlides/notesSlide${i + 1}.xml`);
			return { step, path, slide: part(path), notes };
		});
	beforeAll(async () => {
		file = await fileOf(deck);
		parts = open(file);
	});

	test('says of every part what it is, and of nothing else', () => {
		const types = part('[Content_Types].xml');
		expect(Object.keys(unzipSync(file))[0]).toBe('[Content_Types].xml');
		const listed = all(types, 'Override').map(({ attributes }) => attributes['PartName']?.slice(1));
		const there = [...parts.keys()].filter((path) => !/^\[|\.rels$/.test(path));
		expect(listed.sort()).toEqual(there.sort());
		expect(all(types, 'Default').map(({ attributes }) => attributes['Extension'])).toEqual([
			'rels',
			'xml',
		]);
	});

	test('leads from part to part, and every part can be reached', () => {
		const reached = new Set<string>();
		const visit = (path: string): void => {
			for (const { target, outside } of relationships(parts, path)) {
				if (outside || reached.has(target)) continue;
				reached.add(target);
				visit(target);
			}
		};
		visit('');
		const own = [...parts.keys()].filter((path) => !/\.rels$|^\[/.test(path));
		expect([...reached].sort()).toEqual(own.sort());
	});

	test('refers to relationships that are there, and has none that nothing refers to', () => {
		const IMPLICIT = ['slideLayout', 'notesSlide', 'slideMaster', 'notesMaster', 'theme', 'slide'];
		for (const [path, root] of parts) {
			if (/\.rels$|^\[/.test(path)) continue;
			const used = [...walk(root)].flatMap(({ attributes }) => attributes['r:id'] ?? []);
			const there = relationships(parts, path);
			const ids = there.map(({ id }) => id);
			expect(
				used.filter((id) => !ids.includes(id)),
				path,
			).toEqual([]);
			const idle = there.filter(({ id, type }) => !used.includes(id) && !IMPLICIT.includes(type));
			expect(idle, path).toEqual([]);
		}
	});

	test('has its elements as the schema has them, and whole numbers where it counts', () => {
		const faults = [...parts].flatMap(([path, { faults: found }]) =>
			found.map((fault) => `${path}: ${fault}`),
		);
		expect(faults).toEqual([]);
	});

	test('numbers the objects of each slide without a repeat, and names them all', () => {
		for (const [path, root] of parts) {
			if (!/^ppt\/(?:slide|notes)/.test(path) || path.endsWith('.rels')) continue;
			const objects = all(root, 'p:cNvPr').map(({ attributes }) => attributes);
			const ids = objects.map(({ id }) => id);
			expect(new Set(ids).size, path).toBe(ids.length);
			expect(
				ids.every((id) => /^[1-9]\d*$/.test(id ?? '')),
				path,
			).toBe(true);
			// The group that holds all others is no object of its own.
			expect(objects.filter(({ name }) => !name)).toHaveLength(1);
		}
	});

	test('has a slide, its notes and a link for each step', () => {
		expect([...parts.keys()].filter((path) => /^ppt\/slides\/[^/]+$/.test(path))).toHaveLength(
			deck.steps.length,
		);
		for (const { step, path, slide, notes } of slides()) {
			const written = textOf(notes);
			// XML has no way to write the bell that one of the notes has.
			const lines = (step.note ?? '').split('\n').map((line) => line.replace('\u0007', ''));
			expect(lines.filter((line) => !written.includes(line))).toEqual([]);
			const links = relationships(parts, path).filter(({ outside }) => outside);
			expect(links).toEqual([expect.objectContaining({ type: 'hyperlink' })]);
			expect(links[0]?.target).toContain(`https://vantage.example/${step.view.viewpoint}`);
			expect(textOf(theOne(slide, 'Source and version'))).toContain(links[0]?.target);
		}
	});

	test('begins each slide with its title, and says what every map says of itself', () => {
		for (const { step, slide } of slides()) {
			const title = first(slide, 'p:spTree').children[2] as Node;
			expect(first(title, 'p:ph').attributes['type']).toBe('title');
			expect(textOf(title)).toContain(step.title ?? '');
			const text = textOf(slide);
			const { document = '' } = lookup.viewpoint(step.view.viewpoint) ?? {};
			expect(text).toContain(lookup.document(document)?.title);
			expect(text).toContain('Shows what the document says, not what is so.');
			expect(text).toContain('The world seen from ');
			expect(text).toContain('not named');
			expect(text).toMatch(/Boundaries: Natural Earth.*data [0-9a-f]{8} of \d{4}-\d\d-\d\d/);
		}
	});

	test('quotes to the letter, and says where it leaves something out', () => {
		const texts = lookup.tables.documents.map(({ id }) => document(id).text);
		for (const { step, slide } of slides()) {
			const [box] = named(slide, 'Quote and citation');
			if (step.view.viewpoint === 'ummah-pivot/RUS') expect(box).toBeDefined();
			if (!box) continue;
			const quote = first(box, 'a:p');
			const [, words = ''] = /^“(.*?)(?: \[…\])?”$/s.exec(textOf(box).split('”\n')[0] + '”') ?? [];
			expect(words.length).toBeGreaterThan(20);
			expect(
				texts.filter((text) => text.includes(words)),
				words,
			).not.toEqual([]);
			const runs = [...walk(quote)].filter(
				(run) => run.name === 'a:r' && first(run, 'a:t').text.length > 5,
			);
			for (const run of runs)
				expect(first(run, 'a:rPr').attributes).toMatchObject({ noProof: '1', lang: 'en-GB' });
		}
	});

	test('draws a freeform for each state in sight, with its name, its words, fill and edge', () => {
		for (const { step, slide } of slides()) {
			const found = lookup.viewpoint(step.view.viewpoint);
			if (!found) throw new Error(step.view.viewpoint);
			const { countries } = step.view.byName ? byNameOnly(found) : found;
			const shapes = theOne(slide, 'Countries').children.filter(({ name }) => name === 'p:sp');
			const names = shapes.map((shape) => identity(shape)['name']);
			expect(new Set(names).size).toBe(names.length);
			let coloured = 0;
			for (const shape of shapes) {
				const { name, descr } = identity(shape);
				const state = lookup.tables.countries.find((each) => each.name === name)?.iso3 ?? '';
				const standing = countries[state];
				const look = lookOf(shape);
				expect(look.freeforms, name).toBe(1);
				if (!standing) {
					expect(descr).toMatch(/: (?:Not named|no state’s)$/);
					continue;
				}
				coloured++;
				const { category } = standing;
				const grouped = isThroughGroup(standing) && claims(category);
				const textures = step.view.patterns ?? false;
				expect(descr).toContain(`${name}: ${lookup.category(category).name}`);
				expect(descr?.includes('through a group')).toBe(grouped);
				const pattern = textures ? TEXTURE[category] : grouped ? 'wdUpDiag' : undefined;
				expect(look.pattern, name).toBe(pattern);
				expect(look.fill, name).toBe(hex(CATEGORY_COLOURS[category]));
				if (look.marker) continue;
				expect(look.double, name).toBe(category === 'self');
				// A paper-coloured edge tells what is recommended, and takes the place of hatching; the dashes then lie over it.
				const paper = isRecommended(standing) || (textures && grouped);
				if (paper) expect(look.edge, name).toBe(hex(SURFACE_COLOURS.hatch));
				expect(look.dashed, name).toBe(claims(category) && isSoft(standing) && !paper);
			}
			if (step.view.region ?? step.view.country ?? step.view.look) continue;
			if (step.view.projection === 'globe') {
				expect(names).toEqual(expect.arrayContaining(['Russia', 'Iran', 'Kenya']));
				expect(names).not.toContain('Brazil');
				expect(theOne(slide, 'Edge of the globe')).toBeDefined();
				continue;
			}
			// The whole world: every state that the drawing has, every country of the viewpoint.
			const states = new Set(
				drawing.shapes.map(({ id }) => placeOf(id)?.state ?? `nobody’s ${id}`),
			);
			expect(shapes).toHaveLength(states.size);
			expect(coloured).toBe(Object.keys(countries).length);
		}
	});

	test('has names that the back row reads, on no ground of their own, with a halo where they reach over others', () => {
		const halos: boolean[] = [];
		for (const { slide } of slides()) {
			const names = theOne(slide, 'Names');
			const runs = all(names, 'a:rPr');
			expect(runs.length).toBeGreaterThan(2);
			for (const { attributes } of runs)
				expect(Number(attributes['sz'])).toBeGreaterThanOrEqual(1200);
			for (const box of names.children.filter(({ name }) => name === 'p:sp'))
				expect(first(box, 'p:spPr').children.some(({ name }) => name === 'a:solidFill')).toBe(
					false,
				);
			halos.push(...runs.map((run) => all(run, 'a:glow').length === 1));
		}
		expect(new Set(halos)).toEqual(new Set([true, false]));
	});

	test('has the step’s own title for its title, and leaves counting countries to the notes', () => {
		for (const { step, slide, notes } of slides()) {
			if (step.title) expect(textOf(theOne(slide, 'Title'))).toBe(step.title);
			expect(textOf(slide)).not.toMatch(/sentences? carr|classifies \d/);
			expect(textOf(notes)).toMatch(/sentences? carr/);
		}
	});

	test('tells the map in words, and marks what only decorates', () => {
		for (const { slide } of slides()) {
			expect(identity(theOne(slide, 'Map'))['descr']).toMatch(/Map of .*as “.+” describes it\./);
			for (const name of ['Sea', 'Coastline', 'Swatch']) {
				const objects = named(slide, name);
				expect(objects.length, name).toBeGreaterThan(0);
				for (const object of objects) expect(all(object, 'adec:decorative')).toHaveLength(1);
			}
		}
	});

	test('stays light enough to be edited', () => {
		for (const [path, bytes] of Object.entries(unzipSync(file)))
			expect(bytes.length, path).toBeLessThan(1_500_000);
	});
});

/** A colour of the light theme as OOXML writes it. */
const hex = ({ light }: { light: string }) => light.slice(1).toUpperCase();

/** How a shape is drawn, as far as it means something. */
function lookOf(shape: Node) {
	const own = first(shape, 'p:spPr').children;
	const pattern = own.find(({ name }) => name === 'a:pattFill');
	const solid = own.find(({ name }) => name === 'a:solidFill');
	const line = own.find(({ name }) => name === 'a:ln');
	const colour = pattern ? first(pattern, 'a:bgClr') : solid;
	return {
		freeforms: own.filter(({ name }) => name === 'a:custGeom').length,
		marker: all(shape, 'a:arcTo').length > 0,
		pattern: pattern?.attributes['prst'],
		edge: line && all(line, 'a:srgbClr')[0]?.attributes['val'],
		fill: colour && first(colour, 'a:srgbClr').attributes['val'],
		double: line?.attributes['cmpd'] === 'dbl',
		dashed: line?.children.some(({ name }) => name === 'a:prstDash'),
	};
}

const firstOf = (deck: Deck): Deck => ({ ...deck, steps: deck.steps.slice(0, 1) });

test('the same deck gives the same bytes', async () => {
	expect(await fileOf(firstOf(REGIONS))).toEqual(await fileOf(firstOf(REGIONS)));
});

test('the dark theme turns text and paper round, but not on paper', async () => {
	const parts = open(await fileOf(firstOf(REGIONS), 'dark'));
	const colour = (path: string, name: string) => {
		const root = parts.get(path);
		return root && first(first(root, name), 'a:srgbClr').attributes['val'];
	};
	const master = parts.get('ppt/slideMasters/slideMaster1.xml');
	expect(master && first(master, 'p:clrMap').attributes).toMatchObject({ bg1: 'dk1', tx1: 'lt1' });
	expect(colour('ppt/theme/theme1.xml', 'a:dk1')).toBe('171D24');
	expect(colour('ppt/theme/theme2.xml', 'a:dk1')).toBe('171D24');
	expect(colour('ppt/theme/theme2.xml', 'a:lt1')).toBe('F1EEE6');
});
