import type { MapPort, SecondOptions, SecondRenderer } from '../port.ts';
import type { RendererCamera } from '#lib/geo/camera.ts';
import type { Projection } from '#lib/view/view.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import { FOLDED } from '#lib/theme/sizes.ts';
import './second.css';

/** Where the map looks, wherever the container lies. */
export type MapCamera = Omit<RendererCamera, 'offset'>;

interface Given {
	/** The map's element: the camera looks at its middle. */
	host: HTMLElement;
	/** The map's element and what is laid over its edges: the canvas goes on below that. */
	field: HTMLElement;
	start: NonNullable<MapPort['second']>;
	projection: Projection;
	camera: MapCamera;
	countries: Viewpoint['countries'];
	weight: number;
	fillsOnly: boolean;
	onlost: () => void;
}

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** The second renderer below the drawing's lines and names, kept in step with them. */
export class SecondLayer {
	readonly #host: HTMLElement;
	readonly #container: HTMLElement;
	readonly #renderer: SecondRenderer;
	readonly #stop: () => void;
	#camera: MapCamera;

	private constructor(
		host: HTMLElement,
		container: HTMLElement,
		renderer: SecondRenderer,
		camera: MapCamera,
		field: HTMLElement,
	) {
		this.#host = host;
		this.#container = container;
		this.#renderer = renderer;
		this.#camera = camera;
		const updateTheme = () => renderer.setTheme(themeOf(host));
		const observer = new ResizeObserver(() => {
			cover(container, host, field);
			renderer.resize();
			this.setCamera(this.#camera);
		});
		DARK.addEventListener('change', updateTheme);
		observer.observe(host);
		observer.observe(field);
		this.#stop = () => {
			DARK.removeEventListener('change', updateTheme);
			observer.disconnect();
		};
	}

	/**
	 * Starts the renderer; when this resolves, it has drawn.
	 *
	 * @throws where it cannot be fetched or does not start; nothing is left behind
	 */
	static async start(given: Given): Promise<SecondLayer> {
		const { host, field, projection, camera, countries, weight, fillsOnly } = given;
		const container = document.createElement('div');
		container.className = 'second';
		host.prepend(container);
		cover(container, host, field);
		try {
			const started: { layer?: SecondLayer } = {};
			const renderer = await given.start({
				container,
				theme: themeOf(host),
				fillsOnly,
				onlost() {
					started.layer?.remove();
					given.onlost();
				},
				projection,
				camera: { ...camera, offset: offsetOf(container, host) },
				countries,
				weight,
			});
			started.layer = new SecondLayer(host, container, renderer, camera, field);
			return started.layer;
		} catch (error) {
			container.remove();
			throw error;
		}
	}

	paint(countries: Viewpoint['countries']): void {
		this.#renderer.paint(countries);
	}

	setWeight(weight: number): void {
		this.#renderer.setWeight(weight);
	}

	setCamera(camera: MapCamera): void {
		this.#camera = camera;
		this.#renderer.setCamera({ ...camera, offset: offsetOf(this.#container, this.#host) });
	}

	remove(): void {
		this.#stop();
		this.#renderer.remove();
		this.#container.remove();
	}
}

/**
 * Makes the container cover the field, of which the host is a part. Where panels have rows of their own, it
 * covers the host alone: below opaque panels Chromium has treated the whole canvas as hidden.
 */
function cover(container: HTMLElement, host: HTMLElement, field: HTMLElement): void {
	const seen = matchMedia(FOLDED).matches ? host : field;
	const [inner, outer] = [host.getBoundingClientRect(), seen.getBoundingClientRect()];
	container.style.left = `${outer.left - inner.left}px`;
	container.style.top = `${outer.top - inner.top}px`;
	container.style.width = `${outer.width}px`;
	container.style.height = `${outer.height}px`;
}

/** The theme of the page: the one it was given, else the one that the system prefers. */
function themeOf(host: HTMLElement): SecondOptions['theme'] {
	const told = getComputedStyle(host).colorScheme;
	if (told === 'light' || told === 'dark') return told;
	return DARK.matches ? 'dark' : 'light';
}

/** The middle of the host from that of the container, in pixels. */
function offsetOf(container: HTMLElement, host: HTMLElement): [number, number] {
	const [inner, outer] = [host.getBoundingClientRect(), container.getBoundingClientRect()];
	return [
		inner.left + inner.width / 2 - outer.left - outer.width / 2,
		inner.top + inner.height / 2 - outer.top - outer.height / 2,
	];
}
