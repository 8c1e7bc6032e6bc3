import { untrack } from 'svelte';
import type { MapState } from './map-state.svelte.ts';
import type { MapPort } from './port.ts';
import type { SecondLayer } from './second-layer.ts';
import { wantsSecond, webglKind, type RendererChoice, type WebGLKind } from './take-over.ts';
import type { Viewpoint } from '#lib/atlas/viewpoint.ts';

interface Given {
	port: MapPort;
	map: MapState;
	framed: boolean;
	fillsOnly: () => boolean;
	choice: () => RendererChoice;
	/** The map's element, once the script has taken over what stands in the page. */
	host: () => HTMLElement | null;
	/** Whether the reader is more than twice as near as the map opens. */
	near: () => boolean;
	countries: () => Viewpoint['countries'];
}

/**
 * When the second renderer is fetched, and that it shows what the first one does. Called while a
 * component starts; ends with it.
 */
export function secondRenderer(given: Given) {
	let layer = $state.raw<SecondLayer | null>(null);
	/** It did not start, or went away: the first renderer goes on. */
	let refused = $state(false);
	let kind = $state<WebGLKind>('none');
	let asked = false;
	let ended = false;

	const sparing = () =>
		given.framed ||
		(navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

	async function start(host: HTMLElement) {
		asked = true;
		try {
			// An opaque origin may not start a worker from a file.
			const possible = given.port.second && self.origin !== 'null' && webglKind() !== 'none';
			if (!given.port.second || !possible) throw new Error('no second renderer here');
			const { SecondLayer } = await import('./second-layer.ts');
			const started = await SecondLayer.start({
				host,
				field: host.parentElement ?? host,
				start: given.port.second,
				camera: given.map.camera,
				countries: given.countries(),
				fillsOnly: given.fillsOnly(),
				onlost() {
					layer = null;
					refused = true;
				},
			});
			if (ended) started.remove();
			else layer = started;
		} catch {
			// Nothing is lost but smoothness.
			refused = true;
		}
	}

	$effect(() => {
		if (!given.host() || given.choice() !== 'auto' || sparing()) return;
		// Safari has no idle callbacks.
		const idle = window.requestIdleCallback ?? ((call: () => void) => setTimeout(call, 200));
		idle(() => (kind = webglKind()));
	});
	$effect(() => {
		const host = given.host();
		// Where the panels fold, the canvas shows no fills yet: the first renderer draws.
		if (!host || asked || window.matchMedia('(max-width: 1023px)').matches) return;
		const circumstances = { choice: given.choice(), kind, sparing: sparing(), near: given.near() };
		if (wantsSecond(circumstances)) void untrack(() => start(host));
	});
	$effect(() => layer?.paint(given.countries()));
	$effect(() => layer?.look(given.map.camera));
	$effect(() => () => {
		ended = true;
		untrack(() => layer)?.remove();
	});

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
