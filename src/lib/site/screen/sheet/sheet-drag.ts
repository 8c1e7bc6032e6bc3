import { listenToDrags } from '#lib/ui/drag.ts';

/** What a drag does, in pixels upwards and pixels upwards per millisecond. */
export interface SheetDragTarget {
	/** Whether a drag may begin on an element. */
	from(element: Element): boolean;
	move(by: number): void;
	/** Released, or cancelled by the browser. */
	end(speed: number): void;
}

/** A pointer that moves less than this between press and release has clicked. In pixels. */
const CLICK_SLACK = 6;

/** A pointer that rested this long before its release has no speed. In milliseconds. */
const REST = 80;

/**
 * Listens to vertical drags over an element, and measures the speed at their release.
 *
 * @returns the removal of all listeners
 */
export function listenToSheetDrag(element: HTMLElement, target: SheetDragTarget): () => void {
	let last = { time: 0, speed: 0 };
	return listenToDrags(element, {
		slack: CLICK_SLACK,
		press({ target: touched, timeStamp: time }, held) {
			last = { time, speed: 0 };
			return held === 0 && touched instanceof Element && target.from(touched);
		},
		move(drag, { timeStamp: time }) {
			const speed = (drag.last[1] - drag.at[1]) / Math.max(1, time - last.time);
			last = { time, speed };
			target.move(drag.start[1] - drag.at[1]);
		},
		end({ begun }, { timeStamp }) {
			if (begun) target.end(timeStamp - last.time > REST ? 0 : last.speed);
		},
	});
}
