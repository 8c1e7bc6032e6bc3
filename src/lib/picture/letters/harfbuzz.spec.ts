import { describe, expect, test } from 'vitest';
import { readFaces } from '../../../../scripts/fonts.ts';
import { TYPE } from './type-styles.ts';
import { typesetterOf } from './harfbuzz.ts';
import { lookup } from '#lib/site/data/tables.ts';

const typesetter = typesetterOf(await readFaces());

describe('the typesetter', () => {
	test('kerns, and measures in pixels of the type’s size', () => {
		const width = (text: string) => typesetter.shape(text, TYPE.title).width;
		expect(width('AV')).toBeLessThan(width('A') + width('V'));
		expect(width('The world')).toBeGreaterThan(4 * TYPE.title.size * 0.8);
		expect(width('The world')).toBeLessThan(9 * TYPE.title.size * 0.6);
	});

	test('uses the weight that is asked for', () => {
		const outlines = (weight: number) =>
			typesetter
				.shape('Libya', { face: 'sans', weight, size: 11 })
				.glyphs.map(({ key }) => typesetter.outline(key));
		expect(outlines(400)).not.toEqual(outlines(650));
	});

	test('has a form for every letter of every country', () => {
		for (const { name } of lookup.tables.countries) {
			const { glyphs } = typesetter.shape(name, TYPE.country);
			const drawn = glyphs.filter(({ key }) => typesetter.outline(key).startsWith('m'));
			expect(drawn.length, name).toBe(name.replaceAll(' ', '').length);
		}
	});

	test('says which character it cannot set', () => {
		expect(() => typesetter.shape('Китай', TYPE.country)).toThrow(/no “К” \(in “Китай”\)/);
	});
});
