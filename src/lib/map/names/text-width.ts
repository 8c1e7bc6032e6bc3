import advances from '#lib/compiled/advances.json';

/** Thousandths of an em for each character, as the boldest cut that names are set in has them. */
const ADVANCES: Readonly<Record<string, number>> = advances;

/** Of a character that the table lacks. */
const OTHER = 640;

/** A line's height in sizes of its type: from the top of the capitals to the foot of the descenders, and some air. */
export const LINE = 1.15;

/**
 * How wide a line of a name is, the same on the server and in every browser.
 *
 * @param size of the type, in pixels
 * @param spacing set between letters, in em
 * @returns pixels
 */
export function textWidth(text: string, size: number, spacing = 0): number {
	let sum = 0;
	// An accent adds nothing to the width of its letter.
	for (const character of text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
		sum += ADVANCES[character] ?? OTHER;
	return (sum / 1000 + Math.max(0, text.length - 1) * spacing) * size;
}
