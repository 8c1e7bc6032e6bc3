import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { tableTypesetter, type LetteredCut } from './letters/lettering-table.ts';
import { PdfFile } from './pdf/file.ts';
import { PdfContext } from './pdf/pdf-context.ts';
import { PageResources } from './pdf/resources.ts';
import type { Attributes, Context, Pattern } from './scene/context.ts';
import type { Picture } from './scene/picture.ts';
import { elementsOf } from './spec/read-svg.ts';
import { GlyphLetters } from './svg/glyph-letters.ts';
import { svgOf } from './svg/svg-of.ts';
import { TextLetters } from './svg/text-letters.ts';

const cuts = JSON.parse(readFileSync('src/lib/compiled/lettering.json', 'utf8')) as LetteredCut[];
const typesetter = tableTypesetter(cuts);
const STYLE = { face: 'sans', weight: 400, size: 13 } as const;

const window = { id: 'window', within: { x: 0, y: 0, width: 100, height: 100 } };
const bar: Attributes = { fill: '#ff0000' };
const shape = { id: 's-A', d: 'M10 10h20v20h-20z' };
const pattern: Pattern = {
	id: 'hatch',
	side: 6,
	transform: { scale: 2, rotate: 45 },
	draw(tile) {
		tile.rect({ width: 6, height: 6, fill: '#00ffff' });
		tile.path({ d: 'M0 3H6', stroke: '#ff00ff', 'stroke-width': 1.5, fill: 'none' });
		tile.circle({ cx: 3, cy: 3, r: 1, fill: '#ffff00' });
	},
};

const pictureWith = (draw: (context: Context) => void): Picture => ({
	size: { width: 100, height: 100 },
	text: { title: 'T & t', description: '<d>' } as Picture['text'],
	title: [0, 0, 100, 20],
	mapWindow: { box: [0, 0, 100, 100], scale: 1, visible: [0, 0, 100, 100] },
	quoted: false,
	window,
	patterns: [pattern],
	draw,
});
const asSvg = (draw: (context: Context) => void) =>
	svgOf(pictureWith(draw), { letters: new GlyphLetters(typesetter, true) });
const onPage = (draw: (context: Context) => void) => {
	const resources = new PageResources(new PdfFile());
	const context = new PdfContext([1, 0, 0, -1, 0, 100], resources, typesetter);
	draw(context);
	return context;
};

/** Everything that a picture can ask for, each with what an SVG and a page have of it. */
const ASKED: [string, (context: Context) => void, RegExp, RegExp][] = [
	['a path', (c) => c.path({ d: 'M1 2L3 4', ...bar }), /<path d="M1 2L3 4" fill="#ff0000"\/>/, /1 0 0 rg\n1 2 m\n3 4 l f/], // prettier-ignore
	['a circle', (c) => c.circle({ cx: 5, cy: 5, r: 2, ...bar }), /<circle cx="5" cy="5" r="2"/, /1 0 0 rg\n7 5 m\n(?:.* c\n){4}h f/], // prettier-ignore
	['a rectangle', (c) => c.rect({ width: 4, height: 5, ...bar }), /<rect width="4" height="5"/, /1 0 0 rg\n0 0 4 5 re f/], // prettier-ignore
	['a shape that is drawn again', (c) => c.use(shape, { stroke: '#00ff00', fill: 'none' }), /<use href="#s-A" stroke="#00ff00"/, /0 1 0 RG 1 w 0 j 0 J \[\] 0 d\n\/O0 gs\n\/F0 Do/], // prettier-ignore
	['dashes', (c) => c.path({ d: 'M1 2h9', fill: 'none', stroke: '#00ff00', 'stroke-width': 2, 'stroke-dasharray': [5, 3], 'stroke-dashoffset': -1, 'stroke-linecap': 'round', 'stroke-linejoin': 'bevel', 'stroke-opacity': 0.5 }), /stroke-dasharray="5 3" stroke-dashoffset="-1"/, /0 1 0 RG 2 w 2 j 1 J \[5 3\] 7 d\n\/O0 gs\n1 2 m\n10 2 l S/], // prettier-ignore
	['a group that is moved, with what it hands down', (c) => c.group({ transform: { translate: [7, 8], scale: 2 }, ...bar }, () => c.rect({ width: 1, height: 1 })), /<g transform="translate\(7 8\) scale\(2\)" fill="#ff0000"><rect/, /2 0 0 2 7 8 cm\nq\n1 0 0 rg\n0 0 1 1 re f/], // prettier-ignore
	['a clip', (c) => c.group({ clip: { id: 'c-A', within: shape } }, () => c.rect({ width: 1, height: 1, ...bar })), /<clipPath id="c-A"><use href="#s-A"\/><\/clipPath><g clip-path="url\(#c-A\)">/, /10 10 m\n30 10 l\n30 30 l\n10 30 l\nh W n\nq\n1 0 0 rg/], // prettier-ignore
	['a pattern', (c) => c.rect({ width: 4, height: 5, fill: pattern }), /fill="url\(#hatch\)"/, /\/Pattern cs \/P0 scn\n0 0 4 5 re f/], // prettier-ignore
	['a stencil', (c) => { const stencil = { id: 'n-a', draw: (on: Context) => on.rect({ width: 2, height: 2 }) }; c.define([stencil]); c.use(stencil, bar); }, /<defs><g id="n-a"><rect width="2" height="2"\/><\/g><\/defs><use href="#n-a" fill="#ff0000"\/>/, /1 0 0 rg\n0 0 2 2 re f/], // prettier-ignore
	['a line of text', (c) => c.text('Żóź', STYLE, [5, 9]), /aria-label="Żóź"/, /BT 3 Tr \/T0 500 Tf [\d.]+ Tz <5af37a> Tj ET/], // prettier-ignore
	['a link', (c) => c.link('https://a.example/?b=1&c', () => c.text('Here', STYLE, [5, 9])), /<a href="https:\/\/a.example\/\?b=1&amp;c"><g /, /BT 3 Tr/], // prettier-ignore
];

