import { DECLARATION, element } from './xml.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const SHOW = `${OFFICE}.presentationml`;

/** The type of a part by its place in the package; its relationships have theirs by their ending. */
const TYPES: [RegExp, string][] = [
	[/^ppt\/presentation\.xml$/, `${SHOW}.presentation.main+xml`],
	[/^ppt\/slides\//, `${SHOW}.slide+xml`],
	[/^ppt\/slideLayouts\//, `${SHOW}.slideLayout+xml`],
	[/^ppt\/slideMasters\//, `${SHOW}.slideMaster+xml`],
	[/^ppt\/notesMasters\//, `${SHOW}.notesMaster+xml`],
	[/^ppt\/notesSlides\//, `${SHOW}.notesSlide+xml`],
	[/^ppt\/theme\//, `${OFFICE}.theme+xml`],
	[/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
	[/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`],
];

/**
 * The part that says what the others are.
 *
 * @param parts their paths in the package
 * @throws {Error} for a part without a type
 */
export function contentTypes(parts: readonly string[]): string {
	const typed = parts
		.filter((path) => !path.endsWith('.rels'))
		.map((path) => {
			const type = TYPES.find(([pattern]) => pattern.test(path))?.[1];
			if (!type) throw new Error(`No content type for the part ${path}`);
			return element('Override', { PartName: `/${path}`, ContentType: type });
		});
	return (
		DECLARATION +
		element(
			'Types',
			{ xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
			element('Default', {
				Extension: 'rels',
				ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
			}),
			element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
			...typed,
		)
	);
}
