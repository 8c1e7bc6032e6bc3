import type { Point } from '#lib/geo/types.ts';
import { listenToDrags, type Drag } from '#lib/ui/drag.ts';

/** What the reader's hands do, in screen pixels from the middle of the element. */
export interface GestureTarget {
	pan(dx: number, dy: number): void;
	zoom(factor: number, at: Point): void;
	/** The pointer rests or moves over the map; `null` when it leaves. */
	point(event: PointerEvent | null): void;
	/** A press and release without a drag between. */
	press(event: MouseEvent): void;
	/** In a frame: a wheel or one-finger gesture went to the page around, and the map has not moved. */
	left(to: LeftGesture): void;
}

/** What a frame leaves to the page around. */
export type LeftGesture = 'wheel' | 'finger';

/** A pointer that moves less than this between press and release has clicked. In pixels. */
const CLICK_SLACK = 5;

/**
 * Pixels that a wheel has turned, by the unit it counts in (`deltaMode`): pixels from most mice and pads,
 * lines from some, of which browsers scroll 16 px each, and pages where the reader's system says so.
 */
const WHEEL_PIXELS = [1, 16, 400];

/**
 * Wheel, drag and pinch over an element. In a frame (`framed`) the page around keeps its scrolling:
 * the wheel zooms only with Ctrl or ⌘, and one finger scrolls the page while two move the map.
 *
 * @returns the removal of all listeners
 */
export function listen(element: HTMLElement, target: GestureTarget, framed: boolean): () => void {
	/** In a frame: the reader has used the gesture that moves the map, and needs no hint. */
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
			if (pinched) return;
			const speed = event.ctrlKey ? 0.01 : 0.0022;
			target.zoom(
				Math.exp(-event.deltaY * WHEEL_PIXELS[event.deltaMode]! * speed),
				fromMiddle(event.clientX, event.clientY),
			);
		},
		{ passive: false, signal },
	);

	/** How far the pads of Safari's readers have been pinched since they began to; `0` while they are not. */
	let pinched = 0;
	for (const type of ['gesturestart', 'gesturechange', 'gestureend'])
		element.addEventListener(
			type,
			(event) => {
				// Two fingers on a screen are pointers too, which have moved the map already.
				if (navigator.maxTouchPoints > 0) return;
				event.preventDefault();
				const { scale, clientX, clientY } = event as MouseEvent & { scale: number };
				if (pinched) target.zoom(scale / pinched, fromMiddle(clientX, clientY));
				pinched = type === 'gestureend' ? 0 : scale;
			},
			{ signal },
		);

	const unlisten = listenToDrags(element, {
		slack: CLICK_SLACK,
		move({ last, at }, { pointerType }, [other]) {
			const [dx, dy] = [at[0] - last[0], at[1] - last[1]];
			if (other) {
				known = true;
				const apart = (a: Drag['at'], b: Drag['at']) =>
					Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1]));
				target.pan(dx / 2, dy / 2);
				target.zoom(
					apart(at, other.at) / apart(last, other.at),
					fromMiddle((at[0] + other.at[0]) / 2, (at[1] + other.at[1]) / 2),
				);
			} else if (!(framed && pointerType === 'touch')) target.pan(dx, dy);
		},
		end({ begun }, { pointerType }, taken) {
			// The browser takes a finger away from the map when it scrolls the page with it.
			if (framed && !known && (taken || begun) && pointerType === 'touch') target.left('finger');
		},
	});

	element.addEventListener(
		'pointermove',
		(event) => {
			if (event.pointerType === 'mouse' && event.buttons === 0) target.point(event);
		},
		{ signal },
	);
	element.addEventListener('pointerleave', () => target.point(null), { signal });

	element.addEventListener(
		'click',
		(event) => {
			// With a modifier the link under the pointer opens as links do.
			if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) target.press(event);
		},
		{ signal },
	);

	return () => {
		unlisten();
		abort.abort();
	};
}
