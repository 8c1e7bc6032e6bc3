import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ExportSources } from '#lib/exports/format.ts';
import { pdfFormat } from '#lib/exports/pdf/format.ts';
import { elementsOf } from './spec/read-svg.ts';
import { pictureFor, type PictureOptions } from './scene/picture-for.ts';
import { materialFor, resolveStep } from './step.ts';
import { withDensity } from './png/density.ts';
import { svgOf } from './svg/svg-of.ts';
import { TextLetters } from './svg/text-letters.ts';
import { penOf } from './scene/pen.ts';
import { PNG } from 'pngjs';
import { keyQuote } from '#lib/panels/key-quote.ts';
import { open, textOf } from './pptx/spec/read.ts';
import { pptxOf } from './pptx/pptx.ts';
import { legendOf } from '#lib/panels/legend-rows.ts';
import { drawingOf, type WorldTopology } from '#lib/geo/decode-world.ts';
import { dataVersion, lookup } from '#lib/site/data/tables.ts';
import { GLOBE_MIDDLE, GLOBE_RADIUS } from '#lib/geo/globe-size.ts';
import { decodePath } from '#lib/geo/path.ts';
import { project } from '#lib/geo/projection.ts';
import { claims } from '#lib/atlas/categories.ts';
import { isThroughGroup } from '#lib/atlas/standing.ts';
import { coloursOf } from './colours.ts';
import { GlyphLetters } from './svg/glyph-letters.ts';
import { tableTypesetter, type LetteredCut } from './letters/lettering-table.ts';
import type { DeckStep } from '#lib/deck/types.ts';

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const cuts = json<LetteredCut[]>('src/lib/compiled/lettering.json');
const world = drawingOf(json<WorldTopology>('static/geo/world.topo.json'));

const sources: ExportSources = {
	lookup,
	version: dataVersion,
	drawing: () => Promise.resolve(world),
	documents: (ids) =>
		Promise.resolve(ids.map((id) => json(`src/lib/compiled/documents/${id}.json`))),
	letters: () => Promise.resolve(cuts),
	address: ({ viewpoint }) => `https://vantage.example/${viewpoint}`,
	file: () => Promise.reject(new Error('No files here')),
};
const typesetter = tableTypesetter(cuts);
const size = { width: 1200, height: 675 };
const pen = penOf(coloursOf('light'), typesetter);
const asText = { letters: new TextLetters(typesetter) };

const STEPS: DeckStep[] = [
	{ view: { viewpoint: 'ummah-pivot/RUS' } },
	{ view: { viewpoint: 'ummah-pivot/RUS', region: 'levant' } },
	{ view: { viewpoint: 'ummah-pivot/RUS', region: 'north-africa', country: 'LBY' } },
	{ view: { viewpoint: 'too-alone/USA', history: true }, title: 'A title of its own' },
	{ view: { viewpoint: 'ummah-pivot/RUS', projection: 'globe' } },
	{ view: { viewpoint: 'too-alone/CHN', projection: 'globe', region: 'gulf' } },
	{ view: { viewpoint: 'alliances-and-allies/USA', patterns: true } },
];
const material = await materialFor(STEPS, sources);
const draw = (step: DeckStep, options: Partial<PictureOptions> = {}) => {
	const picture = pictureFor(resolveStep(step, material), { size, pen, titled: true, ...options });
	return { ...picture, svg: svgOf(picture, asText) };
};

