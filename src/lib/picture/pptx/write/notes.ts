import { DECLARATION, element, escaped, textLines } from './xml.ts';
import { NAMESPACES, relationships } from './relationships.ts';
import { ROOT, SAME_COLOURS } from './slide.ts';
import { colourMap } from './theme.ts';
import type { SlideTheme } from './description.ts';

/** A page of notes, upright, in the file's units. */
export const NOTES_PAGE = { width: 6858000, height: 9144000 };

const frame = (x: number, y: number, cx: number, cy: number) =>
	element('a:xfrm', {}, element('a:off', { x, y }), element('a:ext', { cx, cy }));

const rectangle = element('a:prstGeom', { prst: 'rect' }, element('a:avLst'));

function image(id: number, own: string): string {
	return element(
		'p:sp',
		{},
		element(
			'p:nvSpPr',
			{},
			element('p:cNvPr', { id, name: 'Slide' }),
			element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
			element('p:nvPr', {}, element('p:ph', { type: 'sldImg' })),
		),
		element('p:spPr', {}, own),
	);
}

function notes(id: number, own: string, paragraphs: readonly string[], language: string): string {
	return element(
		'p:sp',
		{},
		element(
			'p:nvSpPr',
			{},
			element('p:cNvPr', { id, name: 'Notes' }),
			element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
			element('p:nvPr', {}, element('p:ph', { type: 'body', idx: 1 })),
		),
		element('p:spPr', {}, own),
		element(
			'p:txBody',
			{},
			element('a:bodyPr'),
			element('a:lstStyle'),
			...(paragraphs.length > 0 ? paragraphs : ['']).map((text) =>
				element('a:p', {}, ...linesOf(text, language)),
			),
		),
	);
}

/** A line break is an element of its own. */
function linesOf(text: string, language: string): string[] {
	const properties = element('a:rPr', { lang: language, dirty: 0 });
	return textLines(text).flatMap((line, i) => [
		i > 0 ? element('a:br', {}, properties) : '',
		line ? element('a:r', {}, properties, element('a:t', {}, escaped(line))) : '',
	]);
}

/** What pages of notes have in common: the slide above, the words below. */
export const notesMaster = (slideTheme: SlideTheme): string =>
	DECLARATION +
	element(
		'p:notesMaster',
		NAMESPACES,
		element(
			'p:cSld',
			{},
			element(
				'p:bg',
				{},
				element(
					'p:bgPr',
					{},
					element('a:solidFill', {}, element('a:schemeClr', { val: 'bg1' })),
					element('a:effectLst'),
				),
			),
			element(
				'p:spTree',
				{},
				ROOT,
				image(2, frame(685800, 1143000, 5486400, 3086100) + rectangle),
				notes(
					3,
					frame(685800, 4400550, 5486400, 3600450) + rectangle,
					['Notes'],
					slideTheme.language,
				),
			),
		),
		colourMap({ dark: false }),
		element(
			'p:notesStyle',
			{},
			element(
				'a:lvl1pPr',
				{ algn: 'l', rtl: 0 },
				element('a:spcBef', {}, element('a:spcPts', { val: 600 })),
				element(
					'a:defRPr',
					{ sz: 1200 },
					element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })),
					element('a:latin', { typeface: '+mn-lt' }),
				),
			),
		),
	);

export const NOTES_MASTER_RELATIONSHIPS = relationships([
	{ id: 'rId1', type: 'theme', target: '../theme/theme2.xml' },
]);

/** The notes of one slide. */
export const notesSlide = (paragraphs: readonly string[], language: string): string =>
	DECLARATION +
	element(
		'p:notes',
		NAMESPACES,
		element(
			'p:cSld',
			{},
			element('p:spTree', {}, ROOT, image(2, ''), notes(3, '', paragraphs, language)),
		),
		SAME_COLOURS,
	);

export const notesRelationships = (number: number): string =>
	relationships([
		{ id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
		{ id: 'rId2', type: 'slide', target: `../slides/slide${number}.xml` },
	]);
