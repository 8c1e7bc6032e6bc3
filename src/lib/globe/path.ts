import type { SphereLine } from './line.ts';
import { apart, dot, type Axes } from './sphere.ts';
import { GLOBE_MIDDLE, GLOBE_RADIUS } from '#lib/geo/globe-size.ts';

/** Where a line is drawn: the axes of the turn, and how far from the middle anything is in sight. */
export interface OrthographicView {
	axes: Axes;
	/** Radians; what is farther is left out. */
	reach: number;
	/** The drawing's unit, in map units. */
	unit: number;
}

/** Along the horizon, a chord this many radians long is as good as the arc. */
const CHORD = 0.05;

/**
 * Lines as SVG path data in whole units: `M1 2l3 4…z`; empty where nothing
 * is in sight.
 *
 * Points beyond the horizon are projected straight outwards onto it: the visible part of an area keeps its
 * shape, and the rest lies along the edge and has no width. That holds for areas that reach less
 * than 90° from each of their places, as all states do.
 */
export function pathOf(lines: readonly SphereLine[], view: OrthographicView): string {
	let d = '';
	for (const line of lines) {
		const away = apart(line.middle, view.axes.front);
		if (away - line.reach > Math.min(view.reach, Math.PI / 2)) continue;
		const whole = away + line.reach < Math.PI / 2;
		d += whole ? ahead(line, view) : line.closed ? overHorizon(line, view) : open(line, view);
	}
	return d;
}

/** Writes points to whole units, leaving out those that fall on the one before. */
class Pen {
	d = '';
	readonly #size: number;
	readonly #left: number;
	readonly #top: number;
	#x = 0;
	#y = 0;
	#first = true;
	#after = false;

	constructor(unit: number) {
		this.#size = GLOBE_RADIUS / unit;
		[this.#left, this.#top] = GLOBE_MIDDLE.map((n) => n / unit) as [number, number];
	}

	/** To a point given in radii. */
	to(x: number, y: number) {
		const [px, py] = [
			Math.round(this.#left + x * this.#size),
			Math.round(this.#top + y * this.#size),
		];
		if (this.#first) this.d += `M${px} ${py}`;
		else if (px === this.#x && py === this.#y) return;
		else {
			this.d += `${this.#after ? ' ' : 'l'}${px - this.#x} ${py - this.#y}`;
			this.#after = true;
		}
		this.#first = false;
		this.#x = px;
		this.#y = py;
	}

	lift() {
		this.#first = true;
		this.#after = false;
	}
}

/** A line that is in sight as a whole. */
function ahead(
	{ points, closed }: SphereLine,
	{ axes: { right, up }, unit }: OrthographicView,
): string {
	const pen = new Pen(unit);
	for (let i = 0; i < points.length; i += 3) {
		const [x, y, z] = [points[i]!, points[i + 1]!, points[i + 2]!];
		pen.to(right[0] * x + right[1] * y, -(up[0] * x + up[1] * y + up[2] * z));
	}
	return closed ? `${pen.d}z` : pen.d;
}

/** A ring that passes the horizon, or lies beyond it. */
function overHorizon({ points }: SphereLine, { axes, unit }: OrthographicView): string {
	const { right, up, front } = axes;
	const pen = new Pen(unit);
	let seen = false;
	let [px, py, pz] = [0, 0, 0];
	const count = points.length / 3;
	// Once more to the start: the last step may pass the horizon too.
	for (let i = 0; i <= count; i++) {
		const at = (i % count) * 3;
		const point = [points[at]!, points[at + 1]!, points[at + 2]!] as const;
		const [x, y, z] = [dot(right, point), -dot(up, point), dot(front, point)];
		if (i > 0) {
			if (z > 0 !== pz > 0) {
				const t = pz / (pz - z);
				const [cx, cy] = onEdge(px + (x - px) * t, py + (y - py) * t);
				if (pz <= 0) along(pen, onEdge(px, py), [cx, cy]);
				pen.to(cx, cy);
				if (z <= 0) along(pen, [cx, cy], onEdge(x, y));
			} else if (z <= 0) along(pen, onEdge(px, py), onEdge(x, y));
		}
		if (z > 0) {
			seen = true;
			pen.to(x, y);
		} else if (i === 0) pen.to(...onEdge(x, y));
		[px, py, pz] = [x, y, z];
	}
	return seen ? `${pen.d}z` : '';
}

/** An open line: what is beyond the horizon is left out. */
function open(
	{ points }: SphereLine,
	{ axes: { right, up, front }, unit }: OrthographicView,
): string {
	const pen = new Pen(unit);
	for (let i = 0; i < points.length; i += 3) {
		const point = [points[i]!, points[i + 1]!, points[i + 2]!] as const;
		if (dot(front, point) > 0) pen.to(dot(right, point), -dot(up, point));
		else pen.lift();
	}
	return pen.d;
}

function onEdge(x: number, y: number): [number, number] {
	const length = Math.hypot(x, y) || 1;
	return [x / length, y / length];
}

/** Along the horizon from one of its points to another, the shorter way. */
function along(pen: Pen, [x0, y0]: [number, number], [x1, y1]: [number, number]) {
	const angle = Math.atan2(x0 * y1 - y0 * x1, x0 * x1 + y0 * y1);
	const parts = Math.ceil(Math.abs(angle) / CHORD);
	const from = Math.atan2(y0, x0);
	for (let k = 1; k <= parts; k++) {
		const a = from + (angle * k) / parts;
		pen.to(Math.cos(a), Math.sin(a));
	}
}