describe.each(STEPS)('the picture of $view', (step) => {
	const { svg, text } = draw(step);
	const all = elementsOf(svg);
	const { countries } = lookup.viewpoint(step.view.viewpoint)!;

	test('has a titled group for each country in sight, coloured where the viewpoint has it', () => {
		const groups = all.filter(({ attributes }) => attributes['id']?.startsWith('country-'));
		const ids = groups.map(({ attributes }) => attributes['id']);
		expect(new Set(ids).size).toBe(ids.length);
		expect(groups.every(({ children }) => children[0]?.name === 'title')).toBe(true);
		const coloured = groups.filter(({ children }) => children[1]?.attributes['fill']);
		const wanted = Object.keys(countries).filter((id) => ids.includes(`country-${id}`));
		expect(coloured.map(({ attributes }) => attributes['id']?.slice(8)).sort()).toEqual(
			wanted.sort(),
		);
		if (!step.view.region && !step.view.projection)
			expect(wanted).toHaveLength(Object.keys(countries).length);
	});

	test('refers to nothing that it does not have, and names nothing twice', () => {
		const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const references = [...svg.matchAll(/href="#([^"]+)"|url\(#([^)]+)\)/g)];
		expect(references.map(([, a, b]) => a ?? b).filter((id) => !ids.includes(id))).toEqual([]);
	});

	test('says what it is: legend, source, boundaries, version, address, and what it is not', () => {
		const said = svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
		for (const { rows } of legendOf(lookup.viewpoint(step.view.viewpoint)!, lookup)) {
			for (const { category, count } of rows) if (count) expect(said).toContain(category.name);
		}
		expect(said).toContain('not stated in the document');
		expect(said).toMatch(/Boundaries: Natural Earth.*Shows what the document says, not what is so/);
		expect(said).toContain(`data ${dataVersion.version} of ${dataVersion.date}`);
		expect(svg).toContain(`<a href="https://vantage.example/${step.view.viewpoint}">`);
		expect(text.title).toContain('The world seen from');
	});
});

test('a globe has the side that the document speaks of, closed along the horizon, in its own sea', () => {
	const { svg, mapWindow } = draw({ view: { viewpoint: 'ummah-pivot/RUS', projection: 'globe' } });
	const all = elementsOf(svg);
	const land = all.filter(({ name, attributes }) => name === 'path' && attributes['id']?.startsWith('s-')); // prettier-ignore
	const ids = land.map(({ attributes }) => attributes['id']);
	expect(ids).toEqual(expect.arrayContaining(['s-RUS', 's-IRN', 's-CHN', 's-LBY']));
	for (const behind of ['s-BRA', 's-MEX', 's-NZL']) expect(ids).not.toContain(behind);
	// From the middle of the globe, in radii.
	const { unit } = mapWindow.globe!.drawing;
	const far = (d: string) =>
		decodePath(d)
			.flat()
			.map(([x, y]) => {
				const [dx, dy] = [x * unit - GLOBE_MIDDLE[0], y * unit - GLOBE_MIDDLE[1]];
				return Math.hypot(dx, dy) / GLOBE_RADIUS;
			});
	const farthest = (id: string) =>
		Math.max(...far(land.find(({ attributes }) => attributes['id'] === id)!.attributes['d']!));
	expect(Math.max(...land.map(({ attributes }) => Math.max(...far(attributes['d']!))))).toBeLessThan(1.001); // prettier-ignore
	expect(farthest('s-USA')).toBeCloseTo(1, 2);
	expect(farthest('s-IRN')).toBeLessThan(0.6);
	const sea = all.find(({ attributes }) => attributes['id'] === 'globe')!.attributes;
	expect(Number(sea['r'])).toBeCloseTo(GLOBE_RADIUS * mapWindow.scale, 0);
	expect(sea['fill']).toBe(coloursOf('light').surface('sea'));
	// Names that are turned away are not lettered.
	expect(svg).toContain('>Iran<');
	expect(svg).not.toContain('>Brazil<');
});

test('textures are those of the categories, in the legend too; a line says what goes through a group', () => {
	const step = { view: { viewpoint: 'alliances-and-allies/USA', patterns: true } };
	const all = elementsOf(draw(step).svg);
	const { countries } = lookup.viewpoint(step.view.viewpoint)!;
	for (const [id, standing] of Object.entries(countries)) {
		if (!claims(standing.category)) continue;
		const fill = all.find(({ attributes }) => attributes['data-state'] === id)!.attributes['fill'];
		expect(fill, id).toBe(
			standing.category === 'ally'
				? coloursOf('light').category('ally')
				: `url(#texture-map-${standing.category})`,
		);
		const line = all.some(({ attributes }) => attributes['clip-path'] === `url(#g-${id})`);
		expect(line, id).toBe(isThroughGroup(standing));
	}
	expect(all.some(({ attributes }) => attributes['id']?.startsWith('hatch-'))).toBe(false);
	const tiles = all.filter(({ name }) => name === 'pattern');
	expect(tiles.length).toBeGreaterThan(4);
	for (const { children } of tiles) expect(children.length).toBe(2);
	const swatches = all.filter(({ attributes }) => attributes['fill'] === 'url(#texture-swatch-client)'); // prettier-ignore
	expect(swatches).toHaveLength(1);
});

