import { wrap } from './element.ts';
import { escapeText } from './escape.ts';
import type { SvgLetters } from './letters.ts';
import { clipSvg, patternSvg, SvgContext } from './svg-context.ts';
import type { Picture } from '../scene/picture.ts';
import type { Size } from '#lib/geo/camera.ts';

/** How a picture becomes SVG. */
export interface SvgManner {
	letters: SvgLetters;
	/** A style sheet with the fonts of the letters; none where they are outlines. */
	fonts?: string;
	/** The size that it is stretched to, in pixels; its own where none is given. */
	stretchedTo?: Size;
}

/** A picture as an SVG file that stands alone. The same picture gives the same bytes. */
export function svgOf(picture: Picture, { letters, fonts = '', stretchedTo }: SvgManner): string {
	const { size, text, window, patterns } = picture;
	const context = new SvgContext(letters, [window]);
	picture.draw(context);
	const definitions = [
		fonts && wrap('style', {}, fonts),
		clipSvg(window),
		...patterns.map(patternSvg),
		// Which letters there are is known when everything is drawn.
		letters.definitions(),
	];
	const { width, height } = stretchedTo ?? size;
	const attributes = {
		xmlns: 'http://www.w3.org/2000/svg',
		width,
		height,
		preserveAspectRatio: stretchedTo ? 'none' : undefined,
		viewBox: `0 0 ${size.width} ${size.height}`,
		role: 'img',
		'aria-labelledby': 't d',
	};
	const content = [
		wrap('title', { id: 't' }, escapeText(text.title)),
		wrap('desc', { id: 'd' }, escapeText(text.description)),
		wrap('defs', {}, definitions.join('')),
		context.svg,
	];
	return `${wrap('svg', attributes, content.join(''))}\n`;
}
