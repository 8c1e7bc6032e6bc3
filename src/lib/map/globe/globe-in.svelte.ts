import { untrack } from 'svelte';
import type { drawnShapes } from '../flat/drawn-shapes.svelte.ts';
import type { framing } from '../camera/framing.svelte.ts';
import type { WorldMapProps } from '../world-map-props.ts';

/**
 * Puts the globe into the flat map's place as long as it is asked for; until then nothing of it is
 * fetched. Called while a component starts.
 *
 * @param host the map's element; read only after the component is mounted
 */
export function globeIn(
	props: WorldMapProps,
	host: () => HTMLElement,
	camera: ReturnType<typeof framing>,
	shapes: ReturnType<typeof drawnShapes>,
) {
	let failed = $state(false);
	let opens = true;
	// A value of its own: a switch of viewpoint makes a new view, and must not start the globe anew.
	const wanted = $derived(props.view.projection === 'globe');

	$effect(() => {
		failed = false;
		if (!camera.ready) return;
		const first = opens;
		opens = false;
		if (!wanted) return;
		let stop: (() => void) | undefined;
		let ended = false;
		import('./globe.svelte.ts')
			.then(async ({ startGlobe }) => {
				const globe = await startGlobe({ props, host: host(), camera, shapes, opens: first });
				if (ended) globe();
				else stop = globe;
			})
			.catch(() => (failed = true));
		return () => {
			ended = true;
			untrack(() => stop?.());
		};
	});

	return {
		get failed() {
			return failed;
		},
	};
}
