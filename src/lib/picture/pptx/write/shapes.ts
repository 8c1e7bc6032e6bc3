import { element } from './xml.ts';
import { geometry } from './freeform.ts';
import { fill, line } from './paint.ts';
import { textBody, type TextContext } from './text.ts';
import { emu } from './units.ts';
import type { Box, Freeform, Group, Item, Simple, Straight, TextBox } from './description.ts';

/** What the objects of one slide share. */
export interface ShapeContext extends TextContext {
	/** The next number that no object of the slide has. */
	nextId(): number;
}

const DECORATIVE = element(
	'a:extLst',
	{},
	element(
		'a:ext',
		{ uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
		element('adec:decorative', {
			'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
			val: 1,
		}),
	),
);

const identity = ({ name, description, decorative }: Item, context: ShapeContext): string =>
	element(
		'p:cNvPr',
		{ id: context.nextId(), name, descr: decorative ? '' : description },
		decorative ? DECORATIVE : '',
	);

const place = ([x0, y0, x1, y1]: Box, flip = false): string =>
	element(
		'a:xfrm',
		{ flipV: flip ? 1 : undefined },
		element('a:off', { x: emu(x0), y: emu(y0) }),
		element('a:ext', { cx: emu(x1) - emu(x0), cy: emu(y1) - emu(y0) }),
	);

const preset = (name: string) => element('a:prstGeom', { prst: name }, element('a:avLst'));

function textBox(box: TextBox, context: ShapeContext): string {
	const kind = box.title
		? element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 }))
		: element('p:cNvSpPr', { txBox: 1 });
	const role = element('p:nvPr', {}, box.title ? element('p:ph', { type: 'title' }) : '');
	return element(
		'p:sp',
		{},
		element('p:nvSpPr', {}, identity(box, context), kind, role),
		element('p:spPr', {}, place(box.box), preset('rect'), fill(undefined)),
		textBody(box, context),
	);
}

/** A shape without text. */
function shape(item: Freeform | Simple, drawing: string, context: ShapeContext): string {
	return element(
		'p:sp',
		{},
		element('p:nvSpPr', {}, identity(item, context), element('p:cNvSpPr'), element('p:nvPr')),
		element('p:spPr', {}, drawing, fill(item.fill), line(item.line)),
	);
}

function straight(item: Straight, context: ShapeContext): string {
	// The box has its corners in order; a line that rises is one that falls, turned over.
	const [a, b] = [item.from, item.to].sort(([x], [z]) => x - z) as [Point, Point];
	const box: Box = [a[0], Math.min(a[1], b[1]), b[0], Math.max(a[1], b[1])];
	return element(
		'p:cxnSp',
		{},
		element('p:nvCxnSpPr', {}, identity(item, context), element('p:cNvCxnSpPr'), element('p:nvPr')),
		element('p:spPr', {}, place(box, b[1] < a[1]), preset('line'), line(item.line)),
	);
}

type Point = readonly [number, number];

/** A group whose objects keep the coordinates of the slide. */
function group(item: Group, context: ShapeContext): string {
	const own = identity(item, context);
	const inside = item.items.map((each) => write(each, context)).join('');
	if (!inside) return '';
	const [x, y, cx, cy] = extentOf(inside);
	return element(
		'p:grpSp',
		{},
		element('p:nvGrpSpPr', {}, own, element('p:cNvGrpSpPr'), element('p:nvPr')),
		element(
			'p:grpSpPr',
			{},
			element(
				'a:xfrm',
				{},
				element('a:off', { x, y }),
				element('a:ext', { cx, cy }),
				element('a:chOff', { x, y }),
				element('a:chExt', { cx, cy }),
			),
		),
		inside,
	);
}

/** The box around written objects, in the file's units: corner, width and height. */
function extentOf(written: string): [x: number, y: number, cx: number, cy: number] {
	let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
	const places = /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g;
	for (const found of written.matchAll(places)) {
		const [x = 0, y = 0, cx = 0, cy = 0] = found.slice(1).map(Number);
		x0 = Math.min(x0, x);
		y0 = Math.min(y0, y);
		x1 = Math.max(x1, x + cx);
		y1 = Math.max(y1, y + cy);
	}
	return [x0, y0, x1 - x0, y1 - y0];
}

/** An object as the slide has it; empty where a freeform has nothing to draw, or a group nothing in it. */
export function write(item: Item, context: ShapeContext): string {
	switch (item.kind) {
		case 'text':
			return textBox(item, context);
		case 'group':
			return group(item, context);
		case 'line':
			return straight(item, context);
		case 'freeform': {
			const drawing = geometry(item);
			return drawing === null ? '' : shape(item, drawing, context);
		}
		default:
			return shape(
				item,
				place(item.box) + preset(item.kind === 'ellipse' ? 'ellipse' : 'rect'),
				context,
			);
	}
}
