/** A string for what a reader sees in the program's own windows: any character, as UTF-16. */
export function textString(text: string): string {
	const hex = [...Array(text.length).keys()].map((i) =>
		text.charCodeAt(i).toString(16).padStart(4, '0'),
	);
	return `<feff${hex.join('')}>`;
}

/** Where WinAnsi leaves Latin-1. */
const WIN_ANSI = '€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ';

/**
 * A string in the encoding of PDF's own fonts. A letter that it lacks is written without its accents,
 * any other character as a question mark.
 */
export function winAnsiString(text: string): string {
	const bytes = [...text.normalize('NFC')].map((character) => byteOf(character));
	return `<${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`;
}

function byteOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	if ((code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff)) return code;
	const place = WIN_ANSI.indexOf(character);
	if (place >= 0 && code !== 0) return 0x80 + place;
	const bare = character.normalize('NFKD').charCodeAt(0);
	return bare >= 0x20 && bare < 0x7f ? bare : 0x3f;
}
