import { heightIn, type Setting } from './fonts.ts';
import { sentencesOf } from '#lib/atlas/sentences.ts';

/** Sizes of a quote in points, the largest first; 14 points are 28 pixels on a screen 1080 high. */
const SIZES = [22, 20, 18, 16, 14];

/** What stands for words that a slide has no room for. */
export const LEFT_OUT = ' […]';

/** Words of a document as a slide shows them. */
export interface FittedQuote {
	/** To the letter, up to where it is cut. */
	text: string;
	/** Whether something of it is left out at the end; the slide says so. */
	cut: boolean;
	setting: Setting;
}

/** A quote with its marks, as it is printed. */
export const printed = ({ text, cut }: Pick<FittedQuote, 'text' | 'cut'>): string =>
	`“${text}${cut ? LEFT_OUT : ''}”`;

/**
 * A quote at the largest size at which it fits whole; at the smallest it is cut after a sentence, or
 * after a word where the first sentence is too long.
 *
 * @param width in pixels
 * @param height in pixels
 */
export function fitQuote(text: string, width: number, height: number): FittedQuote {
	const settings = SIZES.map((size): Setting => ({ family: 'serif', size }));
	const fits = (part: Pick<FittedQuote, 'text' | 'cut'>, setting: Setting) =>
		heightIn([{ text: printed(part), ...setting }], width) <= height;
	const whole = settings.find((setting) => fits({ text, cut: false }, setting));
	if (whole) return { text, cut: false, setting: whole };

	const setting = settings.at(-1) as Setting;
	const longest = (ends: number[]) =>
		ends.findLast((end) => fits({ text: text.slice(0, end), cut: true }, setting));
	const words = [...text.matchAll(/\S(?=\s)/g)].map(({ index }) => index + 1);
	const end = longest(sentencesOf(text).map((each) => each.end)) ?? longest(words) ?? words[0] ?? 0;
	return { text: text.slice(0, end), cut: true, setting };
}
