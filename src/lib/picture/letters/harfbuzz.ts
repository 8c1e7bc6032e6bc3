import { Blob, Buffer, Face as FontFace, Font, shape, Variation } from 'harfbuzzjs';
import { compactPath } from './compact-path.ts';
import { EM, type PlacedGlyph, type ShapedLine, type Typesetter } from './typesetter.ts';
import type { Face, TypeStyle } from './type-styles.ts';

/**
 * A typesetter for the given fonts.
 *
 * @param files each face as a TrueType file with an axis of weights
 */
export function typesetterOf(files: Readonly<Record<Face, Uint8Array>>): Typesetter {
	const faces = new Map(
		Object.entries(files).map(([name, file]) => [name, new FontFace(new Blob(file))]),
	);
	const fonts = new Map<string, Font>();
	const lines = new Map<string, ShapedLine>();
	const outlines = new Map<string, string>();

	const fontOf = ({ face, weight }: TypeStyle): { id: string; font: Font; upem: number } => {
		const file = faces.get(face);
		if (!file) throw new Error(`No font for the face "${face}"`);
		const id = `${face === 'serif-italic' ? 'i' : face === 'serif' ? 'r' : 's'}${weight}`;
		const font = fonts.get(id) ?? new Font(file);
		if (!fonts.has(id)) font.setVariations([new Variation('wght', weight)]);
		fonts.set(id, font);
		return { id, font, upem: file.upem };
	};

	const shaped = (text: string, style: TypeStyle): ShapedLine => {
		const { id, font, upem } = fontOf(style);
		const buffer = new Buffer();
		buffer.addText(text);
		buffer.guessSegmentProperties();
		shape(font, buffer);
		const positions = buffer.getGlyphPositions();
		let advance = 0;
		const glyphs = buffer.getGlyphInfos().map(({ codepoint: glyph, cluster }, i): PlacedGlyph => {
			if (glyph === 0) {
				const character = String.fromCodePoint(text.codePointAt(cluster) ?? 0);
				throw new Error(
					`The font ${style.face} has no “${character}” (in “${text}”): ` +
						'write it otherwise, or give the stills a font that has it.',
				);
			}
			const key = `${id}-${glyph}`;
			if (!outlines.has(key)) outlines.set(key, compactPath(font.glyphToPath(glyph), EM / upem));
			const { xAdvance = 0, xOffset = 0 } = positions[i] ?? {};
			const x = Math.round(((advance + xOffset) * EM) / upem);
			advance += xAdvance;
			return { key, x };
		});
		return { glyphs, width: (advance / upem) * style.size };
	};

	return {
		shape(text, style) {
			const id = `${style.face} ${style.weight} ${style.size} ${text}`;
			const line = lines.get(id) ?? shaped(text, style);
			lines.set(id, line);
			return line;
		},
		outline(key) {
			const d = outlines.get(key);
			if (d === undefined) throw new Error(`No line with the glyph ${key} has been shaped`);
			return d;
		},
	};
}
