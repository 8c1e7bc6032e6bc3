import { DECLARATION, element } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What leads from one part to another, or out of the package. */
export interface Relationship {
	id: string;
	/** The last word of its type: `slideLayout`, `hyperlink`. */
	type: string;
	/** Relative to the folder of the part that it starts from; an absolute address outside. */
	target: string;
	outside?: boolean;
}

const typeOf = (type: string): string =>
	type === 'core-properties' ? `${PACKAGE}/metadata/core-properties` : `${OFFICE}/${type}`;

/** The part that holds the relationships of another. */
export const relationships = (all: readonly Relationship[]): string =>
	DECLARATION +
	element(
		'Relationships',
		{ xmlns: PACKAGE },
		...all.map(({ id, type, target, outside }) =>
			element('Relationship', {
				Id: id,
				Type: typeOf(type),
				Target: target,
				TargetMode: outside ? 'External' : undefined,
			}),
		),
	);

/** Namespaces of every part that draws. */
export const NAMESPACES = {
	'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
	'xmlns:r': OFFICE,
	'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;