describe.each(ASKED)('%s', (_, draw, svg, page) => {
	test('stands in an SVG, which is well-formed', () => {
		const written = asSvg(draw);
		expect(written).toMatch(svg);
		expect(elementsOf(written)[0]?.name).toBe('svg');
	});

	test('stands on a page, which leaves nothing open', () => {
		const { content } = onPage(draw);
		expect(content).toMatch(page);
		expect(content.match(/^q$/gm)).toHaveLength(content.match(/^Q$/gm)?.length ?? 0);
	});
});

test('what is on top of an SVG is on top of a page: the order is that of the calls', () => {
	const draw = (context: Context) => {
		context.rect({ width: 100, height: 100, fill: '#00ff00' });
		context.rect({ width: 100, height: 100, fill: '#ff0000' });
	};
	expect([...new Resvg(asSvg(draw)).render().pixels.subarray(0, 3)]).toEqual([255, 0, 0]);
	const { content } = onPage(draw);
	expect(content.indexOf('0 1 0 rg')).toBeLessThan(content.indexOf('1 0 0 rg'));
});

test('a link on a page is where its words are, from its own points', () => {
	const { links } = onPage((c) => c.link('https://a.example', () => c.text('Here', STYLE, [5, 9])));
	expect(links).toHaveLength(1);
	const { address, box } = links[0]!;
	const width = typesetter.shape('Here', STYLE).width;
	expect(address).toBe('https://a.example');
	expect(box[0]).toBeCloseTo(5, 1);
	expect(box[2]).toBeCloseTo(5 + width, 1);
	expect(box[1]).toBeLessThan(91);
	expect(box[3]).toBeGreaterThan(91);
});

test('words are seen once on a page: a halo below them says nothing', () => {
	const { content } = onPage((context) => {
		context.group({ stroke: '#ffffff' }, () => context.text('Libya', STYLE, [5, 9]));
		context.text('Libya', STYLE, [5, 9]);
	});
	expect(content.match(/ Tj ET/g)).toHaveLength(1);
});

test('an SVG has its fonts, its patterns and its size where it is told to', () => {
	const picture = pictureWith((context) => context.text('Libya', STYLE, [5, 9]));
	const written = svgOf(picture, {
		letters: new TextLetters(typesetter),
		fonts: '@font-face{}',
		stretchedTo: { width: 300, height: 200 },
	});
	const [root, ...rest] = elementsOf(written);
	expect(root?.attributes).toMatchObject({
		width: '300',
		height: '200',
		viewBox: '0 0 100 100',
		preserveAspectRatio: 'none',
	});
	expect(rest.map(({ name }) => name)).toEqual([
		'title',
		'desc',
		'defs',
		'style',
		'clipPath',
		'rect',
		'pattern',
		'rect',
		'path',
		'circle',
		'text', // prettier-ignore
	]);
	expect(written).toContain('<style>@font-face{}</style>');
	expect(written).toContain('<title id="t">T &amp; t</title><desc id="d">&lt;d&gt;</desc>');
	expect(written).toContain('patternTransform="scale(2) rotate(45)"');
});
