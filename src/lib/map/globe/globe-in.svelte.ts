import { untrack } from 'svelte';
import type { drawnShapes } from '../flat/drawn-shapes.svelte.ts';
import { askAtRest } from '../camera/at-rest.ts';
import type { framing } from '../camera/framing.svelte.ts';
import type { WorldMapProps } from '../world-map-props.ts';
import { lazy } from '#lib/ui/lazy.ts';

/** What draws the globe. */
export const fetchGlobe = lazy(() => import('./globe.svelte.ts'));

/**
 * Shows the globe in place of the flat map while it is asked for. Nothing of it is fetched before. Called
 * while a component starts.
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
	/** Starts the globe; `undefined` if none is wanted, or it is running. */
	let start: (() => Promise<void>) | undefined;
	const ask = askAtRest();

	$effect(() => {
		failed = false;
		if (!camera.ready) return;
		const first = opens;
		opens = false;
		if (!wanted) return;
		let stop: (() => void) | undefined;
		let ended = false;
		start = async () => {
			try {
				const { startGlobe } = await fetchGlobe();
				const globe = await startGlobe({ props, host: host(), camera, shapes, opens: first });
				if (ended) return globe();
				stop = globe;
				start = undefined;
				failed = false;
			} catch (error) {
				failed = !ended;
				throw error;
			}
		};
		start().catch(() => undefined);
		return () => {
			ended = true;
			start = undefined;
			untrack(() => stop?.());
		};
	});
	$effect(() => {
		void camera.map.camera;
		return start && untrack(() => failed) ? ask(start) : undefined;
	});

	return {
		get failed() {
			return failed;
		},
	};
}
