import { annotations } from './annotations.ts';
import { datapackage } from './datapackage.ts';
import { documentRows } from './documents.ts';
import { groupRows } from './groups.ts';
import { json } from './json.ts';
import { publishedText } from './published-text.ts';
import { regionRows } from './regions.ts';
import { relationsCsv } from './relations-csv.ts';
import { relationRows } from './relations.ts';
import type { PublicSource } from './source.ts';
import { viewpointRows } from './viewpoints.ts';

/**
 * The files that the site publishes below `data/`, path → text: the same documents, relations and
 * resolved viewpoints that the map draws, in the shapes that `docs/DATA.md` lists.
 */
export function publicData(source: PublicSource): Map<string, string> {
	const { documents, viewpoints, groups } = source;
	const relations = relationRows(documents);
	const files = new Map([
		['documents.json', json(documentRows(documents))],
		['relations.json', json(relations)],
		['relations.csv', relationsCsv(relations)],
		['viewpoints.json', json(viewpointRows(viewpoints))],
		['regions.json', json(regionRows(documents))],
		['groups.json', json(groupRows(groups))],
		['agreement.json', json(source.agreement)],
		['annotations.jsonld', json(annotations(source))],
		...documents.map((document) => [`texts/${document.id}.txt`, publishedText(document)] as const),
	]);
	return files.set('datapackage.json', json(datapackage(files, source)));
}
