import { extension } from './media-types.ts';
import { about } from './resources.ts';
import type { PublicSource } from './source.ts';

/** What a page says of a published file. */
export interface FileOverview {
	path: string;
	title: string;
	rights: string;
	bytes: number;
	/** Its columns, or the fields of its entries; none where it has neither. */
	fields: { name: string; type: string; description: string | null }[];
	/** Its beginning. */
	preview: string;
}

/** So much of a file is shown. */
const ROWS = 4;
const LINES = 14;
const LETTERS = 180;

/** @param files all of them, by path below `data/` */
export const overview = (
	files: ReadonlyMap<string, string>,
	source: Pick<PublicSource, 'documents' | 'viewpoints'>,
): FileOverview[] =>
	[...files].map(([path, text]) => {
		const described = path === 'datapackage.json' ? DESCRIPTOR : about(path, source);
		const { title, rights } = described;
		const bytes = new TextEncoder().encode(text).length;
		return {
			path,
			title,
			rights,
			bytes,
			fields: fieldsOf(described),
			preview: previewOf(path, text),
		};
	});

const DESCRIPTOR = {
	title: 'All of these files with schemas, sizes and hashes, as a Data Package',
	rights: 'Made for this site',
};

type Described = Partial<ReturnType<typeof about>>;

function fieldsOf({ schema, jsonSchema }: Described): FileOverview['fields'] {
	if (schema)
		return schema.fields.map(({ name, type, description }) => ({ name, type, description }));
	const properties = propertiesOf(jsonSchema);
	return Object.entries(properties).map(([name, of]) => ({
		name,
		type: typeOf(of as Schema),
		description: null,
	}));
}

type Schema = Readonly<Record<string, unknown>>;

/** Those of an entry: of a list its items', of a map its features'. */
function propertiesOf(schema: Schema = {}): Schema {
	const { items, properties } = schema as { items?: Schema; properties?: Schema };
	if (items) return propertiesOf(items);
	const features = properties?.['features'] as { items?: Schema } | undefined;
	const of = features?.items?.['properties'] as Schema | undefined;
	if (of) return propertiesOf(of['properties'] as Schema);
	return properties ?? {};
}

function typeOf(schema: Schema): string {
	const {
		type,
		enum: values,
		const: only,
		anyOf,
	} = schema as {
		type?: string;
		enum?: unknown[];
		const?: unknown;
		anyOf?: Schema[];
	};
	if (anyOf) return anyOf.map(typeOf).join(' or ');
	if (only !== undefined) return JSON.stringify(only);
	if (values) return values.length > 4 ? 'string' : values.map(String).join(' or ');
	return type === 'array' ? 'list' : (type ?? 'any');
}

function previewOf(path: string, text: string): string {
	const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
	const short = (line: string) =>
		line.length > LETTERS ? `${line.slice(0, LETTERS).trimEnd()} …` : line;
	const wanted = lines.slice(0, extension(path) === 'csv' ? ROWS : LINES).map(short);
	return [...wanted, ...(lines.length > wanted.length + 1 ? ['…'] : [])].join('\n');
}
