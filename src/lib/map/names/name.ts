import type { Rect } from './rects.ts';
import type { Point } from '#lib/geo/types.ts';

/** A name to be placed on the map. */
export interface NameWanted {
	id: string;
	text: string;
	/** Higher goes first. */
	priority: number;
	/** Size of the type, in pixels of the lettering. */
	size: number;
	/**
	 * `land`: on its land as far as it has any, else beside it; `fill`: only where its land holds it; `beside`:
	 * beside its mark; `mark`: the same, with a mark of its own that is left out with it; `outline`: along the outline of its region; `water`: where there is water around `at`.
	 */
	placement: 'land' | 'fill' | 'beside' | 'mark' | 'outline' | 'water';
	/** Where it is marked; of water the middle. In map units. */
	at: Point;
	/** The map has a mark there, which no name may cover. */
	dotted?: boolean;
	/** How much free water there is along `at`, in map units. */
	room?: number;
	/** The region whose outline it names. */
	region?: string;
	/** It names what has a colour: others of this kind make room for it. */
	coloured?: boolean;
	/** It stands somewhere, whatever it covers but other names. */
	needed?: boolean;
	/** A last line in small type. */
	note?: string | undefined;
}

/** Where a name stands and how it is set. */
export interface NamePlace {
	/** The middle of its lines, in map units. */
	place: Point;
	lines: readonly string[];
	/** What is set between letters, in em. */
	spacing: number;
	/** What its one line follows, from left to right: ends and control point of a curve, in map units. */
	curve?: readonly [Point, Point, Point];
	/** How much of its letters lies on what it names, from 0 to 1. */
	own: number;
	/** It stands with its note. */
	noted: boolean;
	/** A line from what it names to it, in map units. */
	leader?: readonly [Point, Point];
	/** What it takes, in pixels of the lettering from the corner of the visible part. */
	rects: readonly Rect[];
}

export type NamePlaced<T extends NameWanted> = T & NamePlace;
