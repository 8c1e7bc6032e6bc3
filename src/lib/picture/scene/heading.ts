import { flow, stack, textItems, type Block } from './flow.ts';
import type { Pen } from './pen.ts';
import { TYPE } from '../letters/type-styles.ts';
import type { PictureCaptions } from './picture-captions.ts';

/** Heights of the lines in pixels. */
const LINES = { title: 40, subtitle: 29, document: 25, source: 18, standfirst: 23 };

/** Between the title of a document and its source on one line, in pixels. */
const APART = 14;

/** What stands over the map, or beside it, set to a width. */
export interface Heading {
	title: Block;
	/** Document, source and standfirst. */
	rest: Block;
}

/**
 * The heading of a picture: the title with its caveat, the document with its source, the standfirst.
 * What stands above the world, a region's name or a title of its own, has a line of its own.
 *
 * @param width in pixels
 */
export function heading(captions: PictureCaptions, pen: Pen, width: number): Heading {
	const ink = pen.colours.surface('ink');
	const muted = pen.colours.surface('muted');
	const set = (phrase: string, style: keyof typeof TYPE, colour = ink) =>
		textItems(phrase, TYPE[style], colour, pen);

	const world = captions.world + (captions.caveat ? ':' : '');
	const warning = captions.caveat ? set(captions.caveat, 'caveat') : [];
	const document = set(captions.document, 'document');
	const source = set(captions.source, 'source', muted);
	const standfirst = flow(set(captions.standfirst, 'standfirst', muted), width, LINES.standfirst);
	if (captions.above === null) {
		const behind = source.map((word, i) => (i === 0 ? { ...word, gap: APART } : word));
		return {
			title: flow([...set(world, 'title'), ...warning], width, LINES.title),
			rest: stack([flow([...document, ...behind], width, LINES.document), standfirst], 0),
		};
	}
	const subtitle = [...set(world, 'subtitle'), ...warning];
	return {
		title: stack(
			[
				flow(set(captions.above, 'title'), width, LINES.title),
				flow(subtitle, width, LINES.subtitle),
			],
			0,
		),
		rest: stack(
			[
				stack([flow(document, width, LINES.document), flow(source, width, LINES.source)], 2),
				standfirst,
			],
			6,
		),
	};
}