test('a globe looks where its reader looked', () => {
	const look = { lon: -60, lat: -10, nearness: 2 };
	const { svg, mapWindow } = draw({
		view: { viewpoint: 'ummah-pivot/RUS', projection: 'globe', look },
	});
	expect(svg).toContain('id="s-BRA"');
	expect(svg).not.toContain('id="s-IND"');
	const [x0, y0, x1, y1] = mapWindow.visible;
	const [x, y] = mapWindow.globe!.at(project(-60, -10))!;
	expect(x).toBeCloseTo((x0 + x1) / 2, 1);
	expect(y).toBeCloseTo((y0 + y1) / 2, 1);
});

test('a region and a country are shown with words of the document, to the letter', () => {
	for (const step of STEPS.slice(1, 3)) {
		const { svg, quoted } = draw(step, { quoteFirst: true });
		expect(quoted).toBe(true);
		const quote = /<g id="quote">.*?<\/text>.*?“(.*?)”/s.exec(svg)?.[1]?.replace(/<[^>]*>/g, ' ');
		const said = quote?.replace(/\s+/g, ' ').trim() ?? '';
		const whole = material.documents[0]!.text.replace(/\s+/g, ' ');
		expect(whole).toContain(said);
		expect(said.length).toBeGreaterThan(40);
	}
});

test('the quote that a step names is printed, beside the world too, with its own document', async () => {
	const quoted = (svg: string) =>
		(/<g id="quote">(.*?)<g id="foot">/s.exec(svg)?.[1] ?? '')
			.replace(/<[^>]*>/g, ' ')
			.replace(/\s+/g, ' ');
	for (const [quote, view] of [
		['too-alone/chn-prk', STEPS[0]!.view],
		['ummah-pivot/rus-lby/2', STEPS[2]!.view],
	] as const) {
		const step = { view, quote };
		const [document = ''] = quote.split('/');
		const own = await materialFor([step], sources);
		const wanted = keyQuote(step, lookup.viewpoint(view.viewpoint)!, lookup, own.documents)!;
		for (const format of [size, { width: 960, height: 960 }]) {
			const words = quoted(
				svgOf(pictureFor(resolveStep(step, own), { size: format, pen }), asText),
			);
			expect(words).toContain(wanted.text.replaceAll('&', '&amp;'));
			expect(words).toContain(lookup.document(document)!.title.split(' ')[0]);
		}
		const slides = open(await pptxOf({ title: '', steps: [step] }, own, 'light'));
		expect(textOf(slides.get('ppt/notesSlides/notesSlide1.xml')!)).toContain(wanted.text);
		expect(textOf(slides.get('ppt/slides/slide1.xml')!)).toContain(wanted.text.slice(0, 60));
	}
});

test('the words of a step’s own title stand first, its place and the world below', () => {
	expect(draw(STEPS[3]!).text).toMatchObject({
		above: 'A title of its own',
		world: 'The world seen from the United States',
	});
});

test('without a background there is neither sea nor paper around the map', () => {
	expect(draw(STEPS[0]!).svg).toContain('id="sea"');
	expect(draw(STEPS[0]!, { transparent: true }).svg).not.toMatch(/id="(?:sea|ground)"/);
});

/** The names on a picture's map, with their sizes as shares of its width. */
function namesOn(svg: string, width: number): { text: string; share: number }[] {
	const letters = [...svg.matchAll(/<g id="n-[^"]+"[^>]*>(.*?)<\/g>/gs)].flatMap(
		([, layer = '']) => [...layer.matchAll(/font-size="([\d.]+)"[^>]*>([^<]+)<\/text>/g)],
	);
	return letters.map(([, size, text = '']) => ({ text, share: Number(size) / width }));
}

test.each(STEPS)('the back row reads the names of $view', (step) => {
	const picture = draw(step);
	const names = namesOn(picture.svg, picture.size.width);
	expect(names.length).toBeGreaterThan(3);
	// Pixels of 1920.
	for (const { text, share } of names) expect(share * 1920, text).toBeGreaterThanOrEqual(19.99);
});

