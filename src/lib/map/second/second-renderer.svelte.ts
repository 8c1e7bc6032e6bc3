import { untrack } from 'svelte';
import { paintedOf } from '../flat/drawing.ts';
import type { framing } from '../camera/framing.svelte.ts';
import type { SecondLayer } from './second-layer.ts';
import { webglKind } from './take-over.ts';
import type { WorldMapProps } from '../world-map-props.ts';
import type { Projection } from '#lib/view/view.ts';
import { lazy } from '#lib/ui/lazy.ts';

/** A graphics driver that has failed so often is not asked again. */
const MOST_LOST = 3;

const fetchLayer = lazy(() => import('./second-layer.ts'));

/**
 * Starts the second renderer while it is wanted and keeps it in step with the first one. To be called in an
 * effect root; ends with it.
 *
 * @param host the map's element
 * @param wanted whether the circumstances ask for it (`secondWanted`)
 */
export function secondRenderer(
	props: WorldMapProps,
	host: () => HTMLElement,
	camera: ReturnType<typeof framing>,
	wanted: () => boolean,
) {
	const { map } = camera;
	const painted = $derived(paintedOf(props));
	const projection = $derived(map.globe ? 'globe' : 'flat');
	const rendererCamera = $derived({
		lon: 0,
		lat: 0,
		...map.camera,
		...map.globe?.rendererCamera(),
	});
	let layer = $state.raw<SecondLayer | null>(null);
	/** It did not start, or lost its context: the first renderer goes on alone. */
	let refused = $state(false);
	/** How often its context was lost. */
	let lost = 0;
	/** The projection that it was last started for. */
	let asked: Projection | null = null;
	let ended = false;

	async function start() {
		const drawn = projection;
		asked = drawn;
		try {
			// An opaque origin may not start a worker from a file; the one file contains its worker.
			const startable = self.origin !== 'null' || import.meta.env.VITE_ONE_FILE;
			const possible = props.port.second && startable && webglKind() !== 'none';
			if (!props.port.second || !possible) throw new Error('no second renderer here');
			const { SecondLayer } = await fetchLayer();
			const started = await SecondLayer.start({
				host: host(),
				field: host().parentElement ?? host(),
				start: props.port.second,
				projection: drawn,
				camera: rendererCamera,
				countries: painted,
				weight: camera.weight,
				fillsOnly: props.fillsOnly === true,
				onlost() {
					layer = null;
					refused = true;
					lost++;
				},
			});
			if (ended || drawn !== projection) started.remove();
			else layer = started;
		} catch {
			// The first renderer shows the same, less smoothly.
			refused = true;
		}
	}

	$effect(() => {
		if (!wanted() || refused || asked === projection) return;
		untrack(() => void start());
	});
	// Once lost, it is tried again when it is wanted anew: after the reader has been farther away, or has asked
	// for it in the address. A context that goes again and again is left alone.
	$effect(() => {
		void props.renderer;
		if (wanted() && props.renderer !== 'gl') return;
		untrack(() => {
			if (!refused || lost === 0 || lost > MOST_LOST) return;
			refused = false;
			asked = null;
		});
	});
	$effect(() => {
		// The renderer of the other projection is removed; the first renderer shows the map meanwhile.
		const drawn = projection;
		return () => {
			untrack(() => layer)?.remove();
			layer = null;
			if (asked === drawn) asked = null;
		};
	});
	$effect(() => layer?.paint(painted));
	$effect(() => layer?.setWeight(camera.weight));
	$effect(() => layer?.setCamera(rendererCamera));
	$effect(() => () => (ended = true));

	return {
		/** It draws, and the first renderer only lines, names and what is hit. */
		get active() {
			return layer !== null;
		},
		get refused() {
			return refused;
		},
	};
}
