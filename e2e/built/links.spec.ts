import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/run.mjs';
import { builtText } from '../support/corpus.ts';

/*
 * Addresses that stand in other people's letters, slides and programs: a page or a file of each is there, with the place within it.
 * Written out by hand; a line that no longer holds is a link that no longer works.
 */
const LINKS: [address: string, file: string, place?: string][] = [
	['/', 'index.html'],
	['/too-alone/CHN', 'too-alone/CHN.html'],
	['/ummah-pivot/RUS/region/levant', 'ummah-pivot/RUS/region/levant.html'],
	['/country/LBY#ummah-pivot-RUS', 'country/LBY.html', 'ummah-pivot-RUS'],
	['/about#categories', 'about.html', 'categories'],
	['/about#groups', 'about.html', 'groups'],
	['/about#boundaries', 'about.html', 'boundaries'],
	['/about#data', 'about.html', 'data'],
	['/present', 'present.html'],
	['/read/too-alone#p1', 'read/too-alone.html', 'p1'],
	['/search', 'search.html'],
	['/data', 'data.html'],
	['/embed/ummah-pivot/RUS', 'embed/ummah-pivot/RUS.html'],
	['/embed/ummah-pivot/RUS/region/levant', 'embed/ummah-pivot/RUS/region/levant.html'],
	['/embed/country/LBY', 'embed/country/LBY.html'],
	['/data/relations.json', 'data/relations.json'],
	['/data/relations.csv', 'data/relations.csv'],
	['/data/viewpoints.json', 'data/viewpoints.json'],
	['/data/annotations.jsonld', 'data/annotations.jsonld'],
	['/data/datapackage.json', 'data/datapackage.json'],
	['/data/texts/too-alone.txt', 'data/texts/too-alone.txt'],
	['/deck.schema.json', 'deck.schema.json'],
	['/vantage-map.js', 'vantage-map.js'],
	['/offline/vantage.html', 'offline/vantage.html'],
];

test.each(LINKS)('%s', (_, file, place) => {
	expect(existsSync(join(ROOT, 'build', file))).toBe(true);
	if (place) expect(builtText(file)).toContain(`id="${place}"`);
});
