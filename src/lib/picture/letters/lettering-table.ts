import type { Face, TypeStyle } from './type-styles.ts';
import { EM, type PlacedGlyph, type ShapedLine, type Typesetter } from './typesetter.ts';

/** The letters of one cut: what a browser needs to set lines in it without a font engine. */
export interface LetteredCut {
	face: Face;
	weight: number;
	/** By character, or by the characters of a ligature: advance in `EM`, outline as compact path data. */
	glyphs: Record<string, [advance: number, outline: string]>;
	/** What is added to the advance of the first of two characters, in `EM`. */
	kerns: Record<string, number>;
}

/** Stands for a character that the fonts do not have. */
const UNKNOWN = '?';

/** The longest ligature of the table's cuts, in characters. */
const LONGEST = 3;

/**
 * A typesetter that looks up what HarfBuzz has measured at build (`scripts/lettering.ts`): for the
 * browser, where the policy lets no WebAssembly in. A character that the fonts lack is set without its
 * accents, or as a question mark: what is set may be a reader's own words.
 *
 * @throws {Error} where a style's cut is not in the table
 */
export function tableTypesetter(cuts: readonly LetteredCut[]): Typesetter {
	const lines = new Map<string, ShapedLine>();

	const shaped = (text: string, { face, weight, size }: TypeStyle): ShapedLine => {
		const index = cuts.findIndex((cut) => cut.face === face && cut.weight === weight);
		const cut = cuts[index];
		if (!cut) throw new Error(`No letters for ${face} ${weight} in compiled/lettering.json`);
		const clusters = clustersOf(text, cut);
		let advance = 0;
		const glyphs = clusters.map((cluster, i): PlacedGlyph => {
			const x = Math.round(advance);
			const next = clusters[i + 1] ?? '';
			advance += (cut.glyphs[cluster]?.[0] ?? 0) + (cut.kerns[cluster + next] ?? 0);
			return { key: `g${index}-${[...cluster].map(hex).join('-')}`, x };
		});
		clusters.forEach((cluster, i) => {
			outlines.set(glyphs[i]?.key ?? '', cut.glyphs[cluster]?.[1] ?? '');
		});
		return { glyphs, width: (advance / EM) * size };
	};
	const outlines = new Map<string, string>();

	return {
		shape(text, style) {
			const id = `${style.face} ${style.weight} ${style.size} ${text}`;
			const line = lines.get(id) ?? shaped(text, style);
			lines.set(id, line);
			return line;
		},
		outline: (key) => outlines.get(key) ?? '',
	};
}

/** Whether a text has letters that are in none of the cuts, not even without their accents. */
export const unsettable = (text: string, cuts: readonly LetteredCut[]): boolean =>
	cuts.some((cut) => clustersOf(text.replaceAll(UNKNOWN, ''), cut).includes(UNKNOWN));

const hex = (character: string) => (character.codePointAt(0) ?? 0).toString(16);

/** A text as what the cut has glyphs for: ligatures first, then characters. */
function clustersOf(text: string, { glyphs }: LetteredCut): string[] {
	const characters = [...text.normalize('NFC')];
	const clusters: string[] = [];
	for (let i = 0; i < characters.length;) {
		let length = Math.min(LONGEST, characters.length - i);
		while (length > 1 && !(characters.slice(i, i + length).join('') in glyphs)) length -= 1;
		const cluster = characters.slice(i, i + length).join('');
		clusters.push(...(cluster in glyphs ? [cluster] : without(cluster, glyphs)));
		i += length;
	}
	return clusters;
}

/** What takes the place of a character that the cut lacks. */
function without(character: string, glyphs: LetteredCut['glyphs']): string[] {
	if (/\s/u.test(character)) return [' '];
	const bare = [...character.normalize('NFKD')].filter((part) => part in glyphs);
	return bare.length > 0 ? bare : [UNKNOWN];
}
