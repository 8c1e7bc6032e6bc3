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
} from './camera.ts';
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

	/** The camera; until the reader moves it, whatever fits the frame. */
	readonly camera = $derived<Camera>(this.#camera ?? fit(this.#frame, this.size ?? NOMINAL));
	readonly visible = $derived<Box>(visibleBox(this.camera, this.size ?? NOMINAL));
	/** Map units in one screen pixel. */
	readonly px = $derived(1 / this.camera.scale);

	constructor(frame: Box) {
		this.#frame = frame;
	}

	/** The free space was measured. A camera that was never moved goes on fitting its frame. */
	measure(size: Size): void {
		if (size.width <= 0 || size.height <= 0) return;
		this.size = size;
		if (this.#camera) this.#camera = clamp(this.#camera, size);
	}

	/** Frames a box anew without a journey: only before the reader has moved. */
	reframe(box: Box): void {
		this.stop();
		this.moved = false;
		this.#camera = null;
		this.#frame = box;
	}

	pan(dx: number, dy: number): void {
		this.stop();
		this.moved = true;
		if (this.size) this.#camera = pan(this.camera, dx, dy, this.size);
	}

	zoom(factor: number, at: Point = [0, 0]): void {
		this.stop();
		this.moved = true;
		if (this.size) this.#camera = zoomAt(this.camera, factor, at, this.size);
	}

	/** Travels to a box; at once where motion is not wanted. */
	travel(box: Box, still: boolean): void {
		if (this.size) this.travelTo(fit(box, this.size), still);
		else this.reframe(box);
	}

	/** The same to a camera; the free space is measured. */
	travelTo(to: Camera, still: boolean): void {
		this.stop();
		this.moved = false;
		const from = this.camera;
		if (still) {
			this.#camera = to;
			return;
		}
		const begun = performance.now();
		const step = (now: number) => {
			const t = Math.min(1, Math.max(0, (now - begun) / JOURNEY));
			this.#camera = between(from, to, 1 - (1 - t) ** 3);
			this.#journey = t < 1 ? requestAnimationFrame(step) : 0;
		};
		this.#journey = requestAnimationFrame(step);
	}

	/** Ends a journey where it is. */
	stop(): void {
		if (this.#journey) cancelAnimationFrame(this.#journey);
		this.#journey = 0;
	}
}
