import { untrack } from 'svelte';
import { drawingFor, paint, paintedOf } from './drawing.ts';
import { askAtRest } from '../camera/at-rest.ts';
import type { framing } from '../camera/framing.svelte.ts';
import { markupOn } from './ids.ts';
import { MARKED, stateOf } from './marked.ts';
import { TabStop } from '../input/tab-stop.ts';
import type { DrawingMarkup, WorldMapProps } from '../world-map-props.ts';
import { metaOf } from '#lib/geo/drawing-meta.ts';
import type { Drawing, DrawingMeta } from '#lib/geo/types.ts';
import { lazy } from '#lib/ui/lazy.ts';
import { addMarkup } from '#lib/ui/trusted.ts';

const fetchWriter = lazy(() => import('./render-shapes.ts'));

/**
 * The shapes and outlines in the page: adopts what the server wrote, paints it, and replaces it by a drawing
 * as detailed as the camera needs. Called while a component starts.
 *
 * The layers that hold them are found by their classes: `countries` and `regions`.
 *
 * @param host the map's element; read only after the component is mounted
 */
export function drawnShapes(
	props: WorldMapProps,
	host: () => HTMLElement,
	camera: ReturnType<typeof framing>,
) {
	const { name, port, drawing: initial } = untrack(() => props);
	const { map } = camera;
	const layer = (name: string) => host().querySelector(`svg .${name}`)!;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nodes to write to, nothing to react to
	const shapes = new Map<string, SVGAElement>();
	let drawing = $state.raw(initial);
	let tabStop: TabStop | undefined;
	/** Id of the drawing that is being fetched. */
	let wanted = '';
	/** The scale in half octaves: by it islets are left out. */
	const octave = $derived(Math.floor(2 * Math.log2(map.camera.scale)));
	/** What the paths of what is outlined as one are of: drawing, viewpoint, and the octave once it is known. */
	let edges = $state.raw<readonly unknown[]>(
		untrack(() => (props.markup.edges ? [initial, props.viewpoint] : [])),
	);
	const edged = $derived(!map.globe && edges[0] === drawing && edges[1] === props.viewpoint);
	/** The drawing that the camera needs could not be fetched. */
	let failed = $state(false);

	/** The state that has the tab stop until the reader moves it. */
	const first = () => props.selection.country ?? props.viewpoint.subject;

	/** Adopts the shapes in the page. */
	function adopt() {
		shapes.clear();
		for (const shape of layer('countries').querySelectorAll<SVGAElement>('a')) {
			const state = stateOf(shape);
			shape.dataset['state'] = state;
			shapes.set(state, shape);
		}
		for (const link of host().querySelectorAll('svg a')) link.setAttribute('tabindex', '-1');
		tabStop?.renew(first());
	}

	/** Replaces the present drawing by another one; the focus stays where it was. */
	function put(markup: DrawingMarkup, meta: DrawingMeta) {
		wanted = '';
		const [countries, regions] = [layer('countries'), layer('regions')];
		const focused = countries.contains(document.activeElement);
		for (const layer of [countries, regions])
			for (const child of [...layer.children]) child.remove();
		addMarkup(countries, markupOn(name, markup.shapes));
		addMarkup(regions, markupOn(name, markup.outlines));
		drawing = meta;
		adopt();
		paint(shapes, paintedOf(props));
		if (focused) tabStop?.element?.focus({ preventScroll: true });
	}

	function draw(
		next: Drawing,
		{ renderShapes, renderOutlines }: typeof import('./render-shapes.ts'),
	) {
		const { countryName, countryHref, regionName, regionHref } = port;
		const writing = { countries: paintedOf(props), name: countryName, href: countryHref };
		const outlines = renderOutlines(next, { name: regionName, href: regionHref });
		put({ shapes: renderShapes(next, writing), outlines }, metaOf(next));
	}

	/**
	 * Fetches the drawing that the camera needs.
	 *
	 * @throws if it cannot be fetched: the present drawing stays, which is coarser, not wrong
	 */
	async function fetchDrawing(id: string) {
		if (wanted === id) return;
		wanted = id;
		try {
			const [next, writer] = await Promise.all([
				id === 'full' ? port.full() : port.drawing(id),
				fetchWriter(),
			]);
			failed = false;
			if (wanted === id && host()?.isConnected) draw(next, writer);
		} catch (error) {
			failed = wanted === id;
			throw error;
		} finally {
			if (wanted === id) wanted = '';
		}
	}
	const ask = askAtRest();

	$effect(() =>
		untrack(() => {
			adopt();
			tabStop = new TabStop(host());
			tabStop.put(first());
			if (shapes.size === 0) ask(() => fetchDrawing(initial.id));
		}),
	);

	$effect(() => void paint(shapes, paintedOf(props)));

	$effect(() => {
		if (!camera.ready || map.globe) return undefined;
		const next = drawingFor(drawing, map.visible, map.camera.scale, port.finest);
		if (next === drawing.id && shapes.size > 0) return void (failed = false);
		return ask(() => fetchDrawing(next));
	});

	const askEdges = askAtRest();
	$effect(() => {
		const wanted = [drawing, props.viewpoint, octave];
		// A turn changes the shapes with every frame: on the globe each state has its own edge.
		if (!camera.ready || map.globe || shapes.size === 0) return undefined;
		// What the server wrote is good for where the map opens.
		if (edged && edges.length < 3) return void (edges = wanted);
		if (edged && edges[2] === octave) return undefined;
		let late = false;
		const end = askEdges(async () => {
			const { writeEdges } = await fetchWriter();
			if (late) return;
			const px = 1 / (2 ** (octave / 2) * drawing.unit);
			writeEdges(layer('edges'), name, shapes, props.viewpoint.countries, px);
			edges = wanted;
		});
		return () => {
			late = true;
			end?.();
		};
	});

	$effect(() => {
		// A marker goes when its state is large enough to be seen itself.
		const { scale } = map.camera;
		void drawing;
		for (const { place, below } of MARKED)
			shapes.get(place.id)?.toggleAttribute('data-large', scale >= below);
	});

	$effect(() => {
		void drawing;
		for (const outline of layer('regions').querySelectorAll('.region')) {
			const region = outline.getAttribute('data-region');
			outline.classList.toggle('selected', region === props.selection.region);
			outline.classList.toggle('invite', region === props.invite);
		}
	});

	return {
		put,
		layer,
		/** What is drawn now. */
		get drawing() {
			return drawing;
		},
		/** The paths of what is outlined as one are there, and of what is shown. */
		get edged() {
			return edged;
		},
		get failed() {
			return failed;
		},
		/** The map's one tab stop; there once the component is mounted. */
		get tabStop() {
			return tabStop;
		},
	};
}
