import generated from './generated/disputes.json';
import type { Point } from './types.ts';

/** A disputed area without a boundary in the source: it is marked by a ring. */
export interface DisputedArea {
	/** Its note on the about page is `#dispute-<id>`. */
	id: string;
	name: string;
	/** ISO 3166-1 alpha-3. */
	claimants: readonly string[];
	/** In map units. */
	at: Point;
}

/** All areas of `geo/disputes.json`, with their places on the drawing. */
export const DISPUTES = generated as unknown as readonly DisputedArea[];
