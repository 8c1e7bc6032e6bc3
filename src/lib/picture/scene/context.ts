import type { Anchor } from '../letters/set-line.ts';
import type { TypeStyle } from '../letters/type-styles.ts';
import type { Point } from '#lib/geo/types.ts';

/** First it is turned by degrees, then scaled, then moved. */
export interface Transform {
	translate?: Point;
	/** One factor for both axes, or one for each. */
	scale?: number | Point;
	rotate?: number;
}

/** Path data under a name, by which it is drawn again. */
export interface Shape {
	id: string;
	/** As SVG has it. */
	d: string;
}

/** A drawing that is made once and drawn several times, each time in other paint. */
export interface Stencil {
	id: string;
	draw(context: Context): void;
}

/** What is seen of a group or a shape. */
export interface Clip {
	id: string;
	within: Shape | Rectangle;
}

/** What areas are filled with where they have no plain colour: a square tile, again and again. */
export interface Pattern {
	id: string;
	side: number;
	/** From the tile's units to those of the area. */
	transform: Transform;
	draw(tile: Forms): void;
}

/** How things are painted, in SVG's terms. What is not given is inherited from the group. */
export interface Paint {
	/** `#rrggbb`, `none`, or a pattern. */
	fill?: string | Pattern | undefined;
	/** `#rrggbb` or `none`. */
	stroke?: string | undefined;
	'stroke-width'?: number | undefined;
	'stroke-linejoin'?: 'miter' | 'round' | 'bevel' | undefined;
	'stroke-linecap'?: 'butt' | 'round' | 'square' | undefined;
	'stroke-dasharray'?: readonly number[] | undefined;
	'stroke-dashoffset'?: number | undefined;
	'stroke-opacity'?: number | undefined;
}

/** What a part of a picture is called, where it stands, and how it is painted. */
export interface Attributes extends Paint {
	id?: string | undefined;
	/** What it is drawn for, told to programs that read the picture. */
	'data-state'?: string | undefined;
	'data-region'?: string | undefined;
	'data-count'?: string | undefined;
	transform?: Transform | undefined;
	clip?: Clip | undefined;
}

/** Path data. */
export interface Path {
	d: string;
}

export interface Circle {
	cx: number;
	cy: number;
	r: number;
}

export interface Rectangle {
	x?: number;
	y?: number;
	width: number;
	height: number;
}

/** What can be drawn by itself. */
export interface Forms {
	path(path: Path & Attributes): void;
	circle(circle: Circle & Attributes): void;
	rect(rect: Rectangle & Attributes): void;
}

/**
 * What a picture is drawn with, from the back to the front. A kind of file is one of these: it writes
 * down what it is told, as SVG or as a page of a PDF file. What a kind cannot draw, the types do not let a
 * picture ask for.
 */
export interface Context extends Forms {
	/** @param attributes handed down to all that is drawn in the group; a title is told, not shown */
	group(attributes: Attributes & { title?: string | undefined }, draw: () => void): void;
	/** Makes stencils, and draws nothing. */
	define(stencils: readonly Stencil[]): void;
	/** Draws a shape or a stencil again, where it has been drawn, or will be. */
	use(drawn: Shape | Stencil, attributes: Attributes): void;
	/**
	 * A line of text.
	 *
	 * @param at where it begins, has its middle, or ends, and its base line
	 */
	text(text: string, style: TypeStyle, at: Point, anchor?: Anchor): void;
	/** A width around letters of a style, in the units that their strokes are measured in here. */
	strokeWidth(pixels: number, style: TypeStyle): number;
	/** What is drawn in it leads to an address. */
	link(address: string, draw: () => void): void;
}
