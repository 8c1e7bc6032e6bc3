import { untrack } from 'svelte';
import type { framing } from '../camera/framing.svelte.ts';
import type { secondRenderer } from './second-renderer.svelte.ts';
import { wantsSecond, webglKind, type WebGLKind } from './take-over.ts';
import type { WorldMapProps } from '../world-map-props.ts';
import { lazy } from '#lib/ui/lazy.ts';

const fetchRenderer = lazy(() => import('./second-renderer.svelte.ts'));

/**
 * Fetches the code that runs the second renderer once it is wanted. To be called while a component is
 * initialised; ends with it.
 *
 * @param host the map's element; read only after the component is mounted
 */
export function secondWanted(
	props: WorldMapProps,
	host: () => HTMLElement,
	camera: ReturnType<typeof framing>,
) {
	let second = $state.raw<ReturnType<typeof secondRenderer> | null>(null);
	/** It could not be fetched: the first renderer goes on. */
	let failed = $state(false);
	let kind = $state<WebGLKind>('none');
	const sparing = () =>
		props.framed === true ||
		(navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
	const wanted = $derived(
		camera.ready &&
			wantsSecond({
				choice: props.renderer ?? 'auto',
				kind,
				sparing: sparing(),
				near: camera.near || camera.map.globe !== null,
			}),
	);
	let end: (() => void) | undefined;
	let asked = false;
	let gone = false;

	$effect(() => {
		if (!camera.ready || (props.renderer ?? 'auto') !== 'auto' || sparing()) return;
		// Safari has no idle callbacks.
		const idle = window.requestIdleCallback ?? ((call: () => void) => setTimeout(call, 200));
		idle(() => (kind = webglKind()));
	});
	$effect(() => {
		if (!wanted || asked) return;
		asked = true;
		fetchRenderer().then(
			(module) => {
				if (gone) return;
				end = $effect.root(() => {
					second = module.secondRenderer(props, host, camera, () => wanted);
				});
			},
			() => (failed = true),
		);
	});
	$effect(() => () => {
		gone = true;
		untrack(() => end?.());
	});

	return {
		/** It draws, and the first renderer only lines, names and what is hit. */
		get active() {
			return second?.active ?? false;
		},
		get refused() {
			return failed || (second?.refused ?? false);
		},
	};
}
