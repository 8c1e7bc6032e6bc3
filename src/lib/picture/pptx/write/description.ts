import type { Ring } from './units.ts';

/**
 * What slides are made of, as plain data. Lengths are pixels of a slide of 1280 by 720, sizes of type
 * points; `units.ts` turns them into those of the file.
 */

/** `[x0, y0, x1, y1]`. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** `#rrggbb`, or a name of the theme's: `tx1` is text, `tx2` secondary text, `bg1` the paper. */
export type Colour = `#${string}` | 'tx1' | 'tx2' | 'bg1';

export type Fill = { colour: Colour; /** From 0 to 1. */ opacity?: number } | Pattern;

/** Patterns of DrawingML (ECMA-376, ST_PresetPatternVal), as far as they are used. */
export type PatternName =
	'wdUpDiag' | 'wdDnDiag' | 'ltHorz' | 'ltVert' | 'smGrid' | 'openDmnd' | 'pct20' | 'sphere';

/** A pattern of one colour over another. */
export interface Pattern {
	pattern: PatternName;
	lines: Colour;
	over: Colour;
}

export interface Line {
	colour: Colour;
	width: number;
	dash?: 'dashes' | 'dots';
	/** Two lines beside each other that share the width. */
	double?: boolean;
}

/** What every object on a slide has. */
interface Named {
	/** As lists of objects show it. */
	name: string;
	/** For those who do not see it; without one the object is told by its name or its text. */
	description?: string;
	/** Nothing is lost to those who do not see it. */
	decorative?: boolean;
}

/** A piece of text in one style. */
export interface Run {
	text: string;
	bold?: boolean;
	italic?: boolean;
	/** Of the two families of the theme: for titles and reading, or for labels. */
	family?: 'serif' | 'sans';
	/** Points. */
	size: number;
	colour?: Colour;
	/** Around the letters, which may stand on anything. */
	halo?: Colour;
	/** An absolute address. */
	link?: string;
	/** Words of a document: spelling is left as it is. */
	verbatim?: boolean;
}

export interface Paragraph {
	runs: readonly Run[];
	align?: 'left' | 'centre' | 'right';
	/** Points above it. */
	before?: number;
}

export interface TextBox extends Named {
	kind: 'text';
	box: Box;
	paragraphs: readonly Paragraph[];
	anchor?: 'top' | 'middle' | 'bottom';
	/** The slide's title: a place that the layout provides. */
	title?: boolean;
	/** One line, however long. */
	single?: boolean;
}

/** Part of a freeform: closed rings with holes, open lines, or a circle. */
export type Outline = { fill: boolean; stroke: boolean } & (
	| { rings: readonly Ring[] }
	| { lines: readonly Ring[] }
	| { circle: { x: number; y: number; radius: number } }
);

export interface Freeform extends Named {
	kind: 'freeform';
	outlines: readonly Outline[];
	fill?: Fill;
	line?: Line;
}

export interface Simple extends Named {
	kind: 'rectangle' | 'ellipse';
	box: Box;
	fill?: Fill;
	line?: Line;
}

export interface Straight extends Named {
	kind: 'line';
	from: readonly [x: number, y: number];
	to: readonly [x: number, y: number];
	line: Line;
}

export interface Group extends Named {
	kind: 'group';
	items: readonly Item[];
}

export type Item = TextBox | Freeform | Simple | Straight | Group;

/** One slide: its objects from the back to the front, which is also the order in which they are read. */
export interface Slide {
	items: readonly Item[];
	/** For the speaker, a paragraph each. */
	notes: readonly string[];
}

/** A colour of the picker, with its name. */
export interface NamedColour {
	name: string;
	colour: `#${string}`;
}

/** The theme that all slides share. */
export interface SlideTheme {
	dark: boolean;
	/** Of both themes: what is text on one is paper on the other. */
	colours: Record<'text' | 'secondary' | 'paper' | 'wash' | 'link', `#${string}`>;
	/** Offered in the picker of colours, by name. */
	palette: readonly NamedColour[];
	fonts: Record<'serif' | 'sans', string>;
	/** BCP 47, of everything that is written. */
	language: string;
}

/** A file. */
export interface Presentation {
	title: string;
	/** What it is about, in one or two sentences. */
	subject: string;
	slideTheme: SlideTheme;
	slides: readonly Slide[];
	/** `YYYY-MM-DD`, what the files in the package are dated; no clock is asked. */
	date: string;
}
