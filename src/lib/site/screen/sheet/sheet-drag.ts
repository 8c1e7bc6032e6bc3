import { listenToDrags } from '#lib/ui/drag.ts';

/** What a drag does, in pixels upwards and pixels upwards per millisecond. */
export interface SheetDragTarget {
	/** Whether a drag may begin on an element. */
	from(element: Element): boolean;
	move(by: number): void;
	/** Let go, or taken away by the browser. */
	end(speed: number): void;
}

/** A pointer that moves less than this between press and release has clicked. In pixels. */
const CLICK_SLACK = 6;

/** A pointer that has rested this long before it was let go has no speed left. In milliseconds. */
const REST = 80;

/**
 * Up and down with one pointer over an element, with the speed at which it is let go.
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
