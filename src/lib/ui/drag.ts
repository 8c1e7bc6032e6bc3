/** In pixels of the window. */
export type Point = readonly [x: number, y: number];

/** A pointer that was pressed on an element and has not been released. */
export interface Drag {
	/** Where it was pressed. */
	readonly start: Point;
	/** Where it was before its last movement. */
	last: Point;
	/** Where it is. */
	at: Point;
	/** It has moved too far to be a click. */
	begun: boolean;
}

/** What is done with drags over an element. */
export interface DragTarget {
	/** A single pointer that moves less than this has clicked. In pixels. */
	slack: number;
	/** Whether a press with the main button may become a drag; `held` others are down already. */
	press?(event: PointerEvent, held: number): boolean;
	/** The pointer has moved, and the drag has begun; `others` are down at the same time. */
	move(drag: Drag, event: PointerEvent, others: readonly Drag[]): void;
	/**
	 * The pointer was released, anywhere, or cancelled by the browser (`taken`), as when a finger scrolls the
	 * page. Also called for a press that never became a drag.
	 */
	end?(drag: Drag, event: PointerEvent, taken: boolean): void;
}

/**
 * Listens to drags that begin on an element. They are followed over the whole document, because a fast
 * pointer leaves the element before it has moved far enough to be captured. They end even if the release
 * was missed: a pointer that comes back without its button was released elsewhere. The click after a
 * drag is suppressed.
 *
 * @returns the removal of all listeners
 */
export function listenToDrags(element: HTMLElement, target: DragTarget): () => void {
	const drags = new Map<number, Drag>();
	/** The last drag had begun: the click that follows is suppressed. */
	let dragged = false;
	const abort = new AbortController();
	const { signal } = abort;
	const page = element.ownerDocument;

	function end(event: PointerEvent, taken: boolean) {
		const drag = drags.get(event.pointerId);
		if (drag && drags.delete(event.pointerId)) target.end?.(drag, event, taken);
	}

	element.addEventListener(
		'pointerdown',
		(event) => {
			if (event.button !== 0) return;
			end(event, true);
			if (drags.size === 0) dragged = false;
			if (target.press && !target.press(event, drags.size)) return;
			const start: Point = [event.clientX, event.clientY];
			drags.set(event.pointerId, { start, last: start, at: start, begun: false });
		},
		{ signal },
	);

	page.addEventListener(
		'pointermove',
		(event) => {
			const drag = drags.get(event.pointerId);
			if (!drag) return;
			if (!(event.buttons & 1)) return end(event, false);
			drag.last = drag.at;
			drag.at = [event.clientX, event.clientY];
			const others = [...drags.values()].filter((other) => other !== drag);
			const way = Math.hypot(drag.at[0] - drag.start[0], drag.at[1] - drag.start[1]);
			if (!drag.begun && way < target.slack && others.length === 0) return;
			// Captured only once it is a drag: captured at once, the click would go to this element.
			if (!drag.begun) element.setPointerCapture(event.pointerId);
			drag.begun = dragged = true;
			target.move(drag, event, others);
		},
		{ signal },
	);

	page.addEventListener('pointerup', (event) => end(event, false), { signal });
	page.addEventListener('pointercancel', (event) => end(event, true), { signal });
	page.addEventListener(
		'lostpointercapture',
		(event) => {
			// Not the event of a touched child, which loses the pointer to this element when the drag begins.
			if (event.target === element || event.target === page) end(event, true);
		},
		{ signal },
	);

	element.addEventListener(
		'click',
		(event) => {
			// A click without a pointer comes from a key.
			if (!dragged || event.detail === 0) return;
			dragged = false;
			event.preventDefault();
			event.stopPropagation();
		},
		{ signal, capture: true },
	);

	return () => abort.abort();
}
