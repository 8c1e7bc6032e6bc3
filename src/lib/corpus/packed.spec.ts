import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packViewpoint, unpackViewpoint } from './packed.ts';
import { lookup } from '#lib/site/data/tables.ts';

test('unpacking gives back what was packed, in the same order', () => {
	for (const viewpoint of lookup.tables.viewpoints) {
		const back = unpackViewpoint(packViewpoint(viewpoint));
		expect(back).toEqual(viewpoint);
		expect(Object.keys(back.countries)).toEqual(Object.keys(viewpoint.countries));
	}
});

test('packed, the viewpoints take less than half', () => {
	const packed = readFileSync('src/lib/compiled/viewpoints.json', 'utf8');
	expect(packed.length).toBeLessThan(JSON.stringify(lookup.tables.viewpoints).length / 2);
});
