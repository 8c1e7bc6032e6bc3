import { element, escaped, textLines } from './xml.ts';
import { fill, halo } from './paint.ts';
import { hundredths } from './units.ts';
import type { Paragraph, Run, TextBox } from './description.ts';

/** What text needs from the slide that it is on. */
export interface TextContext {
	language: string;
	/** The relationship that leads to an address. */
	linkTo(address: string): string;
}

const FAMILY = { serif: '+mj-lt', sans: '+mn-lt' } as const;
const ALIGN = { left: 'l', centre: 'ctr', right: 'r' } as const;
const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;

function properties(run: Run, context: TextContext): string {
	return element(
		'a:rPr',
		{
			lang: context.language,
			sz: hundredths(run.size),
			b: run.bold ? 1 : 0,
			i: run.italic ? 1 : 0,
			noProof: run.verbatim ? 1 : undefined,
			dirty: 0,
		},
		fill({ colour: run.colour ?? 'tx1' }),
		run.halo ? halo(run.halo) : '',
		element('a:latin', { typeface: FAMILY[run.family ?? 'sans'] }),
		run.link ? element('a:hlinkClick', { 'r:id': context.linkTo(run.link) }) : '',
	);
}

/** A run for each line: a line break is an element of its own. */
function runs(run: Run, context: TextContext): string {
	const written = properties(run, context);
	return textLines(run.text)
		.map((text) => (text ? element('a:r', {}, written, element('a:t', {}, escaped(text))) : ''))
		.join(element('a:br', {}, written));
}

function paragraph({ runs: parts, align = 'left', before }: Paragraph, context: TextContext) {
	const spacing = before
		? element('a:spcBef', {}, element('a:spcPts', { val: hundredths(before) }))
		: '';
	return element(
		'a:p',
		{},
		element('a:pPr', { algn: ALIGN[align] }, spacing),
		...parts.map((part) => runs(part, context)),
	);
}

/** The text of a box. It has no margins of its own: the box says where it stands. */
export function textBody(
	{ paragraphs, anchor = 'top', single }: Omit<TextBox, 'box' | 'name' | 'kind'>,
	context: TextContext,
): string {
	return element(
		'p:txBody',
		{},
		element(
			'a:bodyPr',
			{
				wrap: single ? 'none' : 'square',
				lIns: 0,
				tIns: 0,
				rIns: 0,
				bIns: 0,
				rtlCol: 0,
				anchor: ANCHOR[anchor],
			},
			element(single ? 'a:noAutofit' : 'a:normAutofit'),
		),
		element('a:lstStyle'),
		...paragraphs.map((each) => paragraph(each, context)),
	);
}
