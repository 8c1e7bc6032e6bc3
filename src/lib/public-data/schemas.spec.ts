import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { publicData } from './index.ts';
import { agreementSchema } from './schemas/agreement.ts';
import { annotationsSchema } from './schemas/annotations.ts';
import { documentsSchema } from './schemas/documents.ts';
import { groupsSchema } from './schemas/groups.ts';
import { regionsSchema } from './schemas/regions.ts';
import { relationsSchema } from './schemas/relations.ts';
import { viewpointsSchema } from './schemas/viewpoints.ts';
import { publicSource } from '#lib/site/data/public-source.ts';
import { lookup } from '#lib/site/data/tables.ts';

const files = publicData(await publicSource(''));

const SCHEMAS = {
	'documents.json': documentsSchema,
	'relations.json': relationsSchema,
	'viewpoints.json': viewpointsSchema,
	'regions.json': regionsSchema,
	'groups.json': groupsSchema,
	'agreement.json': agreementSchema,
	'annotations.jsonld': annotationsSchema,
};
type File = keyof typeof SCHEMAS;

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });

/** What is wrong, as "place: what"; empty where nothing is. */
function faults(file: File, data: unknown): string[] {
	const validate = ajv.getSchema(file) ?? ajv.addSchema(SCHEMAS[file], file).getSchema(file)!;
	if (validate(data)) return [];
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

const read = (file: File): unknown => JSON.parse(files.get(file) ?? '');

const GONE = Symbol('taken out');

/** Data with one value replaced, added or taken out. @param path `0.quotes.0.start` */
function damaged(data: unknown, path: string, value: unknown): unknown {
	const keys = path.split('.');
	const last = keys.pop()!;
	const parent = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], data);
	if (typeof parent !== 'object' || parent === null) throw new Error(`Nothing at ${path}`);
	if (value === GONE) Reflect.deleteProperty(parent, last);
	else Reflect.set(parent, last, value);
	return data;
}

/** The first of a viewpoint's countries that is classified by name, and the vantage's own. */
const { countries, subject } = lookup.tables.viewpoints[0]!;
const named = Object.keys(countries).find((iso3) => countries[iso3]?.via === 'named')!;
const vantage = `0.countries.${subject}`;
const item = 'first.items.0';

describe('the JSON Schemas', () => {
	test.each(Object.keys(SCHEMAS) as File[])('accept %s', (file) => {
		expect(faults(file, read(file))).toEqual([]);
	});

	test('are there for every JSON file', () => {
		const described = [...files.keys()].filter((path) => /\.json(ld)?$/.test(path));
		expect([...Object.keys(SCHEMAS), 'datapackage.json'].sort()).toEqual(described.sort());
	});

	test.each<[File, string, string, unknown]>([
		['documents.json', 'an empty author instead of null', '0.author', ''],
		['documents.json', 'a document without a vantage', '0.vantages', []],
		['documents.json', 'a country by its name', '0.named.0', 'Russia'],
		['documents.json', 'a country twice', '0.named', ['RUS', 'RUS']],
		['documents.json', 'whole texts by another word', '0.publish', 'all'],
		['documents.json', 'its text', '0.text', 'all of it'],
		['documents.json', 'no rights', '0.rights', GONE],
		['relations.json', 'a relation without a quote', '0.quotes', []],
		['relations.json', 'an unknown category', '0.category', 'friend'],
		['relations.json', 'a coded vantage', '0.category', 'self'],
		['relations.json', 'an empty scope instead of null', '0.scope', ''],
		['relations.json', 'an id without its document', '0.id', 'rus-lby'],
		['relations.json', 'an offset as a string', '0.quotes.0.start', '0'],
		['relations.json', 'an offset before the text', '0.quotes.0.start', -1],
		['relations.json', 'a quote without words', '0.quotes.0.exact', ''],
		['relations.json', "the coder's own field", '0.overrides', []],
		['relations.json', 'an unknown kind of object', '0.objectKind', 'state'],
		['viewpoints.json', 'a vantage with a voice', `${vantage}.voice`, 'author'],
		['viewpoints.json', 'self by name', `${vantage}.via`, 'named'],
		['viewpoints.json', 'a country in lower case', '0.countries.lby', countries[named]],
		['viewpoints.json', 'a colour without words', `0.countries.${named}.relation`, null],
		['viewpoints.json', 'figures', '0.figures', {}],
		['regions.json', 'a region without focus', '0.focus', []],
		['regions.json', 'a passage without words', '0.passages.0.text', ''],
		['regions.json', 'offsets of a passage', '0.passages.0.start', 0],
		['groups.json', 'a group without members', '0.members', []],
		['groups.json', 'a group without a definition', '0.definition', GONE],
		['annotations.jsonld', 'another context', '@context', 'https://schema.org'],
		['annotations.jsonld', 'an annotation without a target', `${item}.target`, GONE],
		['annotations.jsonld', 'a quote without a position', `${item}.target.selector.length`, 1],
		['annotations.jsonld', 'a quote of nowhere', `${item}.target.source`, 'documents.json'],
		['annotations.jsonld', 'an unknown purpose', `${item}.body.0.purpose`, 'category'],
	])('refuse in %s %s', (file, _what, path, value) => {
		expect(faults(file, damaged(read(file), path, value))).not.toEqual([]);
	});

	test('refuse an inferred relation without a rationale, and history that colours', () => {
		const [relation] = read('relations.json') as object[];
		const and = (more: object) => faults('relations.json', [{ ...relation, ...more }]);
		expect(and({ basis: 'inferred', rationale: 'Because.' })).toEqual([]);
		expect(and({ basis: 'inferred', rationale: null })).not.toEqual([]);
		expect(and({ scope: 'history', overall: false })).toEqual([]);
		expect(and({ scope: 'history', overall: true })).not.toEqual([]);
	});

	test('refuse a site without documents', () => {
		expect(faults('documents.json', [])).not.toEqual([]);
		expect(faults('viewpoints.json', [])).not.toEqual([]);
	});
});
