import { DECLARATION, element } from './xml.ts';
import { NAMESPACES, relationships, type Relationship } from './relationships.ts';
import { write } from './shapes.ts';
import type { Item, Slide } from './description.ts';

/** What a tree of objects begins with: the group that holds them all, which has the number 1. */
export const ROOT =
	element(
		'p:nvGrpSpPr',
		{},
		element('p:cNvPr', { id: 1, name: '' }),
		element('p:cNvGrpSpPr'),
		element('p:nvPr'),
	) +
	element(
		'p:grpSpPr',
		{},
		element(
			'a:xfrm',
			{},
			element('a:off', { x: 0, y: 0 }),
			element('a:ext', { cx: 0, cy: 0 }),
			element('a:chOff', { x: 0, y: 0 }),
			element('a:chExt', { cx: 0, cy: 0 }),
		),
	);

export const SAME_COLOURS = element('p:clrMapOvr', {}, element('a:masterClrMapping'));

/** A slide's part and its relationships. */
export function slideParts(
	{ items }: Pick<Slide, 'items'>,
	number: number,
	language: string,
): { slide: string; relationships: string } {
	const leading: Relationship[] = [
		{ id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
		{ id: 'rId2', type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
	];
	let last = 1;
	const context = {
		language,
		nextId: () => ++last,
		linkTo(target: string): string {
			const known = leading.find((each) => each.outside && each.target === target);
			if (known) return known.id;
			const id = `rId${leading.length + 1}`;
			leading.push({ id, type: 'hyperlink', target, outside: true });
			return id;
		},
	};
	const written = items.map((item: Item) => write(item, context)).join('');
	return {
		slide:
			DECLARATION +
			element(
				'p:sld',
				NAMESPACES,
				element('p:cSld', {}, element('p:spTree', {}, ROOT, written)),
				SAME_COLOURS,
			),
		relationships: relationships(leading),
	};
}