test('a square picture has its words above and below the map, or in smaller type', () => {
	const square = draw(STEPS[1]!, { size: { width: 960, height: 960 } });
	expect(square.size.width).toBe(square.size.height);
	expect(square.mapWindow.box[0]).toBe(0);
});

test('what is unknown is said in words', () => {
	expect(() => draw({ view: { viewpoint: 'nobody/XXX' } })).toThrow(/no viewpoint “nobody\/XXX”/);
	const { text } = draw({ view: { viewpoint: 'too-alone/USA', region: 'atlantis' } });
	expect(text.above).toBeNull();
});

/** The file, what its pages draw, and the shapes that stand in it once and are drawn by a page. */
async function readPdf(file: Blob) {
	const bytes = Buffer.from(await file.arrayBuffer());
	const raw = bytes.toString('latin1');
	const streams = new Map(
		[...raw.matchAll(/(\d+) 0 obj\n<<[^\n]*\/Length (\d+)[^>]*>>\nstream\n/g)].map((match) => {
			const start = match.index + match[0].length;
			const packed = bytes.subarray(start, start + Number(match[2]));
			return [match[1], inflateSync(packed).toString('latin1')] as const;
		}),
	);
	const pages = [...streams.values()].filter((stream) => stream.startsWith('/Figure'));
	const names = new Map(
		[...raw.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, object]) => [name, object]),
	);
	const shapesOf = (page: string) =>
		[...page.matchAll(/\/(F\d+) Do/g)].map(([, name]) => streams.get(names.get(name)!) ?? '');
	return { raw, pages, shapesOf };
}

/** The lines of a page, with the size of their type as the matrices around them have it. */
function linesOf(page: string): { text: string; points: number }[] {
	const scales = [1];
	return page.split('\n').flatMap((line) => {
		if (line === 'q') scales.push(scales.at(-1)!);
		else if (line === 'Q') scales.pop();
		const [, matrix] = /^(.*) cm$/.exec(line) ?? [];
		if (matrix) {
			const [a = 1, b = 0, c = 0, d = 1] = matrix.split(' ').map(Number);
			scales.push(scales.pop()! * Math.sqrt(Math.abs(a * d - b * c)));
		}
		const [, size, hex = ''] = /([\d.]+) Tf .*<([0-9a-f]+)> Tj/.exec(line) ?? [];
		const text = Buffer.from(hex, 'hex').toString('latin1');
		return size ? [{ text, points: Number(size) * scales.at(-1)! }] : [];
	});
}

