import { strToU8, zipSync } from 'fflate';
import { contentTypes } from './content-types.ts';
import { layout, LAYOUT_RELATIONSHIPS, master, MASTER_RELATIONSHIPS } from './master.ts';
import {
	NOTES_MASTER_RELATIONSHIPS,
	notesMaster,
	notesRelationships,
	notesSlide,
} from './notes.ts';
import { presentation, presentationRelationships } from './presentation.ts';
import { appProperties, coreProperties } from './properties.ts';
import { relationships } from './relationships.ts';
import { slideParts } from './slide.ts';
import { theme } from './theme.ts';
import type { SlideTheme, Presentation } from './description.ts';

const ROOT_RELATIONSHIPS = relationships([
	{ id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
	{ id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
	{ id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
]);

/** Notes are read on paper: dark on light whatever the slides are. */
const printed = ({ dark, colours, ...slideTheme }: SlideTheme): SlideTheme => ({
	...slideTheme,
	dark: false,
	palette: [],
	colours: dark ? { ...colours, text: colours.paper, paper: colours.text } : colours,
});

/** The parts of a presentation by their paths, in the order in which readers want them. */
function partsOf(show: Presentation): Map<string, string> {
	const { slideTheme, slides } = show;
	const parts = new Map([
		['_rels/.rels', ROOT_RELATIONSHIPS],
		['docProps/core.xml', coreProperties(show)],
		['docProps/app.xml', appProperties(show)],
		['ppt/presentation.xml', presentation(slides.length, slideTheme.language)],
		['ppt/_rels/presentation.xml.rels', presentationRelationships(slides.length)],
		['ppt/theme/theme1.xml', theme(slideTheme, 'Vantage')],
		['ppt/theme/theme2.xml', theme(printed(slideTheme), 'Vantage, notes')],
		['ppt/slideMasters/slideMaster1.xml', master(slideTheme)],
		['ppt/slideMasters/_rels/slideMaster1.xml.rels', MASTER_RELATIONSHIPS],
		['ppt/slideLayouts/slideLayout1.xml', layout(slideTheme)],
		['ppt/slideLayouts/_rels/slideLayout1.xml.rels', LAYOUT_RELATIONSHIPS],
		['ppt/notesMasters/notesMaster1.xml', notesMaster(slideTheme)],
		['ppt/notesMasters/_rels/notesMaster1.xml.rels', NOTES_MASTER_RELATIONSHIPS],
	]);
	slides.forEach((each, i) => {
		const n = i + 1;
		const written = slideParts(each, n, slideTheme.language);
		parts.set(`ppt/slides/slide${n}.xml`, written.slide);
		parts.set(`ppt/slides/_rels/slide${n}.xml.rels`, written.relationships);
		parts.set(`ppt/notesSlides/notesSlide${n}.xml`, notesSlide(each.notes, slideTheme.language));
		parts.set(`ppt/notesSlides/_rels/notesSlide${n}.xml.rels`, notesRelationships(n));
	});
	return new Map([['[Content_Types].xml', contentTypes([...parts.keys()])], ...parts]);
}

/** A presentation as a file. The same presentation gives the same bytes. */
export function packageOf(show: Presentation): Uint8Array<ArrayBuffer> {
	const files = [...partsOf(show)].map(([path, text]): [string, Uint8Array] => [
		path,
		strToU8(text),
	]);
	const [year = 2000, month = 1, day = 1] = show.date.split('-').map(Number);
	return zipSync(Object.fromEntries(files), { mtime: new Date(year, month - 1, day) });
}
