import { Blob, Buffer, Face as FontFace, Font, shape, Variation } from 'harfbuzzjs';
import { compactPath } from '#lib/picture/letters/compact-path.ts';
import type { LetteredCut } from '#lib/picture/letters/lettering-table.ts';
import { TYPE, type Face, type TypeStyle } from '#lib/picture/letters/type-styles.ts';
import { EM } from '#lib/picture/letters/typesetter.ts';

/** The Latin letters, the punctuation and the signs that the site's fonts may have. */
const RANGES = [
	[0x20, 0x7e],
	[0xa0, 0x17f],
	[0x2010, 0x2044],
	[0x20ac, 0x20ac],
	[0x2122, 0x2122],
	[0x2191, 0x2193],
	[0x2212, 0x2215],
] as const;

const LIGATURES = ['ffi', 'ffl', 'ff', 'fi', 'fl', 'fj', 'ft', 'tt', 'ti', 'Th'];

/** Whether a character is kerned: letters of few languages are left as their advances have them. */
const isKerned = (character: string) => character < '\u0100' || character > '\u017f';

/** Kerning too small to be seen is left out: less than this, in `EM`. */
const LEAST_KERN = 3;

/** Stands between pairs that are measured in one line. */
const APART = '\u2003';

/**
 * The letters of every cut that pictures are set in, measured: advances, kerning, outlines. What
 * `tableTypesetter` sets from.
 *
 * @param files each face as a TrueType file with an axis of weights
 * @param further the same with letters that those lack; they are not kerned
 */
export function letteringTable(
	files: Readonly<Record<Face, Uint8Array>>,
	further: Readonly<Record<Face, Uint8Array>>,
): LetteredCut[] {
	const styles: Pick<TypeStyle, 'face' | 'weight'>[] = Object.values(TYPE);
	const cuts = new Map(styles.map((style) => [`${style.face} ${style.weight}`, style]));
	return [...cuts.values()].map(({ face, weight }) => {
		const { glyphs, kerns } = measured(files[face], weight, true);
		const more = measured(further[face], weight, false);
		return { face, weight, glyphs: { ...more.glyphs, ...glyphs }, kerns };
	});
}

function measured(
	bytes: Uint8Array,
	weight: number,
	kerned: boolean,
): Pick<LetteredCut, 'glyphs' | 'kerns'> {
	const file = new FontFace(new Blob(bytes));
	const font = new Font(file);
	font.setVariations([new Variation('wght', weight)]);
	const toEm = (units: number) => Number(((units * EM) / file.upem).toFixed(1));
	const set = (text: string) => {
		const buffer = new Buffer();
		buffer.addText(text);
		buffer.guessSegmentProperties();
		shape(font, buffer);
		const places = buffer.getGlyphPositions();
		return buffer.getGlyphInfos().map(({ codepoint: glyph, cluster }, i) => {
			return { glyph, cluster, advance: places[i]?.xAdvance ?? 0 };
		});
	};
	const glyphs: LetteredCut['glyphs'] = {};
	const advances = new Map<string, number>();
	const enter = (text: string) => {
		const [only, ...more] = set(text);
		if (!only || more.length > 0 || only.glyph === 0) return;
		glyphs[text] = [toEm(only.advance), compactPath(font.glyphToPath(only.glyph), EM / file.upem)];
		advances.set(text, only.advance);
	};
	for (const [from, to] of RANGES) {
		for (let code = from; code <= to; code++) enter(String.fromCodePoint(code));
	}
	const characters = Object.keys(glyphs).filter(isKerned);
	LIGATURES.forEach(enter);

	const kerns: LetteredCut['kerns'] = {};
	if (!kerned) return { glyphs, kerns };
	for (const first of characters) {
		const line = characters.map((second) => first + second).join(APART);
		for (const { cluster, advance } of set(line)) {
			// A ligature has no second cluster of its own, and is no matter of kerning.
			if (cluster % 3 !== 0) continue;
			const second = line.charAt(cluster + 1);
			const kern = Math.round(toEm(advance - (advances.get(first) ?? advance)));
			if (Math.abs(kern) >= LEAST_KERN && !(first + second in glyphs)) kerns[first + second] = kern;
		}
	}
	return { glyphs, kerns };
}
