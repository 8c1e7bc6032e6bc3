import { FileError } from '../file-error.ts';
import { TYPE } from '../letters/type-styles.ts';
import type { ResolvedStep } from '../step.ts';
import { textItems, type Item } from './flow.ts';
import type { Pen } from './pen.ts';
import { LEAST_WIDE, pictureOf, type Picture } from './picture.ts';
import { pictureCaptions } from './picture-captions.ts';
import type { Size } from '#lib/geo/camera.ts';
import { LETTERING } from '#lib/theme/sizes.ts';

/** How a picture is to be drawn. */
export interface PictureOptions {
	/** In pixels, for type of the usual size. */
	size: Size;
	pen: Pen;
	transparent?: boolean;
	/** Whether each country's group has a title. */
	titled?: boolean;
	/** Whether the quote is worth smaller type. */
	quoteFirst?: boolean;
	/** Whether it is shown to a room, as a slide: the back row has to read its names, and nobody counts countries. */
	slide?: boolean;
}

/**
 * The size of the smallest name, in widths of the picture: 20 of 1920 pixels, and on a slide, which is 13.33
 * inches wide, 12 points.
 */
const LEAST_NAME = { picture: 20 / 1920, slide: 12 / 960 };

/** Where words have no room, the picture is laid out this many times larger, and the type is smaller. */
const LARGER = [1, 1.12, 1.25, 1.4, 1.6, 1.9];

/** A quote that was not asked for is worth so many of these. */
const LITTLE_SMALLER = 3;

/**
 * A step of a deck as a picture, with legend, source and data version; with the quote that the step names,
 * for which the type is made smaller where need be, else with one where a region or a country is shown, or it is
 * asked for, and there is room.
 *
 * @throws {FileError} where the words have no room
 */
export function pictureFor(
	step: ResolvedStep,
	{
		size,
		pen,
		transparent = false,
		titled = false,
		quoteFirst = false,
		slide = false,
	}: PictureOptions,
): Picture {
	const { version, address } = step;
	const worthIt = quoteFirst || step.quoteNamed;
	const least = LEAST_NAME[slide ? 'slide' : 'picture'];
	const input = {
		step,
		text: pictureCaptions(step.captions, slide ? 'slide' : 'picture'),
		pen,
		beside: step.placed && size.width / size.height > LEAST_WIDE,
		quoted: step.placed || worthIt,
		imprint: [
			...textItems(
				`Vantage, data ${version.version} of ${version.date}.`,
				TYPE.source,
				pen.colours.surface('muted'),
				pen,
			),
			...linked(address, pen),
		],
		transparent,
		titled,
	};
	const pictures = LARGER.map((factor) => () => {
		const laidOut = times(size, factor);
		const lettering = (laidOut.width * least) / LETTERING.name;
		return pictureOf({ ...input, size: laidOut, lettering });
	});
	const tried = worthIt ? pictures : pictures.slice(0, LITTLE_SMALLER);
	const quoted = input.quoted && step.quote ? firstOf(tried, (picture) => picture.quoted) : null;
	const picture = quoted ?? firstOf(pictures, () => true);
	if (!picture) throw new FileError('The words of this view have no room in a picture.');
	return picture;
}

const times = ({ width, height }: Size, factor: number): Size => ({
	width: Math.round(width * factor),
	height: Math.round(height * factor),
});

/** The first picture that can be drawn and will do. */
function firstOf(
	drawn: readonly (() => Picture | null)[],
	willDo: (picture: Picture) => boolean,
): Picture | null {
	for (const draw of drawn) {
		const picture = draw();
		if (picture && willDo(picture)) return picture;
	}
	return null;
}

/** An address as a link that may be broken behind its slashes. */
function linked(address: string, pen: Pen): Item[] {
	const style = TYPE.source;
	const muted = pen.colours.surface('muted');
	return address.split(/(?<=[/?&=-])(?=[^/])/).map((piece, i): Item => ({
		gap: i === 0 ? pen.width(' ', style) : 0,
		width: pen.width(piece, style),
		draw: (context, at) =>
			context.link(address, () =>
				context.group({ fill: muted }, () => context.text(piece, style, at)),
			),
	}));
}
