import { DECLARATION, element } from './xml.ts';
import { MASTER_ID } from './master.ts';
import { NOTES_PAGE } from './notes.ts';
import { NAMESPACES, relationships } from './relationships.ts';
import { emu, SLIDE } from './units.ts';

/** Slides are numbered from here on, as the format wants it. */
const FIRST_SLIDE = 256;

/** Before the slides come the slides' master and that of the notes. */
const BEFORE_SLIDES = 2;

const slideNumbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

/** The part that everything hangs on: masters, slides in their order, sizes. */
export const presentation = (slides: number, language: string): string =>
	DECLARATION +
	element(
		'p:presentation',
		{ ...NAMESPACES, saveSubsetFonts: 1 },
		element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: MASTER_ID, 'r:id': 'rId1' })),
		element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })),
		element(
			'p:sldIdLst',
			{},
			...slideNumbers(slides).map((n) =>
				element('p:sldId', { id: FIRST_SLIDE + n - 1, 'r:id': `rId${BEFORE_SLIDES + n}` }),
			),
		),
		element('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
		element('p:notesSz', { cx: NOTES_PAGE.width, cy: NOTES_PAGE.height }),
		element(
			'p:defaultTextStyle',
			{},
			element('a:defPPr', {}, element('a:defRPr', { lang: language })),
		),
	);

export const presentationRelationships = (slides: number): string =>
	relationships([
		{ id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
		{ id: 'rId2', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
		...slideNumbers(slides).map((n) => ({
			id: `rId${BEFORE_SLIDES + n}`,
			type: 'slide',
			target: `slides/slide${n}.xml`,
		})),
		{ id: `rId${BEFORE_SLIDES + slides + 1}`, type: 'theme', target: 'theme/theme1.xml' },
	]);
