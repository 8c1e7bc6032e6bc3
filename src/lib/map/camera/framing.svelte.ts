import { tick, untrack } from 'svelte';
import {
	fit,
	fittingScale,
	isWellSeen,
	NOMINAL,
	visibleBox,
	WORLD_FRAME,
} from '#lib/geo/camera.ts';
import { askAtRest } from './at-rest.ts';
import { MapState } from './map-state.svelte.ts';
import type { WorldMapProps } from '../world-map-props.ts';
import type { Box } from '#lib/geo/types.ts';
import { ROOT } from '#lib/theme/sizes.ts';
import { lazy } from '#lib/ui/lazy.ts';

const fetchKeeper = lazy(() => import('./look-keeper.svelte.ts'));

/** Narrower than this, the map opens on the countries that the viewpoint classifies. In pixels. */
const NARROW = 640;

/**
 * The camera, and where it is placed: on what the map opens on, on what is selected, on what it is told
 * to show. Called while a component starts.
 *
 * @param host the map's element; read only after the component is mounted
 */
export function framing(props: WorldMapProps, host: () => HTMLElement) {
	const map = new MapState(untrack(() => props.opening ?? WORLD_FRAME));
	let ready = $state(false);
	let type = $state(1);

	const homeFrame = () =>
		(map.size?.width ?? Infinity) < NARROW ? props.narrowFrame : WORLD_FRAME;
	const openingFrame = () => props.opening ?? homeFrame();
	const reducedMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
	function show(box: Box) {
		// What the address says is no longer what is shown.
		if (props.view.look || map.moved) props.onlook?.(null);
		map.easeTo(box, reducedMotion());
	}
	const sees = (box: Box) =>
		map.globe && map.size ? map.globe.sees(box, map.size) : isWellSeen(box, map.visible);

	/** What is in sight when the map opens: lettering that stays inside of it does not jump. */
	const opens = $derived.by(() => {
		const size = map.size ?? NOMINAL;
		return visibleBox(fit(openingFrame(), size), size);
	});
	const near = $derived(
		map.size !== null && map.camera.scale > 2 * fittingScale(openingFrame(), map.size),
	);

	$effect(() => {
		const observer = new ResizeObserver(([entry]) => {
			if (!entry) return;
			const first = !map.size;
			type = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / ROOT);
			map.measure({ width: entry.contentRect.width, height: entry.contentRect.height });
			// Unless it was sent somewhere before anything was measured.
			if (first && !map.destination) untrack(() => map.reframe(openingFrame()));
			ready = true;
		});
		observer.observe(host());
		return () => {
			observer.disconnect();
			map.stop();
		};
	});

	let lastTarget = untrack(() => (props.opening ? props.target?.key : undefined));
	$effect(() => {
		const next = props.target;
		if (!ready || next?.key === lastTarget) return;
		lastTarget = next?.key;
		// An address that says where to look is followed. After a tick, when an opening panel has left
		// the map its new free space.
		if (next && !props.view.look)
			void tick().then(() => {
				if (!sees(next.box)) map.easeTo(next.box, reducedMotion());
			});
	});

	let keeping = false;
	let gone = false;
	let forget: (() => void) | undefined;
	async function keep() {
		if (keeping) return;
		keeping = true;
		try {
			const { keepLook } = await fetchKeeper();
			if (!gone) forget = keepLook(props, map, reducedMotion);
		} finally {
			keeping = forget !== undefined;
		}
	}
	const ask = askAtRest();
	$effect(() => {
		void map.camera;
		return ready && !keeping && (props.view.look || (map.moved && props.onlook))
			? ask(keep)
			: undefined;
	});
	$effect(() => () => {
		gone = true;
		forget?.();
	});

	return {
		map,
		show,
		/** The whole map: the world, or on a narrow screen what is coloured of it. */
		home: () => show(homeFrame()),
		/** Measured, and taken over by the script. */
		get ready() {
			return ready;
		},
		/** How much larger than on a common screen names are lettered. */
		get lettering() {
			return type * (props.lettering ?? 1);
		},
		get opens() {
			return opens;
		},
		/** More than twice as near as the map opens. */
		get near() {
			return near;
		},
	};
}
