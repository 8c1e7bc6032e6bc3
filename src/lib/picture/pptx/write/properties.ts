import { DECLARATION, element, escaped } from './xml.ts';
import type { Presentation } from './description.ts';

/** Title, subject and language of a file, as its properties show them. */
export const coreProperties = ({ title, subject, slideTheme }: Presentation): string =>
	DECLARATION +
	element(
		'cp:coreProperties',
		{
			'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
			'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
			'xmlns:dcterms': 'http://purl.org/dc/terms/',
			'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
		},
		element('dc:title', {}, escaped(title)),
		element('dc:subject', {}, escaped(subject)),
		element('dc:creator', {}, 'Vantage'),
		element('dc:language', {}, escaped(slideTheme.language)),
	);

/** What made it, and how much there is. */
export const appProperties = ({ slides }: Presentation): string =>
	DECLARATION +
	element(
		'Properties',
		{ xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
		element('PresentationFormat', {}, 'Widescreen'),
		element('Slides', {}, String(slides.length)),
		element('Notes', {}, String(slides.length)),
		element('Application', {}, 'Vantage'),
	);
