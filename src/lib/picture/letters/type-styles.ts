/** The cuts of the site's two families that pictures are set in. */
export type Face = 'serif' | 'serif-italic' | 'sans';

/** How a line is set. */
export interface TypeStyle {
	face: Face;
	/** On the weight axis of the font. */
	weight: number;
	/** Size of the type in pixels of the picture. */
	size: number;
}

const style = (face: Face, weight: number, size: number): TypeStyle => ({ face, weight, size });

/**
 * The styles of a picture: few weights, for each brings its own glyphs. Names on the map have the sizes that their places are computed for
 * (`map/names/names-wanted.ts`, `map/names/thin-map.ts`).
 */
export const TYPE = {
	title: style('serif', 450, 36),
	caveat: style('serif-italic', 400, 25),
	subtitle: style('serif', 450, 25),
	document: style('serif', 450, 20),
	source: style('sans', 400, 13),
	standfirst: style('serif', 450, 18),
	quote: style('serif', 450, 18),
	label: style('sans', 400, 13),
	strong: style('sans', 500, 14),
	aside: style('serif-italic', 400, 14),
	country: style('sans', 400, 11),
	coloured: style('sans', 500, 11),
	vantage: style('sans', 650, 13),
	lettered: style('sans', 650, 12.5),
	category: style('sans', 500, 11.5),
	region: style('serif-italic', 400, 12.5),
} as const satisfies Record<string, TypeStyle>;
