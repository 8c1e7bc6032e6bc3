import type { drawnShapes } from '../flat/drawn-shapes.svelte.ts';
import type { framing } from '../camera/framing.svelte.ts';
import { listen, type GestureTarget } from './gestures.ts';
import { hitOf, type Hit } from './hit.ts';
import type { TipPlace } from '../MapTip.svelte';
import { isDirection } from './neighbour.ts';
import { underPoint } from './under-point.ts';
import type { WorldMapProps } from '../world-map-props.ts';
import type { Point } from '#lib/geo/types.ts';

/**
 * What a reader's pointer and keys do over the map. Called while a component starts.
 *
 * @param host the map's element; read only after the component is mounted
 */
export function pointing(
	props: WorldMapProps,
	host: () => HTMLElement,
	{ map, home }: ReturnType<typeof framing>,
	shapes: ReturnType<typeof drawnShapes>,
) {
	let hit = $state.raw<Hit | null>(null);
	let tipAt = $state.raw<TipPlace | null>(null);
	let tipByPointer = false;

	/** What the ring of a disputed area says. */
	const noteOf = (target: EventTarget | null) =>
		(target as Element | null)?.closest('.dispute')?.getAttribute('aria-label');

	/** What a point of the screen means. */
	const hitAt = (x: number, y: number): Hit | null =>
		hitOf(
			underPoint(host(), [x, y], map),
			[x, y],
			(state) => state in props.viewpoint.countries,
			props.port.regionAround,
		);

	const gestures: GestureTarget = {
		pan: (dx, dy) => map.pan(dx, dy),
		zoom: (factor, at) => map.zoom(factor, at),
		point(event) {
			tipByPointer = true;
			hit = event ? hitAt(event.clientX, event.clientY) : null;
			tipAt = event && { x: event.clientX, y: event.clientY, note: noteOf(event.target) };
			props.onlight?.(hit?.kind === 'country' ? hit.id : null);
		},
		left: (to) => props.onleft?.(to),
		press(event) {
			const { port } = props;
			const target = event.target instanceof Element ? event.target : null;
			if (target?.closest('button, .dispute')) return;
			event.preventDefault();
			if (event.detail > 0) port.select(hitAt(event.clientX, event.clientY), 'pointer');
			else {
				const link = target?.closest('[data-state], [data-region], [data-region-name]');
				const country = link?.getAttribute('data-state');
				const region = link?.getAttribute('data-region') ?? link?.getAttribute('data-region-name');
				if (country) port.select({ kind: 'country', id: country }, 'keyboard');
				else if (region) port.select({ kind: 'region', id: region }, 'keyboard');
			}
		},
	};

	function keydown(event: KeyboardEvent) {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const onLink = event.target instanceof Element && event.target.closest('svg a');
		if (isDirection(event.key) && onLink) {
			const place = shapes.tabStop?.step(event.key, shapes.drawing.extent, map.globe);
			if (place) bringIntoView(place);
		} else if (event.key === '+' || event.key === '=') map.zoom(1.5);
		else if (event.key === '-') map.zoom(1 / 1.5);
		else if (event.key === '0') home();
		else return;
		event.preventDefault();
	}

	function bringIntoView([x, y]: Point) {
		if (map.globe) return;
		const [x0, y0, x1, y1] = map.visible;
		const margin = 24 * map.px;
		const dx = Math.min(0, x - x0 - margin) + Math.max(0, x - x1 + margin);
		const dy = Math.min(0, y - y0 - margin) + Math.max(0, y - y1 + margin);
		if (dx || dy) map.pan(-dx * map.camera.scale, -dy * map.camera.scale);
	}

	function focusIn({ target }: FocusEvent) {
		if (!(target instanceof Element)) return;
		const state = target.getAttribute('data-state');
		const region = target.getAttribute('data-region-name');
		shapes.tabStop?.follow(target);
		tipByPointer = false;
		hit = state ? { kind: 'country', id: state } : region ? { kind: 'region', id: region } : null;
		const box = target.getBoundingClientRect();
		tipAt = hit && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
	}

	/** Links opened in other ways than by a plain click get the address of the present viewpoint. */
	function refreshLink({ target }: Event) {
		const link = target instanceof Element ? target.closest('a[data-state], a[data-region]') : null;
		const state = link?.getAttribute('data-state');
		const region = link?.getAttribute('data-region');
		if (state) link?.setAttribute('href', props.port.countryHref(state));
		else if (region) link?.setAttribute('href', props.port.regionHref(region));
	}

	function focusOut() {
		hit = null;
		tipAt = null;
	}

	$effect(() => {
		// The map moves under a resting pointer: the tip is no longer about what is there.
		void map.camera;
		if (tipByPointer) focusOut();
	});

	$effect(() => listen(host(), gestures, props.framed === true));

	return {
		keydown,
		focusIn,
		focusOut,
		refreshLink,
		/** What lies under the pointer or has the focus. */
		get hit() {
			return hit;
		},
		/** Where the line about it stands. */
		get tipAt() {
			return tipAt;
		},
	};
}
