import generated from './generated/disputes.json';
import type { Point } from './types.ts';

/** A disputed area that is marked by a ring: without a boundary in the source, or a shape of no state. */
export interface DisputedArea {
	/** Its note on the about page is `#dispute-<id>`. */
	id: string;
	name: string;
	/** ISO 3166-1 alpha-3. */
	claimants: readonly string[];
	/** In map units. */
	at: Point;
}

/** All rings, with their places on the drawing; `npm run geo` makes them. */
export const DISPUTES = generated as unknown as readonly DisputedArea[];