describe('a deck as PDF', async () => {
	const deck = { title: 'Größe, величина (1)', steps: STEPS };
	const request = { deck, theme: 'light', preset: null, sources } as const;
	const shares: number[] = [];
	const file = await pdfFormat.make(
		request,
		(share) => shares.push(share),
		new AbortController().signal,
	);
	const { raw, pages, shapesOf } = await readPdf(file);

	test('has a page of 16 by 9 for each step, and every object where the table says', () => {
		expect(raw.startsWith('%PDF-1.7')).toBe(true);
		expect(raw.match(/\/Type \/Page /g)).toHaveLength(STEPS.length);
		expect(raw.match(/\/MediaBox \[0 0 960 540\]/g)).toHaveLength(STEPS.length);
		const table = Number(/startxref\n(\d+)/.exec(raw)?.[1]);
		const rows = [...raw.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)];
		expect(rows.length).toBeGreaterThan(100);
		rows.forEach(([, offset], i) => {
			expect(raw.slice(Number(offset)).startsWith(`${i + 1} 0 obj`), `object ${i + 1}`).toBe(true);
		});
	});

	test('is vectors: no picture of the map, but paths and text', () => {
		expect(raw).not.toContain('/Subtype /Image');
		for (const page of pages) {
			expect(page.match(/ (?:m|l|c)$/gm)!.length).toBeGreaterThan(2000);
			expect(page.match(/ Tj ET$/gm)!.length).toBeGreaterThan(20);
			expect(page.match(/^q$/gm)!.length).toBe(page.match(/^Q$/gm)!.length);
		}
		const words = [...pages[1]!.matchAll(/<([0-9a-f]+)> Tj/g)].map(([, hex = '']) =>
			Buffer.from(hex, 'hex').toString('latin1'),
		);
		expect(words).toContain('Levant (Syria)');
	});

	test('says its title, its pages, and what they show', () => {
		const utf16 = (text: string) =>
			[...text].map((c) => c.charCodeAt(0).toString(16).padStart(4, '0')).join('');
		expect(raw).toContain(`/Title <feff${utf16(deck.title)}>`);
		expect(raw).toContain(utf16('A title of its own'));
		expect(raw.match(/\/Alt <feff/g)).toHaveLength(STEPS.length);
		expect(raw).toContain('/URI (https://vantage.example/too-alone/USA)');
	});

	test('has on each page the shapes of that page, though others draw the same countries', async () => {
		const globe = STEPS.findIndex(({ view }) => view.projection === 'globe');
		const alone = await readPdf(
			await pdfFormat.make(
				{ ...request, deck: { ...deck, steps: [STEPS[globe]!] } },
				() => undefined,
				new AbortController().signal,
			),
		);
		const shapes = alone.shapesOf(alone.pages[0]!);
		expect(shapes.length).toBeGreaterThan(300);
		expect(shapesOf(pages[globe]!)).toEqual(shapes);
		expect(shapesOf(pages[0]!)).not.toEqual(shapes);
	});

	test('has names of 12 points and more on each page of 13.33 inches, and the step’s own title in the largest type', () => {
		pages.forEach((page, i) => {
			const step = STEPS[i]!;
			const { svg, size: laidOut } = draw(step, { slide: true, quoteFirst: true });
			// Categories stand in the legend too, where they are smaller.
			const categories = lookup.tables.categories.map(({ name }) => name);
			const names = namesOn(svg, laidOut.width)
				.map(({ text }) => text)
				.filter((text) => !categories.includes(text));
			const written = linesOf(page);
			const small = written.filter(({ text, points }) => names.includes(text) && points < 11.99);
			expect(small, step.view.viewpoint).toEqual([]);
			expect(written.filter(({ text }) => names.includes(text)).length).toBeGreaterThan(3);
			const largest = Math.max(...written.map(({ points }) => points));
			if (step.title)
				expect(written.find(({ points }) => points === largest)?.text).toBe(step.title);
		});
	});

	test('does not count countries before a room', () => {
		const said = (page: string) =>
			linesOf(page)
				.map(({ text }) => text)
				.join(' ');
		for (const page of pages) expect(said(page)).not.toMatch(/\d+ sentences|classifies \d/);
		expect(said(pages[1]!)).toContain('One of eight documents speaks of the Levant.');
		expect(draw(STEPS[1]!).text.standfirst).toMatch(/classifies \d/);
	});

	test('tells how far it is', () => {
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.at(-1)).toBe(1);
	});

	test('stops when it is told to', async () => {
		const abort = new AbortController();
		const one = { ...request, deck: { ...deck, steps: STEPS.slice(1, 3) } };
		const making = pdfFormat.make(one, (share) => share > 0.3 && abort.abort(), abort.signal);
		await expect(making).rejects.toThrow(/abort/i);
	});
});

test('the density of a PNG file stands in it, and the file stays whole', () => {
	const png = new PNG({ width: 3, height: 2 });
	const file = Buffer.from(withDensity(PNG.sync.write(png), 300));
	const at = file.indexOf('pHYs');
	expect([file.readUInt32BE(at + 4), file.readUInt32BE(at + 8), file[at + 12]]).toEqual([
		11811, 11811, 1,
	]);
	// The reader checks every chunk's sum.
	expect(PNG.sync.read(file).width).toBe(3);
});

test('letters looked up are where a font engine would put them', () => {
	const glyphs = new GlyphLetters(typesetter, true);
	expect(glyphs.line('Libya & co', { face: 'sans', weight: 400, size: 13 }, [0, 0])).toContain(
		'aria-label="Libya &amp; co"',
	);
	const style = { face: 'serif', weight: 450, size: 36 } as const;
	const width = (text: string) => typesetter.shape(text, style).width;
	expect(width('AV')).toBeLessThan(width('A') + width('V'));
	expect(typesetter.shape('ffi', style).glyphs).toHaveLength(1);
	// What the fonts lack is a reader's own, and no reason to fail.
	expect(typesetter.shape('Żółw', style).glyphs).toHaveLength(4);
	expect(typesetter.shape('Мир', style).glyphs).toHaveLength(3);
});
