import fc from 'fast-check';
import { fields, type Look, type View } from './view.ts';

/**
 * For tests: views with any of the fields that there are, each also absent or as the map opens.
 *
 * @param of what fields hold that are neither switches nor choices
 */
export function randomView(of: {
	viewpoint: fc.Arbitrary<string>;
	region: fc.Arbitrary<string>;
	country: fc.Arbitrary<string>;
	look: fc.Arbitrary<Look>;
}): fc.Arbitrary<View> {
	const values = fields().map(([name, { kind, of: choices = [] }]) => [
		name,
		kind === 'switch'
			? fc.boolean()
			: kind === 'choice'
				? fc.constantFrom(...choices)
				: kind === 'viewpoint'
					? of.viewpoint
					: fc.option<unknown>(of[kind]),
	]);
	return fc.record(Object.fromEntries(values) as Record<string, fc.Arbitrary<unknown>>, {
		requiredKeys: ['viewpoint'],
	}) as fc.Arbitrary<unknown> as fc.Arbitrary<View>;
}
