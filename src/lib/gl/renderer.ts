import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { LINES, SOURCE, STATE_KEY, widthsOf } from './style.ts';
import { VIEWS } from './views.ts';
import { trustWorker } from './worker-policy.ts';
import type { Projection } from '#lib/view/view.ts';
import type { RendererCamera } from '#lib/geo/camera.ts';
import type { WorldTopology } from '#lib/geo/decode-world.ts';
import type { Theme } from '#lib/theme/tokens.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';

export interface RendererOptions {
	/** An empty element that covers what is to be drawn; its size is the canvas's. */
	container: HTMLElement;
	projection: Projection;
	/** In map units for the flat map, in longitude and latitude for the globe. */
	topology: WorldTopology;
	theme: Theme;
	/** Fills alone, for tests that read colours from pixels. */
	fillsOnly: boolean;
	/** The WebGL context was lost; the renderer has removed itself. */
	onlost: () => void;
	camera: RendererCamera;
	countries: Viewpoint['countries'];
	/** What share of their full width the lines have. */
	weight: number;
}

/** The second renderer: fills and boundaries by WebGL, at full detail, with a camera set from outside. */
export interface Renderer {
	/** Colours the states; writes only what differs from what is shown. */
	paint(countries: Viewpoint['countries']): void;
	/** Draws at once, so that what lies over the canvas moves with it. */
	setCamera(camera: RendererCamera): void;
	resize(): void;
	setTheme(theme: Theme): void;
	setWeight(weight: number): void;
	remove(): void;
}

/**
 * Starts maplibre and waits until it has drawn.
 *
 * @throws if WebGL or the worker is not available
 */
export async function createRenderer(options: RendererOptions): Promise<Renderer> {
	const { container, projection, topology, theme, fillsOnly, onlost } = options;
	const { camera, countries, weight } = options;
	const view = VIEWS[projection];
	trustWorker(workerUrl);
	setWorkerUrl(workerUrl);
	const map = new MapLibreMap({
		container,
		style: view.style(topology, theme),
		minZoom: -2,
		maxPitch: 0,
		interactive: false,
		attributionControl: false,
		renderWorldCopies: false,
		trackResize: false,
		fadeDuration: 0,
		canvasContextAttributes: { antialias: true },
	});
	if (view.fieldOfView) map.setVerticalFieldOfView(view.fieldOfView);
	map.jumpTo(view.jumpOptions(camera));
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

	const setWeight = (next: number) => {
		for (const [layer, property, value] of widthsOf(next))
			map.setPaintProperty(layer, property, value);
	};

	try {
		await new Promise<void>((resolve, reject) => {
			map.once('error', ({ error }) => reject(error));
			map.once('load', () => {
				paint(countries);
				setWeight(weight);
				if (fillsOnly) for (const id of LINES) map.setLayoutProperty(id, 'visibility', 'none');
				map.once('idle', () => resolve());
			});
		});
	} catch (error) {
		remove();
		throw error;
	}
	map.on('webglcontextlost', () => {
		// maplibre would wait for the context to be restored; the other renderer takes over at once.
		queueMicrotask(remove);
		onlost();
	});
	return {
		paint,
		setCamera(next) {
			if (gone) return;
			map.jumpTo(view.jumpOptions(next));
			map.redraw();
		},
		resize: () => void (gone || map.resize()),
		setTheme(next) {
			for (const [layer, property, value] of view.colours(next))
				map.setPaintProperty(layer, property, value);
		},
		setWeight,
		remove,
	};
}
