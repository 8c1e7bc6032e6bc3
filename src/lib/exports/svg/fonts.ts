import italic from '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2?url';
import serif from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url';
import sans from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url';

/** The fonts that pictures name, as they name them. */
const FONTS = [
	{ family: 'Newsreader', style: 'normal', weights: '200 800', address: serif },
	{ family: 'Newsreader', style: 'italic', weights: '200 800', address: italic },
	{ family: 'Public Sans', style: 'normal', weights: '100 900', address: sans },
];

/**
 * A style sheet with the fonts in it, for a picture that stands alone.
 *
 * @throws where a font cannot be fetched
 */
export async function fontFaces(signal: AbortSignal): Promise<string> {
	const faces = FONTS.map(async ({ family, style, weights, address }) => {
		const response = await fetch(address, { signal });
		if (!response.ok) throw new Error(`${response.status} for ${address}`);
		const data = base64(new Uint8Array(await response.arrayBuffer()));
		return (
			`@font-face{font-family:"${family}";font-style:${style};font-weight:${weights};` +
			`src:url(data:font/woff2;base64,${data}) format("woff2")}`
		);
	});
	return (await Promise.all(faces)).join('');
}

/** Bytes as base64, in pieces: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
	const PIECE = 0x8000;
	let text = '';
	for (let at = 0; at < bytes.length; at += PIECE) {
		text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
	}
	return btoa(text);
}
