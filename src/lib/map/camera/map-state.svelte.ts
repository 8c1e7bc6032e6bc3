import {
	between,
	clamp,
	fit,
	NOMINAL,
	pan,
	visibleBox,
	WORLD_FRAME,
	zoomAt,
	type Camera,
	type Size,
} from '#lib/geo/camera.ts';
import type { GlobeSurface } from './globe-surface.ts';
import type { Box, Point } from '#lib/geo/types.ts';
import { TRANSITION_DURATION } from '#lib/theme/sizes.ts';

/**
 * The camera over the free space. It begins as a box to be fitted, before anything is measured, and
 * keeps in the middle what was in the middle when the free space changes.
 */
export class MapState {
	size = $state.raw<Size | null>(null);
	#frame = $state.raw<Box>(WORLD_FRAME);
	#camera = $state.raw<Camera | null>(null);
	#frameRequest = 0;
	/** The camera is where the reader has moved it by hand. */
	moved = $state(false);
	/** Goes to the end of the transition under way. */
	#finish: (() => void) | null = null;
	/** The last box it was sent to, until it is moved otherwise: the other projection shows the same box. */
	#destination: Box | null = null;
	/** What takes the place of the flat map. */
	globe = $state.raw<GlobeSurface | null>(null);

	/** The camera; until the reader moves it, whatever fits the frame. */
	readonly camera = $derived<Camera>(
		this.globe?.camera ?? this.#camera ?? fit(this.#frame, this.size ?? NOMINAL),
	);
	readonly visible = $derived<Box>(visibleBox(this.camera, this.size ?? NOMINAL));
	/** Map units in one screen pixel. */
	readonly px = $derived(1 / this.camera.scale);

	constructor(frame: Box) {
		this.#frame = frame;
	}

	/** Where a place of the flat map is drawn; `null` on the far side of the globe. */
	readonly at = (place: Point): Point | null => (this.globe ? this.globe.at(place) : place);

	/** The free space was measured. A camera that was never moved goes on fitting its frame. */
	measure(size: Size): void {
		if (size.width <= 0 || size.height <= 0) return;
		this.size = size;
		if (this.#camera) this.#camera = clamp(this.#camera, size);
		this.globe?.resize(size);
	}

	/** Whether it was moved from its frame, by hand or by a transition. */
	get placed(): boolean {
		return this.#camera !== null;
	}

	/** What it was framed on. */
	get frame(): Box {
		return this.#frame;
	}

	/** The box that it was sent to and shows; `null` where it was moved since, or never sent. */
	get destination(): Box | null {
		return this.#destination;
	}

	/** Puts the flat map's camera somewhere. */
	jumpTo(camera: Camera): void {
		this.stop();
		this.#destination = null;
		if (this.size) this.#camera = clamp(camera, this.size);
	}

	/** Frames a box anew without a transition: only before the reader has moved. */
	reframe(box: Box): void {
		this.stop();
		this.moved = false;
		this.#destination = null;
		this.#camera = null;
		this.#frame = box;
	}

	pan(dx: number, dy: number): void {
		this.stop();
		this.moved = true;
		this.#destination = null;
		if (this.globe) return this.globe.pan(dx, dy);
		if (this.size) this.#camera = pan(this.camera, dx, dy, this.size);
	}

	zoom(factor: number, at: Point = [0, 0]): void {
		this.stop();
		this.moved = true;
		this.#destination = null;
		if (this.globe) return void (this.size && this.globe.zoom(factor, at, this.size));
		if (this.size) this.#camera = zoomAt(this.camera, factor, at, this.size);
	}

	/** Eases to a box; under reduced motion jumps there. */
	easeTo(box: Box, reducedMotion: boolean): void {
		this.stop();
		const { size } = this;
		if (!size) this.reframe(box);
		this.#destination = box;
		if (!size) return;
		this.#animate(
			this.globe?.transitionTo(box, size) ?? this.transitionTo(fit(box, size)),
			reducedMotion,
		);
	}

	/** Runs a transition that starts where the camera is now. */
	animate(transition: (t: number) => void, atOnce: boolean): void {
		this.stop();
		this.#destination = null;
		this.#animate(transition, atOnce);
	}

	#animate(transition: (t: number) => void, atOnce: boolean): void {
		this.moved = false;
		if (atOnce) return transition(1);
		this.#finish = () => transition(1);
		const begun = performance.now();
		const step = (now: number) => {
			const t = Math.min(1, Math.max(0, (now - begun) / TRANSITION_DURATION));
			transition(1 - (1 - t) ** 3);
			this.#frameRequest = t < 1 ? requestAnimationFrame(step) : 0;
			if (t === 1) this.#finish = null;
		};
		this.#frameRequest = requestAnimationFrame(step);
	}

	/** Returns a function that sets the flat map’s camera at time t, 0 to 1. */
	transitionTo(to: Camera): (t: number) => void {
		const from = this.camera;
		return (t) => (this.#camera = between(from, to, t));
	}

	/** Ends a transition where it is. */
	stop(): void {
		if (this.#frameRequest) cancelAnimationFrame(this.#frameRequest);
		this.#frameRequest = 0;
		this.#finish = null;
	}

	/** Ends a transition where it leads. */
	finish(): void {
		this.#finish?.();
		this.stop();
	}
}
