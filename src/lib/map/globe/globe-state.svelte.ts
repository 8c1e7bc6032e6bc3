import {
	boundedScale,
	fitGlobe,
	globeBetween,
	wholeGlobe,
	type GlobeCamera,
} from '#lib/globe/camera.ts';
import { drawnAt, vectorOn } from '#lib/globe/places-on.ts';
import {
	apart,
	axesOf,
	bounded,
	dot,
	lonLatOf,
	placeUnder,
	seenAt,
	turnFor,
	vectorOf,
} from '#lib/globe/sphere.ts';
import { within, WORLD_FRAME, type Camera, type Size } from '#lib/geo/camera.ts';
import type { GlobeSurface } from '../camera/globe-surface.ts';
import type { Look } from '#lib/view/view.ts';
import { GLOBE_MIDDLE, GLOBE_RADIUS } from '#lib/geo/globe-size.ts';
import { project } from '#lib/geo/projection.ts';
import type { Box, Point } from '#lib/geo/types.ts';

/** The globe's camera, and where its turn puts the places of the flat map. */
export class GlobeState implements GlobeSurface {
	#camera: GlobeCamera = $state.raw({ turn: { lon: 0, lat: 0 }, scale: 1 });

	readonly turn = $derived(this.#camera.turn);
	readonly scale = $derived(this.#camera.scale);
	readonly axes = $derived(axesOf(this.turn));
	readonly camera: Camera = $derived({
		x: GLOBE_MIDDLE[0],
		y: GLOBE_MIDDLE[1],
		scale: this.scale,
	});

	constructor(camera: GlobeCamera) {
		this.#camera = { ...camera, turn: bounded(camera.turn) };
	}

	at(place: Point): Point | null {
		return drawnAt(this.axes, place);
	}

	under([x, y]: Point): Point | null {
		const [left, top] = GLOBE_MIDDLE;
		const place = placeUnder(this.axes, [(x - left) / GLOBE_RADIUS, (y - top) / GLOBE_RADIUS]);
		const { lon, lat } = place ? lonLatOf(place) : { lon: NaN, lat: NaN };
		return place && [...project(lon, lat)];
	}

	breadthAt(place: Point): number {
		return Math.max(0, dot(this.axes.front, vectorOn(place)));
	}

	around(place: Point): (other: Point) => Point {
		const axes = axesOf(lonLatOf(vectorOn(place)));
		return (other) => {
			const vector = vectorOn(other);
			const [x, y] = [dot(axes.right, vector), -dot(axes.up, vector)];
			// At its distance along the surface, also on the other side of the earth.
			const stretch = (apart(axes.front, vector) / (Math.hypot(x, y) || 1)) * GLOBE_RADIUS;
			return [x * stretch, y * stretch];
		};
	}

	bringIntoView(place: Point, margin: number, { width, height }: Size): void {
		const vector = vectorOn(place);
		const at = seenAt(this.axes, vector);
		const pixels = GLOBE_RADIUS * this.scale;
		// On the very edge a country is a line.
		const seen =
			at !== null &&
			dot(this.axes.front, vector) > 0.25 &&
			Math.abs(at[0]) * pixels < width / 2 - margin &&
			Math.abs(at[1]) * pixels < height / 2 - margin;
		if (!seen) this.#setCamera({ scale: this.scale, turn: lonLatOf(vector) });
	}

	showsWell(box: Box, size: Size): boolean {
		const { turn, scale } = fitGlobe(box, size);
		const away = apart(this.axes.front, vectorOf(turn.lon, turn.lat));
		// Both as wide as the flat map takes them: whole, and at least a third of the room.
		return this.scale <= scale * 1.02 && this.scale > scale * 0.3 && away < 0.2 / this.scale;
	}

	transitionTo(destination: Box | Look, size: Size): (t: number) => void {
		const to = Array.isArray(destination)
			? this.#fitted(destination, size)
			: {
					turn: bounded(destination),
					scale: boundedScale(destination.nearness * wholeGlobe(size), size),
				};
		const from = this.#camera;
		return (t) => this.#setCamera(globeBetween(from, to, t));
	}

	/** The whole map is the whole globe, which stays as it is turned. */
	#fitted(box: Box, size: Size): GlobeCamera {
		const { turn, scale } = fitGlobe(box, size);
		return { turn: within(WORLD_FRAME, box) ? this.turn : turn, scale };
	}

	look(size: Size): Look {
		return { ...this.turn, nearness: this.scale / wholeGlobe(size) };
	}

	rendererCamera() {
		return { ...this.turn, scale: this.scale };
	}

	/** What was in the middle comes to lie this many pixels from there. */
	pan(dx: number, dy: number): void {
		const pixels = GLOBE_RADIUS * this.scale;
		this.#setCamera({
			scale: this.scale,
			turn: turnFor(this.axes.front, [dx / pixels, dy / pixels]),
		});
	}

	zoom(factor: number, at: Point, size: Size): void {
		const scale = boundedScale(this.scale * factor, size);
		const radii = (s: number) => at.map((n) => n / (GLOBE_RADIUS * s)) as Point;
		const before = radii(this.scale);
		const place = Math.hypot(...before) < 0.9 ? placeUnder(this.axes, before) : null;
		const turns = place !== null && Math.hypot(...at) > 0;
		this.#setCamera({ scale, turn: turns ? turnFor(place, radii(scale)) : this.turn });
	}

	resize(size: Size): void {
		this.#camera = { ...this.#camera, scale: boundedScale(this.scale, size) };
	}

	#setCamera(camera: GlobeCamera): void {
		this.#camera = { scale: camera.scale, turn: bounded(camera.turn) };
	}
}
