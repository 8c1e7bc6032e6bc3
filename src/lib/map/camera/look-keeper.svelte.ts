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
 * Keeps the camera and the look that the map is given together: goes where it is told to look, and
 * tells where the reader has moved to once the camera rests. Fetched when there is something to keep.
 *
 * @param reducedMotion whether the system asks for less motion
 * @returns its end
 */
export function keepLook(
	props: WorldMapProps,
	map: MapState,
	reducedMotion: () => boolean,
): () => void {
	/** The look that the map was last given. */
	let given = '';
	/** What was told and will come back as a look, in this order: the camera has been there already. */
	let told: string[] = [];
	/** The camera stands where a look has put it, and does so again when the free space changes. */
	let holds = false;
	let first = true;
	let before: Size | null = null;

	function follow() {
		const { look } = props.view;
		const { size, moved } = map;
		const next = spelled(look);
		const anew = next !== given;
		if (anew) {
			const back = told.indexOf(next);
			holds = next !== '' && back < 0;
			told = told.slice(back + 1);
			given = next;
		} else if (moved) holds = false;
		// A page that opens there did not come from anywhere.
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
				if (next === (told.at(-1) ?? given)) return;
				told.push(next);
				props.onlook?.(look);
			}, REST);
			return () => clearTimeout(timer);
		});
	});
}
