import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import woff2 from 'wawoff2';
import type { Face } from '#lib/picture/letters/type-styles.ts';

/** The site's own fonts, and the italic that its pages do without. */
const FILES: Record<Face, string> = {
	serif: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
	'serif-italic': '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
	sans: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
};

/**
 * The faces of the stills as TrueType, unpacked from the installed fonts.
 *
 * @param part `latin` has all letters of the corpus, `latin-ext` those of further languages
 */
export async function readFaces(
	part: 'latin' | 'latin-ext' = 'latin',
): Promise<Record<Face, Uint8Array>> {
	const { resolve } = createRequire(import.meta.url);
	const faces: Partial<Record<Face, Uint8Array>> = {};
	// One after the other: what the decoder gives is its own memory, which the next font overwrites.
	for (const [face, file] of Object.entries(FILES)) {
		faces[face as Face] = new Uint8Array(
			await woff2.decompress(readFileSync(resolve(file.replace('-latin-', `-${part}-`)))),
		);
	}
	return faces as Record<Face, Uint8Array>;
}
