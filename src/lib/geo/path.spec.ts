import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePath, encodePath, type Ring } from './path.ts';

describe('path data', () => {
	it('is relative, in integers, with no space too many', () => {
		const rings: Ring[] = [[[1234, 567], [1237, 565], [1241, 570]], [[1230, 600], [1230, 590], [1220, 590]]]; // prettier-ignore
		expect(encodePath(rings)).toBe('m1234 567l3-2 4 5zm-4 33l0-10-10 0z');
	});

	it('comes back to the same rings', () => {
		const point = fc.tuple(
			fc.integer({ min: -9999, max: 99999 }),
			fc.integer({ min: -99, max: 99999 }),
		);
		const rings = fc.array(fc.array(point, { minLength: 1, maxLength: 9 }), { maxLength: 5 });
		fc.assert(
			fc.property(rings, (r) => {
				expect(decodePath(encodePath(r))).toEqual(r);
			}),
		);
	});

	it('refuses what no drawing holds', () => {
		expect(() => decodePath('M0 0L1.5 2Z')).toThrow(/M0 0L1\.5 2Z/);
		expect(() => decodePath('m0 0l1 2')).toThrow(/drawing/);
	});
});
