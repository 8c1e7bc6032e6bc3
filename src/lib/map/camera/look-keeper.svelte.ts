import { untrack } from 'svelte';
import { REST } from './at-rest.ts';
import { cameraOf, lookOf } from './look.ts';
import type { Size } from '#lib/geo/camera.ts';
import type { MapState } from './map-state.svelte.ts';
import type { WorldMapProps } from '../world-map-props.ts';
import { spellLook } from '#lib/view/query.ts';
import type { Look } from '#lib/view/view.ts';

const spelled = (look: Look | null | undefined) => (look ? spellLook(look) : '');

/**
 * Keeps the camera and the look that the map is given in step: moves to a new look, and reports where the
 * reader has moved to once the camera rests. Fetched when it is first needed.
 *
 * @param reducedMotion whether the system asks for less motion
 * @returns stops it
 */
export function keepLook(
	props: WorldMapProps,
	map: MapState,
	reducedMotion: () => boolean,
): () => void {
	/** The look that the map was last given. */
	let given = '';
	/** Looks that were reported and will come back as the given look, in this order: the camera is there already. */
	let reported: string[] = [];
	/** The camera is where the look has put it, and is put there again when the free space changes. */
	let holds = false;
	let first = true;
	let before: Size | null = null;

	function follow() {
		const { look } = props.view;
		const { size, moved } = map;
		const next = spelled(look);
		const anew = next !== given;
		if (anew) {
			const back = reported.indexOf(next);
			holds = next !== '' && back < 0;
			reported = reported.slice(back + 1);
			given = next;
		} else if (moved) holds = false;
		// A page that opens with a look has nowhere to ease from.
		const atOnce = first || !anew || reducedMotion();
		if (holds && look && size && (anew || size !== before))
			untrack(() =>
				map.animate(
					map.globe?.transitionTo(look, size) ?? map.transitionTo(cameraOf(look, size)),
					atOnce,
				),
			);
		before = size;
		first = false;
	}

	return $effect.root(() => {
		$effect(follow);
		$effect(() => {
			void map.camera;
			void map.globe?.rendererCamera();
			if (!map.moved || !props.onlook) return;
			const timer = setTimeout(() => {
				if (!map.moved || !map.size) return;
				const look = map.globe?.look(map.size) ?? lookOf(map.camera, map.size);
				const next = spelled(look);
				if (next === (reported.at(-1) ?? given)) return;
				reported.push(next);
				props.onlook?.(look);
			}, REST);
			return () => clearTimeout(timer);
		});
	});
}
