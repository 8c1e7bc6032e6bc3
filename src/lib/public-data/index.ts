import { annotations } from './annotations.ts';
import { datapackage } from './datapackage.ts';
import { documentRows } from './documents.ts';
import { geojson, geojsonPath, type Mapped } from './geojson.ts';
import { groupRows } from './groups.ts';
import { json } from './json.ts';
import { matrixCsv } from './matrix.ts';
import { publishedText } from './published-text.ts';
import { readme } from './readme.ts';
import { regionRows } from './regions.ts';
import { relationsCsv } from './relations-csv.ts';
import { relationRows } from './relations.ts';
import { about } from './resources.ts';
import type { PublicSource } from './source.ts';
import { viewpointRows } from './viewpoints.ts';

/**
 * The files that the site publishes below `data/`, path → text: the same documents, relations and
 * resolved viewpoints that the map draws, in the shapes that `docs/DATA.md` lists.
 */
export function publicData(source: PublicSource): Map<string, string> {
	const { documents, viewpoints, groups } = source;
	const relations = relationRows(documents);
	const mapped: Mapped = {
		...source,
		relations: new Map(documents.flatMap((d) => d.relations.map((r) => [r.id, r]))),
	};
	const files = new Map([
		['documents.json', json(documentRows(documents))],
		['relations.json', json(relations)],
		['relations.csv', relationsCsv(relations)],
		['matrix.csv', matrixCsv(source.countries, viewpoints)],
		['viewpoints.json', json(viewpointRows(viewpoints))],
		['regions.json', json(regionRows(documents))],
		['groups.json', json(groupRows(groups))],
		['agreement.json', json(source.agreement)],
		['annotations.jsonld', json(annotations(source))],
		...viewpoints.map((each) => [geojsonPath(each), geojson(each, mapped)] as const),
		...documents.map((document) => [`texts/${document.id}.txt`, publishedText(document)] as const),
	]);
	files.set(
		'README.md',
		readme(new Map([...files.keys()].map((path) => [path, about(path, source)])), source),
	);
	return files.set('datapackage.json', json(datapackage(files, source)));
}
