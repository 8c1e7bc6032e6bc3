import { DECLARATION, element } from './xml.ts';
import { NAMESPACES, relationships } from './relationships.ts';
import { ROOT, SAME_COLOURS } from './slide.ts';
import { colourMap } from './theme.ts';
import { emu, hundredths, SLIDE } from './units.ts';
import type { SlideTheme } from './description.ts';

/** Where a title stands, in pixels, unless its slide says otherwise; and its size in points. */
const TITLE = { x: 40, y: 18, width: SLIDE.width - 80, height: 48, size: 28 };

const BACKGROUND = element(
	'p:bg',
	{},
	element(
		'p:bgPr',
		{},
		element('a:solidFill', {}, element('a:schemeClr', { val: 'bg1' })),
		element('a:effectLst'),
	),
);

const title = (language: string) =>
	element(
		'p:sp',
		{},
		element(
			'p:nvSpPr',
			{},
			element('p:cNvPr', { id: 2, name: 'Title' }),
			element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
			element('p:nvPr', {}, element('p:ph', { type: 'title' })),
		),
		element(
			'p:spPr',
			{},
			element(
				'a:xfrm',
				{},
				element('a:off', { x: emu(TITLE.x), y: emu(TITLE.y) }),
				element('a:ext', { cx: emu(TITLE.width), cy: emu(TITLE.height) }),
			),
			element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
		),
		element(
			'p:txBody',
			{},
			element(
				'a:bodyPr',
				{ vert: 'horz', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor: 't' },
				element('a:normAutofit'),
			),
			element('a:lstStyle'),
			element(
				'a:p',
				{},
				element(
					'a:r',
					{},
					element('a:rPr', { lang: language }),
					element('a:t', {}, 'Title of the slide'),
				),
			),
		),
	);

const level = (name: string, size: number, font: string) =>
	element(
		name,
		{ algn: 'l', defTabSz: 914400, rtl: 0, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
		element('a:buNone'),
		element(
			'a:defRPr',
			{ sz: hundredths(size), kern: 1200 },
			element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })),
			element('a:latin', { typeface: font }),
		),
	);

const tree = (inside: string) => element('p:spTree', {}, ROOT, inside);

/** The master, with the numbers that lists of masters and layouts go by. */
export const MASTER_ID = 2147483648;

export const master = (slideTheme: SlideTheme): string =>
	DECLARATION +
	element(
		'p:sldMaster',
		NAMESPACES,
		element('p:cSld', {}, BACKGROUND, tree(title(slideTheme.language))),
		colourMap(slideTheme),
		element(
			'p:sldLayoutIdLst',
			{},
			element('p:sldLayoutId', { id: MASTER_ID + 1, 'r:id': 'rId1' }),
		),
		element(
			'p:txStyles',
			{},
			element('p:titleStyle', {}, level('a:lvl1pPr', TITLE.size, '+mj-lt')),
			element('p:bodyStyle', {}, level('a:lvl1pPr', 18, '+mj-lt')),
			element('p:otherStyle', {}, level('a:lvl1pPr', 14, '+mn-lt')),
		),
	);

export const MASTER_RELATIONSHIPS = relationships([
	{ id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
	{ id: 'rId2', type: 'theme', target: '../theme/theme1.xml' },
]);

/** The one layout: a title, and the rest free. */
export const layout = (slideTheme: SlideTheme): string =>
	DECLARATION +
	element(
		'p:sldLayout',
		{ ...NAMESPACES, type: 'titleOnly', preserve: 1 },
		element('p:cSld', { name: 'Map with title' }, tree(title(slideTheme.language))),
		SAME_COLOURS,
	);

export const LAYOUT_RELATIONSHIPS = relationships([
	{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
]);
