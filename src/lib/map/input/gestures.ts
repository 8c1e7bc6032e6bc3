import type { Point } from '#lib/geo/types.ts';

/** What the reader's hands do, in screen pixels from the middle of the element. */
export interface GestureTarget {
	pan(dx: number, dy: number): void;
	zoom(factor: number, at: Point): void;
	/** The pointer rests or moves over the map; `null` when it leaves. */
	point(event: PointerEvent | null): void;
	/** A press and release without a drag between. */
	press(event: MouseEvent): void;
	/** In a frame: the wheel or one finger was left to the page around, and the map has not moved. */
	left(to: LeftGesture): void;
}

/** What a frame leaves to the page around. */
export type LeftGesture = 'wheel' | 'finger';

/** A pointer that moves less than this between press and release has clicked. In pixels. */
const CLICK_SLACK = 5;

/**
 * Wheel, drag and pinch over an element. In a frame (`framed`) the page around keeps its scrolling:
 * the wheel zooms only with Ctrl or ⌘, and one finger scrolls the page while two move the map.
 *
 * @returns the removal of all listeners
 */
export function listen(element: HTMLElement, target: GestureTarget, framed: boolean): () => void {
	const pointers = new Map<number, Point>();
	let travelled = 0;
	/** In a frame: the reader knows how. */
	let known = false;
	const abort = new AbortController();
	const { signal } = abort;

	const fromMiddle = (x: number, y: number): Point => {
		const box = element.getBoundingClientRect();
		return [x - box.left - box.width / 2, y - box.top - box.height / 2];
	};

	element.addEventListener(
		'wheel',
		(event) => {
			if (framed && !event.ctrlKey && !event.metaKey) {
				if (!known) target.left('wheel');
				return;
			}
			known = true;
			event.preventDefault();
			// Pixels from most mice and pads, lines from some: 16 px a line is what browsers scroll.
			const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
			const speed = event.ctrlKey ? 0.01 : 0.0022;
			target.zoom(Math.exp(-pixels * speed), fromMiddle(event.clientX, event.clientY));
		},
		{ passive: false, signal },
	);

	element.addEventListener(
		'pointerdown',
		(event) => {
			if (event.button !== 0) return;
			pointers.set(event.pointerId, [event.clientX, event.clientY]);
			if (pointers.size === 1) travelled = 0;
		},
		{ signal },
	);

	const move = (event: PointerEvent) => {
		const before = pointers.get(event.pointerId);
		if (!before) {
			if (event.pointerType === 'mouse' && event.buttons === 0) target.point(event);
			return;
		}
		const now: Point = [event.clientX, event.clientY];
		const [dx, dy] = [now[0] - before[0], now[1] - before[1]];
		travelled += Math.hypot(dx, dy);
		const others = [...pointers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
		const other = others[0];
		pointers.set(event.pointerId, now);
		if (other) {
			known = true;
			const distance = (a: Point, b: Point) => Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1]));
			const middle = fromMiddle((now[0] + other[0]) / 2, (now[1] + other[1]) / 2);
			target.pan(dx / 2, dy / 2);
			target.zoom(distance(now, other) / distance(before, other), middle);
		} else if (travelled > CLICK_SLACK && !(framed && event.pointerType === 'touch')) {
			// Captured only once it is a drag: captured at once, the click would go to this element.
			if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
			target.pan(dx, dy);
		}
	};
	element.addEventListener('pointermove', move, { signal });

	const release = ({ type, pointerId, pointerType }: PointerEvent) => {
		// The browser takes a finger away from the map when it scrolls the page with it.
		const scrolls = type === 'pointercancel' || travelled > CLICK_SLACK;
		if (framed && !known && scrolls && pointerType === 'touch') target.left('finger');
		pointers.delete(pointerId);
	};
	element.addEventListener('pointerup', release, { signal });
	element.addEventListener('pointercancel', release, { signal });
	element.addEventListener('pointerleave', () => target.point(null), { signal });

	element.addEventListener(
		'click',
		(event) => {
			const dragged = travelled > CLICK_SLACK && event.detail > 0;
			travelled = 0;
			if (dragged) event.preventDefault();
			// With a modifier the link under the pointer opens as links do.
			else if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey)
				target.press(event);
		},
		{ signal },
	);

	return () => abort.abort();
}
