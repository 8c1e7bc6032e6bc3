import { expect, test } from 'vitest';
import { CLAIMING, claims, familyOf } from './categories.ts';
import { categories } from '#lib/site/data/reference.ts';

test('families are those of the codebook’s table', () => {
	expect(categories.map(({ id }) => familyOf(id))).toEqual(categories.map(({ family }) => family));
});

test('nine of eleven categories claim something', () => {
	expect(CLAIMING).toHaveLength(9);
	expect([...CLAIMING].every(claims)).toBe(true);
	expect(['self', 'mentioned'].some((id) => claims(id as 'self'))).toBe(false);
});
