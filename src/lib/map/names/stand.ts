import type { Ground } from './ground.ts';
import type { Drawn } from './land.ts';
import type { Rect } from './rects.ts';
import type { Point } from '#lib/geo/types.ts';

/** A place that a name may have, in pixels from the corner of the visible part. */
export interface Stand {
	middle: Point;
	lines: readonly string[];
	spacing: number;
	rects: readonly Rect[];
	curve?: readonly [Point, Point, Point];
	/** A line from what is named to the name. */
	leader?: readonly [Point, Point];
	/** How good it is, and how much of the name lies on its own land. */
	score: number;
	own: number;
	/** With the name's note below it. */
	noted?: boolean;
}

/** What is asked for one name; pixels from the corner of the visible part. */
export interface Asked {
	ground: Ground;
	drawn: Drawn;
	isFree(stand: Pick<Stand, 'rects'>): boolean;
	/** Where it is marked. */
	at: Point;
	/** Where it stood, and on how many lines. */
	kept: { lines: number; at: Point } | undefined;
	curves: boolean;
}
