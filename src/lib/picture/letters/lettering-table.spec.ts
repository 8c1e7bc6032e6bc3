import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFaces } from '../../../../scripts/fonts.ts';
import { typesetterOf } from './harfbuzz.ts';
import { tableTypesetter, unsettable, type LetteredCut } from './lettering-table.ts';
import { TYPE } from './type-styles.ts';
import { lookup } from '#lib/site/data/tables.ts';

const table = JSON.parse(readFileSync('src/lib/compiled/lettering.json', 'utf8')) as LetteredCut[];

test('what is looked up is as wide as what HarfBuzz sets, to half a percent', async () => {
	const measured = typesetterOf(await readFaces());
	const found = tableTypesetter(table);
	const texts = [
		...lookup.tables.countries.map(({ name }) => name),
		...lookup.tables.documents.map(({ title }) => title),
	];
	for (const text of texts) {
		for (const style of [TYPE.title, TYPE.caveat, TYPE.label, TYPE.strong, TYPE.vantage]) {
			const { width } = measured.shape(text, style);
			const off = Math.abs(found.shape(text, style).width - width);
			expect(off, text).toBeLessThan(Math.max(0.5, width * 0.005));
		}
	}
});

test.each([
	['Świat widziany z Łodzi: żółć', false],
	['İstanbul, Iași, Győr?', false],
	['Мир глазами России', true],
	['العالم', true],
])('of “%s” it is known whether the fonts have all letters', (text, lacks) => {
	expect(unsettable(text, table)).toBe(lacks);
});
