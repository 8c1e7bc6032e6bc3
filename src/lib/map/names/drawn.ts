import { idOf } from '../flat/ids.ts';
import type { WorldMapProps } from '../world-map-props.ts';
import type { Drawn } from './land.ts';

/** What a map in the page shows at present, flat or as a globe. */
export function drawnIn(map: Element, unit: number): Drawn {
	const pathsOf = (selector: string) =>
		[...map.querySelectorAll(selector)].map((path) => ({
			id: idOf(path).slice(2),
			d: path.getAttribute('d') ?? '',
		}));
	return {
		unit,
		shapes: pathsOf('.countries .map-shape'),
		outlines: pathsOf('.regions [id^="o-"]').map(({ id, d }) => ({ region: id, d })),
	};
}

/** The same of what the server writes. */
export function drawnBy({ shapes, outlines }: WorldMapProps['markup'], unit: number): Drawn {
	const pathsOf = (markup: string) =>
		[...markup.matchAll(/ id="[so]-([^"]+)"[^>]* d="([^"]*)"/g)].map(([, id = '', d = '']) => ({
			id,
			d,
		}));
	return {
		unit,
		shapes: pathsOf(shapes),
		outlines: pathsOf(outlines).map(({ id, d }) => ({ region: id, d })),
	};
}
