/** A rectangle that lettering takes, in screen pixels. */
export interface Rect {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

/** Whether two rectangles share a point. */
export const overlap = (a: Rect, b: Rect): boolean =>
	a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
