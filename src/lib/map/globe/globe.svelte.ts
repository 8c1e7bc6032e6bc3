import { flushSync, mount, unmount } from 'svelte';
import { frontOf } from '#lib/globe/front.ts';
import { fitGlobe, reachOf, wholeGlobe } from '#lib/globe/camera.ts';
import { globeNodes } from './globe-nodes.ts';
import { fullGlobeOf, globeOf, type GlobeDrawing } from '#lib/globe/shape.ts';
import { GlobeState } from './globe-state.svelte.ts';
import { blankGlobe, standingDrawing } from './globe-drawing.ts';
import { globeStage } from './globe-stage.ts';
import { askAtRest } from '../camera/at-rest.ts';
import TurnButtons from './TurnButtons.svelte';
import { fittingScale, WORLD_FRAME } from '#lib/geo/camera.ts';
import type { drawnShapes } from '../flat/drawn-shapes.svelte.ts';
import type { framing } from '../camera/framing.svelte.ts';
import { isDirection, VECTORS } from '../input/neighbour.ts';
import type { WorldMapProps } from '../world-map-props.ts';
import { lonLatAt } from '#lib/geo/lonlat.ts';
import { placeOf } from '#lib/geo/places.ts';
import { project } from '#lib/geo/projection.ts';
import type { Point } from '#lib/geo/types.ts';

interface Given {
	props: WorldMapProps;
	/** The map's element. */
	host: HTMLElement;
	camera: ReturnType<typeof framing>;
	shapes: ReturnType<typeof drawnShapes>;
	/** The map opens as a globe: nothing was in the middle before. */
	opens: boolean;
}

/** Beyond this many screen pixels per map unit the light globe shows its corners; below, it is good enough. */
const FULL_FROM = 3;
const FULL_UNTIL = 2;

/** A turn by key or button, as a share of what is in sight. */
const TURN = 0.2;

/** What comes into sight by keyboard has this much around it, in pixels. */
const MARGIN = 30;

/**
 * Replaces the flat map by the globe: the same nodes with the same classes, whose paths are redrawn with
 * every turn. What is in the middle stays there.
 *
 * @returns restores the flat map, centred on what the globe had in its middle
 * @throws if the light world is not in the page and cannot be fetched
 */
export async function startGlobe({
	props,
	host,
	camera,
	shapes,
	opens,
}: Given): Promise<() => void> {
	const { map } = camera;
	const standing = standingDrawing(shapes);
	const world = standing.drawing ?? (await props.port.drawing('world'));
	const light = globeOf(world);

	map.finish();
	const stage = globeStage(host);
	map.measure(host.getBoundingClientRect());
	const size = map.size!;
	const middle = (): Point => [map.camera.x, map.camera.y];
	const nearness = () => map.camera.scale / fittingScale(WORLD_FRAME, size);
	const turnOf = ([lon, lat]: [number, number]) => ({ lon, lat });
	const whole = () => fitGlobe(map.frame, size);
	/** The box that the map was sent to; or that of the target, which was well in sight and needed no transition. */
	const destination = map.destination ?? (map.placed || props.view.look ? null : props.target?.box);
	const start = destination
		? fitGlobe(destination, size)
		: map.placed
			? { turn: turnOf(lonLatAt(middle())), scale: nearness() * wholeGlobe(size) }
			: opens && !props.opening
				? // The whole globe, and of its sides the one that the document speaks of.
					{ ...whole(), turn: frontOf(props.viewpoint) ?? whole().turn }
				: whole();
	const globe = new GlobeState(start);
	const begun = globe.look(size);

	map.globe = globe;
	const blank = blankGlobe(world, props);
	shapes.put(blank.markup, blank.meta);
	const nodes = globeNodes(host, shapes.layer('regions'), stage.coast, props.name);

	let full = $state.raw<GlobeDrawing | null>(null);
	let marks = '';
	let asked = false;
	async function fetchFull() {
		if (asked) return;
		asked = true;
		try {
			const file = await props.port.globe();
			marks = file.marks;
			full = fullGlobeOf(file.topology);
		} finally {
			asked = full !== null;
		}
	}
	const ask = askAtRest();

	let near = $state(false);
	const end = $effect.root(() => {
		$effect(() => {
			if (globe.scale > FULL_FROM) near = true;
			else if (globe.scale < FULL_UNTIL) near = false;
		});
		$effect(() => {
			// With every movement; until it arrives, the globe uses the light world.
			void [globe.turn, globe.scale];
			return near && !full ? ask(fetchFull) : undefined;
		});
		$effect(() => {
			const drawing = (near && full) || light;
			nodes.mark(drawing === light ? '' : marks);
			// For tests: what faces the reader.
			host.dataset['turn'] = `${globe.turn.lon.toFixed(4)} ${globe.turn.lat.toFixed(4)}`;
			nodes.draw(
				drawing,
				{ axes: globe.axes, reach: reachOf(globe.scale, map.size ?? size) },
				map.at,
			);
		});
	});

	const turn = (direction: keyof typeof VECTORS) => {
		const [dx, dy] = VECTORS[direction];
		const by = TURN * Math.min(map.size!.width, map.size!.height);
		// The view moves in the direction, so the globe turns the other way.
		map.pan(-dx * by, -dy * by);
	};
	const listening = new AbortController();
	const capture = { capture: true, signal: listening.signal };
	host.addEventListener(
		'keydown',
		(event) => {
			if (!event.shiftKey || !isDirection(event.key)) return;
			turn(event.key);
			event.preventDefault();
			event.stopPropagation();
		},
		capture,
	);
	host.addEventListener(
		'focusin',
		({ target }) => {
			if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
			const place = placeOf(target.getAttribute('data-state') ?? '');
			if (!place) return;
			globe.bringIntoView(place.label, MARGIN, map.size!);
			// The tip beside it reads its position at once.
			flushSync();
		},
		capture,
	);
	const buttons = mount(TurnButtons, { target: host, props: { onturn: turn } });

	return () => {
		end();
		listening.abort();
		map.stop();
		const { lon, lat, nearness: now } = globe.look(map.size!);
		// A map that opened as a globe, facing what is selected, has shown nothing flat to go back to.
		const facing = opens && destination;
		const stayed = !facing && lon === begun.lon && lat === begun.lat && now === begun.nearness;
		map.globe = null;
		delete host.dataset['turn'];
		void unmount(buttons);
		stage.remove();
		if (!host.isConnected) return;
		if (!stayed) {
			const [x, y] = project(lon, lat);
			map.jumpTo({ x, y, scale: now * fittingScale(WORLD_FRAME, map.size!) });
		}
		shapes.put(standing.markup, standing.meta);
	};
}
