import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { offMapOf, viewpointEntries } from './entries.ts';
import { classifiedFrame } from '#lib/map/camera/classified-frame.ts';
import { areasOf } from '#lib/geo/areas.ts';
import { drawingOf } from '#lib/geo/decode-world.ts';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';

const { documents, viewpoints } = lookup.tables;
const loaded = await loadDocuments(documents.map(({ id }) => id));
const areas = areasOf(drawingOf(JSON.parse(readFileSync('static/geo/world.topo.json', 'utf8'))));
const entries = viewpointEntries(loaded, areas, classifiedFrame);

test('there is one entry for each vantage, by document, the default first', () => {
	expect(entries.map(({ id }) => id)).toEqual(
		documents.flatMap(({ id, vantages }) => vantages.map((subject) => `${id}/${subject}`)),
	);
});

test('the entries are those that the site ships', () => {
	expect(entries).toEqual(viewpoints);
});

test('off the map are the indefinite objects and non-state actors of overall relations', () => {
	const offMap = offMapOf(
		loaded.find(({ id }) => id === 'ummah-pivot')!,
		'RUS',
	);
	expect(offMap).toContainEqual(
		expect.objectContaining({ object: 'taliban', objectKind: 'non-state', category: 'partner' }),
	);
	expect(offMap).toContainEqual(
		expect.objectContaining({
			object: 'Arab civil society',
			objectKind: 'indefinite',
			category: 'partner',
		}),
	);
	expect(entries.find(({ id }) => id === 'ummah-pivot/RUS')?.offMap).toBe(offMap.length);
});

test('off the map is nothing that can be drawn', () => {
	const drawn = new Set([
		...lookup.tables.groups.map(({ id }) => id),
		...lookup.tables.countries.map((c) => c.iso3),
	]);
	const objects = loaded.flatMap((document) =>
		document.vantages.flatMap((subject) => offMapOf(document, subject).map(({ object }) => object)),
	);
	expect(objects.filter((object) => drawn.has(object))).toEqual([]);
});
