import type { UnderPoint } from './hit.ts';
import type { MapState } from '../camera/map-state.svelte.ts';
import { MARKED } from '../flat/marked.ts';
import type { Point } from '#lib/geo/types.ts';

/**
 * What lies under a point of the screen, as the drawing tells it.
 *
 * @param host the map's element, in whose middle the camera looks
 * @param point pixels of the window
 */
export function underPoint(host: HTMLElement, [x, y]: Point, { camera, at }: MapState): UnderPoint {
	const under = document.elementsFromPoint(x, y).filter((element) => host.contains(element));
	const nearest = (elements: Element[], key: string) =>
		elements.map((element) => element.closest(`[${key}]`)?.getAttribute(key)).find(Boolean) ?? null;
	const box = host.getBoundingClientRect();
	const onScreen = ([mx, my]: Point): Point => [
		(mx - camera.x) * camera.scale + box.left + box.width / 2,
		(my - camera.y) * camera.scale + box.top + box.height / 2,
	];
	return {
		regionLabel: nearest(under, 'data-region-name'),
		polygon: nearest(
			under.filter((element) => element.classList.contains('map-shape')),
			'data-state',
		),
		small: MARKED.filter(({ below }) => camera.scale < below).flatMap(({ place }) => {
			const drawn = at(place.label);
			return drawn ? { state: place.id, at: onScreen(drawn) } : [];
		}),
		band: nearest(under, 'data-region'),
	};
}
