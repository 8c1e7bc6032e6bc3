import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './fold.ts';

it('moves no offset, whatever the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length),
	);
	expect(fold('São Tomé’s\u00a0Lomé')).toBe("Sao Tome's Lome");
});

it('leaves other scripts and case alone', () => {
	expect(fold('Россия Turkey turkey')).toBe('Россия Turkey turkey');
});
