import generated from './generated/waters.json';

/**
 * A name besides those of countries and regions: where its middle is, in map units, and how much free
 * water there is along it; a capital has none.
 */
export type FurtherName = [
	name: string,
	kind: 'ocean' | 'sea' | 'capital',
	x: number,
	y: number,
	width: number,
];

/** Oceans and seas, then the capitals of the powers; `npm run geo` makes them. */
export const FURTHER_NAMES = generated as unknown as readonly FurtherName[];
