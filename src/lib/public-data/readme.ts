import type { About } from './resources.ts';
import type { PublicSource } from './source.ts';

/**
 * `README.md`: what the files are, for those who have nothing but them.
 *
 * @param described path below `data/` → what it is
 */
export function readme(
	described: ReadonlyMap<string, About>,
	{ version, base }: Pick<PublicSource, 'version' | 'base'>,
): string {
	const lines = [...described].map(
		([path, { title, rights }]) => `| \`${path}\` | ${cell(title)} | ${cell(rights)} |`,
	);
	return `# Vantage: the data

Version ${version.version} of ${version.date}.${base ? ` From <${base}>.` : ''}

How documents describe countries standing towards the power from whose vantage they are written, with the very words. The data
say what the documents say, not what is so. A country of which a document says nothing is absent from a viewpoint.

| file | what it is | rights |
| --- | --- | --- |
${lines.join('\n')}

\`datapackage.json\` describes each file with its fields, its size and its SHA-256.

## Words

- A **relation** says how a document describes one actor, the **subject**, standing towards another, the **object**: with a category,
  a basis (\`explicit\`, or \`inferred\` with a rationale), a voice (\`author\`, or whose claim it is), where needed a scope, and at least one
  quote. At most one relation of a pair is \`overall\`: it gives the pair its category.
- A **viewpoint** is a document together with one subject, its **vantage**. Its id is \`<document>/<subject>\`.
- **via** says what puts a country into its category: \`named\`, a relation with the country; the id of a group, through that group;
  \`vantage\`, it is the subject, and the category is \`self\`.

## Ids and offsets

- Countries are ISO 3166-1 alpha-3 codes; Kosovo is \`XKX\`. Groups are in \`groups.json\`.
- Ids of documents, relations (\`<document>/<id within it>\`) and viewpoints do not change from version to version; what is taken out, its
  id goes with it and is not given to anything else.
- \`start\` and \`end\` of a quote are UTF-16 offsets into \`texts/<document>.txt\`.
- \`.csv\` files begin with a byte order mark (\`utf-8-sig\` in Python, \`UTF-8-BOM\` in R). A value that a spreadsheet would run as a formula
  has an apostrophe in front.
- \`.geojson\` files are WGS 84 as RFC 7946 asks: QGIS opens them as they are. Their outlines are light; they are no source for boundaries.
`;
}

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
