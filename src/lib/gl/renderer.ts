import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { shapesOf } from './features.ts';
import { toMap, zoomOf } from './plane.ts';
import { buildStyle, coloursOf, LINES, SOURCE, STATE_KEY, type Theme } from './style.ts';
import type { WorldTopology } from '#lib/geo/decode-world.ts';
import type { Viewpoint } from '#lib/atlas/viewpoint.ts';

export interface RendererOptions {
	/** An empty element that covers what is to be drawn; its size is the canvas's. */
	container: HTMLElement;
	topology: WorldTopology;
	theme: Theme;
	/** Fills alone, for tests that read colours from pixels. */
	fillsOnly: boolean;
	/** WebGL went away; the renderer has removed itself. */
	onlost: () => void;
	/** What lies in the middle of the container, in map units. */
	middle: { x: number; y: number };
	/** Screen pixels in one map unit. */
	scale: number;
	countries: Viewpoint['countries'];
}

/** The second renderer: fills and boundaries by WebGL, at full detail. It looks where it is told to. */
export interface Renderer {
	/** Colours the states; writes only what differs from what is shown. */
	paint(countries: Viewpoint['countries']): void;
	/**
	 * Draws at once, so that what lies over the canvas moves with it.
	 *
	 * @param middle of the canvas, in map units
	 * @param scale screen pixels in one map unit
	 */
	look(middle: { x: number; y: number }, scale: number): void;
	resize(): void;
	wear(theme: Theme): void;
	remove(): void;
}

/**
 * Starts maplibre and waits until it has drawn.
 *
 * @throws where WebGL or the worker cannot be had
 */
export async function createRenderer(options: RendererOptions): Promise<Renderer> {
	const { container, topology, theme, fillsOnly, onlost, middle, scale, countries } = options;
	setWorkerUrl(workerUrl);
	const map = new MapLibreMap({
		container,
		style: buildStyle(shapesOf(topology), theme),
		center: toMap([middle.x, middle.y]),
		zoom: zoomOf(scale),
		minZoom: -2,
		maxPitch: 0,
		interactive: false,
		attributionControl: false,
		renderWorldCopies: false,
		trackResize: false,
		fadeDuration: 0,
		canvasContextAttributes: { antialias: true },
	});
	let gone = false;
	const remove = () => {
		if (gone) return;
		gone = true;
		map.remove();
	};
	const shown = new Map<string, string>();
	const paint = (next: Viewpoint['countries']) => {
		for (const state of new Set([...shown.keys(), ...Object.keys(next)])) {
			const category = next[state]?.category;
			if (shown.get(state) === category) continue;
			const feature = { source: SOURCE, id: state };
			if (category) {
				map.setFeatureState(feature, { [STATE_KEY]: category });
				shown.set(state, category);
			} else {
				map.removeFeatureState(feature, STATE_KEY);
				shown.delete(state);
			}
		}
	};

	try {
		await new Promise<void>((resolve, reject) => {
			map.once('error', ({ error }) => reject(error));
			map.once('load', () => {
				paint(countries);
				if (fillsOnly) for (const id of LINES) map.setLayoutProperty(id, 'visibility', 'none');
				map.once('idle', () => resolve());
			});
		});
	} catch (error) {
		remove();
		throw error;
	}
	map.on('webglcontextlost', () => {
		// maplibre would wait for the context to come back; the other renderer is there at once.
		queueMicrotask(remove);
		onlost();
	});
	return {
		paint,
		look({ x, y }, scale) {
			if (gone) return;
			map.jumpTo({ center: toMap([x, y]), zoom: zoomOf(scale) });
			map.redraw();
		},
		resize: () => void (gone || map.resize()),
		wear(next) {
			for (const [layer, property, value] of coloursOf(next))
				map.setPaintProperty(layer, property, value);
		},
		remove,
	};
}
