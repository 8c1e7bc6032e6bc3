import { tick, untrack } from 'svelte';
import {
	fit,
	fittingScale,
	isWellSeen,
	NOMINAL,
	visibleBox,
	WORLD_FRAME,
} from '#lib/geo/camera.ts';
import { weightAt } from '#lib/geo/weight.ts';
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
 * The camera and its placement: what the map opens on, what is selected, and what it is told to show.
 * Called while a component starts.
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
		// The address no longer says what is shown.
		if (props.view.look || map.moved) props.onlook?.(null);
		map.easeTo(box, reducedMotion());
	}
	const showsWell = (box: Box) =>
		map.globe && map.size ? map.globe.showsWell(box, map.size) : isWellSeen(box, map.visible);

	/** What is visible when the map opens: lettering kept inside it does not jump. */
	const opens = $derived.by(() => {
		const size = map.size ?? NOMINAL;
		return visibleBox(fit(openingFrame(), size), size);
	});
	const near = $derived(
		map.size !== null && map.camera.scale > 2 * fittingScale(openingFrame(), map.size),
	);

	const weight = $derived(
		weightAt(map.camera.scale / fittingScale(WORLD_FRAME, map.size ?? NOMINAL)),
	);

	$effect(() => {
		const observer = new ResizeObserver(([entry]) => {
			if (!entry) return;
			const first = !map.size;
			type = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / ROOT);
			map.measure({ width: entry.contentRect.width, height: entry.contentRect.height });
			// Unless it was given a destination before anything was measured.
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
		// An address that says where to look takes precedence. After a tick, because an opening panel
		// changes the free space.
		if (next && !props.view.look)
			void tick().then(() => {
				if (!showsWell(next.box)) map.easeTo(next.box, reducedMotion());
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
		/** Measured and hydrated. */
		get ready() {
			return ready;
		},
		/** How much larger than on a common screen names are lettered. */
		get lettering() {
			return type * (props.lettering ?? 1);
		},
		/** What share of their full width the lines have. */
		get weight() {
			return weight;
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
