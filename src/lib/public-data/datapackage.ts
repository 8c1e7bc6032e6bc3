import { createHash } from 'node:crypto';
import type { CorpusDocument } from '#lib/corpus/types.ts';
import { extension, mediaType } from './media-types.ts';
import { about } from './resources.ts';
import type { PublicSource } from './source.ts';

/**
 * `datapackage.json`: what the other files are, as a Data Package of version 2.0
 * (https://datapackage.org/standard/data-package/).
 *
 * It names no licence for the whole, because every text belongs to somebody else; whose it is stands
 * with the text. No clock enters: it was created when its content was last changed.
 *
 * @param files all others, by path below `data/`
 */
export function datapackage(
	files: ReadonlyMap<string, string>,
	source: Pick<PublicSource, 'documents' | 'viewpoints' | 'version' | 'base'>,
) {
	const { documents, version, base } = source;
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'vantage',
		title: 'Vantage: the world as documents describe it',
		description:
			'How documents describe countries standing towards the power from whose vantage they are written, with the very words. It shows what the documents say, not what is so.',
		...(base && { homepage: new URL('..', base).href }),
		version: version.version,
		created: `${version.date}T00:00:00Z`,
		sources: documents.map((document) => ({ title: sourceTitle(document) })),
		resources: [...files].map(([path, text]) => resource(path, text, source)),
	};
}

/** What the text states of its origin: "Title, author, publisher, date". */
const sourceTitle = ({ title, author, publisher, date }: CorpusDocument): string =>
	[title, author, publisher, date].filter((part) => part !== null).join(', ');

function resource(
	path: string,
	text: string,
	source: Pick<PublicSource, 'documents' | 'viewpoints'>,
) {
	const bytes = new TextEncoder().encode(text);
	return {
		name: path.toLowerCase().replaceAll('/', '-'),
		path,
		format: extension(path),
		mediatype: mediaType(path),
		encoding: 'utf-8',
		bytes: bytes.length,
		hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
		...about(path, source),
	};
}
