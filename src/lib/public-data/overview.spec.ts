import { expect, test } from 'vitest';
import { publicData } from './index.ts';
import { overview } from './overview.ts';
import { publicSource } from '#lib/site/data/public-source.ts';

const source = await publicSource('');
const files = publicData(source);
const all = overview(files, source);
const of = (path: string) => all.find((each) => each.path === path)!;

test('every file is there, with what it is, whose it is and how it begins', () => {
	expect(all.map(({ path }) => path)).toEqual([...files.keys()]);
	for (const { path, title, rights, preview } of all) {
		for (const words of [title, rights, preview]) expect(words, path).not.toBe('');
		// A preview, and not the file.
		expect(preview.length, path).toBeLessThan(3000);
	}
});

test('tables have their columns, lists the fields of their entries, maps those of their countries', () => {
	expect(of('relations.csv').fields.map(({ name }) => name)).toContain('category');
	expect(of('relations.json').fields.find(({ name }) => name === 'quotes')).toMatchObject({
		type: 'list',
	});
	expect(of('relations.json').fields.find(({ name }) => name === 'scope')!.type).toMatch(
		/ or null$/,
	);
	const [viewpoint] = source.viewpoints;
	expect(of(`geojson/${viewpoint!.id}.geojson`).fields.map(({ name }) => name)).toEqual(
		'iso3 name category via basis modality voice relation quote'.split(' '),
	);
	expect(of(`texts/${viewpoint!.document}.txt`).fields).toEqual([]);
});

test('of a table the first rows are shown, without its byte order mark', () => {
	expect(of('relations.csv').preview).toMatch(/^id,document,/);
});
