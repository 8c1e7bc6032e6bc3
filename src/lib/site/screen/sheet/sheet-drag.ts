/** What a drag does, in pixels upwards and pixels upwards per millisecond. */
export interface DragTarget {
	/** Whether a drag may begin on an element. */
	from(element: Element): boolean;
	move(by: number): void;
	/** Let go, or taken away by the browser. */
	end(speed: number): void;
}

/** A pointer that moves less than this between press and release has clicked. In pixels. */
const CLICK_SLACK = 6;

/**
 * Up and down with one pointer over an element. A drag that begins on a button or link does not press
 * it.
 *
 * @returns the removal of all listeners
 */
export function listenToDrag(element: HTMLElement, target: DragTarget): () => void {
	const abort = new AbortController();
	const { signal } = abort;
	let pointer: number | null = null;
	let dragging = false;
	let start = 0;
	let last = { y: 0, at: 0, speed: 0 };
	// A fast mouse has left the element before it has moved far enough to be captured.
	const page = element.ownerDocument;

	element.addEventListener(
		'pointerdown',
		(event) => {
			dragging = false;
			const touched = event.target instanceof Element ? event.target : null;
			if (pointer !== null || event.button !== 0 || !touched || !target.from(touched)) return;
			pointer = event.pointerId;
			start = event.clientY;
			last = { y: start, at: event.timeStamp, speed: 0 };
		},
		{ signal },
	);

	page.addEventListener(
		'pointermove',
		(event) => {
			if (event.pointerId !== pointer) return;
			if (!dragging) {
				if (Math.abs(event.clientY - start) < CLICK_SLACK) return;
				dragging = true;
				// Captured only once it is a drag: captured at once, the click would go to this element.
				element.setPointerCapture(event.pointerId);
			}
			const passed = Math.max(1, event.timeStamp - last.at);
			last = { y: event.clientY, at: event.timeStamp, speed: (last.y - event.clientY) / passed };
			target.move(start - event.clientY);
		},
		{ signal },
	);

	const release = (event: PointerEvent) => {
		if (event.pointerId !== pointer) return;
		pointer = null;
		// A pointer that rested before it was let go has no speed left.
		if (dragging) target.end(event.timeStamp - last.at > 80 ? 0 : last.speed);
	};
	page.addEventListener('pointerup', release, { signal });
	page.addEventListener('pointercancel', release, { signal });

	element.addEventListener(
		'click',
		(event) => {
			if (!dragging) return;
			dragging = false;
			event.preventDefault();
			event.stopPropagation();
		},
		{ signal, capture: true },
	);

	return () => abort.abort();
}
