import type { ServedName } from './live-names.ts';
import { PLACES } from '#lib/geo/places.ts';
import type { MapPort } from '../port.ts';

/**
 * Where the server has put the names of countries: what takes over leaves them there. They say their text and no id, as that would be
 * shipped with every page.
 */
export function servedNames(
	host: Element,
	{ countryName }: Pick<MapPort, 'countryName'>,
): ServedName[] {
	const ids = new Map(PLACES.map(({ id }) => [countryName(id), id]));
	return [...host.querySelectorAll('text[x]')].flatMap((text) => {
		const words = text.textContent.trim().replace(/\s+/g, ' ');
		const id = ids.get(words);
		if (!id) return [];
		const lines = [text.firstChild, ...text.querySelectorAll('tspan')].map(
			(line) => line?.textContent?.trim() ?? '',
		);
		const [x, y] = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))];
		return { id, lines, place: [x, y] };
	});
}
