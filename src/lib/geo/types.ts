/**
 * What `geo/` makes and the site serves. Lengths are *map units*: pixels of the 960 px wide drawing
 * that `projection.ts` defines, y downwards.
 */

/** `[x0, y0, x1, y1]` in map units. */
export type Box = [x0: number, y0: number, x1: number, y1: number];

/** `[x, y]` in map units. */
export type Point = [x: number, y: number];

/** One shape of a drawing as SVG path data in the drawing's unit: `m`, `l` and `z` with integers only. */
export interface DrawingShape {
	/** ISO 3166-1 alpha-3 where there is one; `geo/README.md` lists the others. */
	id: string;
	d: string;
}

/** The dissolved outer boundary of a region's members, coded like a shape. */
export interface DrawingOutline {
	region: string;
	d: string;
}

/** What a drawing marks as disputed. */
export interface DrawingDisputes {
	/** Dashed boundaries as path data in the drawing's unit. */
	d: string;
	/** Where disputes are marked: a region's frame, or everywhere. */
	within: Box;
}

/** A drawing of the world or of a region's surroundings, in the order in which it is to be painted. */
export interface Drawing {
	/** `world`, or a region's id. */
	id: string;
	/** Map units in one unit of the path data: draw under `scale(unit)`. */
	unit: number;
	/** What the drawing covers; its shapes are cut off there. */
	extent: Box;
	/** Big shapes first, so that small ones lie on top. */
	shapes: DrawingShape[];
	outlines: DrawingOutline[];
	/** What is disputed; the light world has none. */
	disputed?: DrawingDisputes;
	/** The same as SVG, where the drawing is ready to be drawn. */
	marks?: string;
}

/** A drawing without its geometry. */
export interface DrawingMeta {
	id: string;
	unit: number;
	extent: Box;
}

/** Where a shape is named, how far the name may spread, and what to show of it. */
export interface Place {
	/** The shape's id. */
	id: string;
	/** The state whose fill the shape takes (ISO3), or `null` where it takes none. */
	state: string | null;
	/** Inside the largest part, as far from its boundary as can be. */
	label: Point;
	/** Distance from `label` to the boundary of the largest part. */
	radius: number;
	/** Square root of the area of the largest part. */
	size: number;
}

/** A place with the box around its largest part and the parts near it: what to bring into view. */
export interface FramedPlace extends Place {
	bbox: Box;
}

/** Where a region is lettered and what its page shows. */
export interface RegionPlace {
	id: string;
	/** Inside the outline, away from the names of the members. */
	label: Point;
	bbox: Box;
	/** The members with padding: what a region's page shows. */
	frame: Box;
	/** What the region's drawing covers: the frame with a margin on each side. */
	extent: Box;
}
