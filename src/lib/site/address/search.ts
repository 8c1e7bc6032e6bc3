import { resolve } from '$app/paths';
import type { Iso3 } from '#lib/corpus/types.ts';

/** The page with every paragraph that has some words; of those that name a country alone. */
export function searchAddress(words = '', naming: Iso3 | null = null): string {
	const query = new URLSearchParams({
		...(words && { q: words }),
		...(naming && { country: naming }),
	});
	return resolve('/(pages)/search') + (query.size ? `?${query}` : '');
}
