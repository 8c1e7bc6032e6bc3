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
import type { Ground } from './ground.ts';
import type { Box, Point } from '#lib/geo/types.ts';
import { JOURNEY } from '#lib/theme/sizes.ts';

/**
 * The camera over the free space. It begins as a box to be fitted, before anything is measured, and
 * keeps in the middle what was in the middle when the free space changes.
 */
export class MapState {
	size = $state.raw<Size | null>(null);
	#frame = $state.raw<Box>(WORLD_FRAME);
	#camera = $state.raw<Camera | null>(null);
	#journey = 0;
	/** The camera is where the reader has moved it by hand. */
	moved = $state(false);
	/** Goes to the end of the journey under way. */
	#arrive: (() => void) | null = null;
	/** What it was last sent to, until it is moved otherwise: another projection shows the same. */
	#aim: Box | null = null;
	/** What the world lies on instead of the flat map. */
	ground = $state.raw<Ground | null>(null);

	/** The camera; until the reader moves it, whatever fits the frame. */
	readonly camera = $derived<Camera>(
		this.ground?.camera ?? this.#camera ?? fit(this.#frame, this.size ?? NOMINAL),
	);
	readonly visible = $derived<Box>(visibleBox(this.camera, this.size ?? NOMINAL));
	/** Map units in one screen pixel. */
	readonly px = $derived(1 / this.camera.scale);

	constructor(frame: Box) {
		this.#frame = frame;
	}

	/** Where a place of the flat map is drawn; `null` where it is turned away. */
	readonly at = (place: Point): Point | null => (this.ground ? this.ground.at(place) : place);

	/** The free space was measured. A camera that was never moved goes on fitting its frame. */
	measure(size: Size): void {
		if (size.width <= 0 || size.height <= 0) return;
		this.size = size;
		if (this.#camera) this.#camera = clamp(this.#camera, size);
		this.ground?.resize(size);
	}

	/** Whether it stands elsewhere than it was framed, by hand or by a journey. */
	get placed(): boolean {
		return this.#camera !== null;
	}

	/** What it was framed on. */
	get frame(): Box {
		return this.#frame;
	}

	/** The box that it was sent to and shows; `null` where it was moved since, or never sent. */
	get aim(): Box | null {
		return this.#aim;
	}

	/** Puts the flat map's camera somewhere. */
	place(camera: Camera): void {
		this.stop();
		this.#aim = null;
		if (this.size) this.#camera = clamp(camera, this.size);
	}

	/** Frames a box anew without a journey: only before the reader has moved. */
	reframe(box: Box): void {
		this.stop();
		this.moved = false;
		this.#aim = null;
		this.#camera = null;
		this.#frame = box;
	}

	pan(dx: number, dy: number): void {
		this.stop();
		this.moved = true;
		this.#aim = null;
		if (this.ground) return this.ground.pan(dx, dy);
		if (this.size) this.#camera = pan(this.camera, dx, dy, this.size);
	}

	zoom(factor: number, at: Point = [0, 0]): void {
		this.stop();
		this.moved = true;
		this.#aim = null;
		if (this.ground) return void (this.size && this.ground.zoom(factor, at, this.size));
		if (this.size) this.#camera = zoomAt(this.camera, factor, at, this.size);
	}

	/** Travels to a box; at once where motion is not wanted. */
	travel(box: Box, still: boolean): void {
		this.stop();
		const { size } = this;
		if (!size) this.reframe(box);
		this.#aim = box;
		if (!size) return;
		this.#go(this.ground?.wayTo(box, size) ?? this.wayTo(fit(box, size)), still);
	}

	/** The same along a way that starts where the camera is now. */
	follow(way: (t: number) => void, still: boolean): void {
		this.stop();
		this.#aim = null;
		this.#go(way, still);
	}

	#go(way: (t: number) => void, still: boolean): void {
		this.moved = false;
		if (still) return way(1);
		this.#arrive = () => way(1);
		const begun = performance.now();
		const step = (now: number) => {
			const t = Math.min(1, Math.max(0, (now - begun) / JOURNEY));
			way(1 - (1 - t) ** 3);
			this.#journey = t < 1 ? requestAnimationFrame(step) : 0;
			if (t === 1) this.#arrive = null;
		};
		this.#journey = requestAnimationFrame(step);
	}

	/** The way to a camera of the flat map: to be gone from 0 to 1. */
	wayTo(to: Camera): (t: number) => void {
		const from = this.camera;
		return (t) => (this.#camera = between(from, to, t));
	}

	/** Ends a journey where it is. */
	stop(): void {
		if (this.#journey) cancelAnimationFrame(this.#journey);
		this.#journey = 0;
		this.#arrive = null;
	}

	/** Ends a journey where it leads. */
	arrive(): void {
		this.#arrive?.();
		this.stop();
	}
}
