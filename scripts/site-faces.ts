import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** The weights that the site sets: nothing is lighter or bolder. */
const WEIGHTS = { min: 400, max: 650 };

/** Printable ASCII and the signs of typesetting; what else there is comes from the texts. */
const ALWAYS =
	Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('') +
	'\u00a0«·»×–—‘’“”•…−';

/** What the installed files may have letters for: Latin, and the signs of its typesetting. */
const LATIN = [
	[0x20, 0x7e],
	[0xa0, 0x24f],
	[0x2000, 0x22ff],
].flatMap(([from, to]) =>
	Array.from({ length: to! - from! + 1 }, (_, i) => String.fromCharCode(from! + i)),
);

interface Family {
	family: string;
	/** In the installed packages: all of Latin. */
	file: string;
	/** The installed faces that stand in until it has come: their metrics are Times' or Arial's. */
	meanwhile: string[];
	/** Mean width of its letters over theirs, and its ascent and descent, of the em. */
	wider: number;
	ascent: number;
	descent: number;
}

/*
 * The figures are of the faces' tables; the mean widths weigh letters by their frequency in English, as
 * @capsizecss/metrics 3.6 has them: Newsreader 857/2000, Times New Roman 832/2048, Public Sans 935/2000, Arial 913/2048.
 */
const FAMILIES: Record<string, Family> = {
	serif: {
		family: 'Newsreader',
		file: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
		meanwhile: ['Times New Roman', 'Liberation Serif', 'Tinos'],
		wider: 857 / 2000 / (832 / 2048),
		ascent: 0.735,
		descent: 0.265,
	},
	sans: {
		family: 'Public Sans',
		file: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
		meanwhile: ['Arial', 'Liberation Sans', 'Arimo'],
		wider: 935 / 2000 / (913 / 2048),
		ascent: 0.95,
		descent: 0.225,
	},
};

/**
 * The site's faces as style sheet and files: for each family first what its pages need, which every page
 * preloads, and a face of the reader's own with the same measures, in which the text stands until then and
 * takes the same room. In a style sheet of its own all further letters, for what readers write.
 *
 * @param texts whatever the pages may say
 * @returns name → content, for one folder
 */
export async function siteFaces(texts: string): Promise<Record<string, string | Uint8Array>> {
	const { resolve } = createRequire(import.meta.url);
	const files: Record<string, string | Uint8Array> = {};
	const letters = LATIN.filter((letter) => (ALWAYS + texts).includes(letter));
	const others = LATIN.filter((letter) => !letters.includes(letter));
	const rules: string[] = [];
	const further: string[] = [];
	for (const [name, face] of Object.entries(FAMILIES)) {
		const whole = readFileSync(resolve(face.file));
		files[`first-${name}.woff2`] = await subsetFont(whole, letters.join(''), {
			targetFormat: 'woff2',
			variationAxes: { wght: WEIGHTS },
		});
		const own = (url: string, range: string) =>
			rule({
				'font-family': `'${face.family}'`,
				src: `url('${url}') format('woff2')`,
				'font-weight': `${WEIGHTS.min} ${WEIGHTS.max}`,
				'font-display': 'swap',
				'unicode-range': range,
			});
		const percent = (share: number) => `${((share / face.wider) * 100).toFixed(1)}%`;
		further.push(own(face.file, rangesOf(others)));
		rules.push(
			own(`./first-${name}.woff2`, rangesOf(letters)),
			rule({
				'font-family': `'like ${face.family}'`,
				src: face.meanwhile.map((local) => `local('${local}')`).join(),
				'size-adjust': `${(face.wider * 100).toFixed(1)}%`,
				'ascent-override': percent(face.ascent),
				'descent-override': percent(face.descent),
				'line-gap-override': '0%',
			}),
		);
	}
	files['faces.css'] = rules.join('\n') + '\n';
	files['further-faces.css'] = further.join('\n') + '\n';
	return files;
}

const rule = (declarations: Record<string, string>) =>
	`@font-face {\n${Object.entries(declarations)
		.map(([property, value]) => `\t${property}: ${value};\n`)
		.join('')}}`;

/** `U+20-7E,U+A0`: letters, sorted, as a `unicode-range`. */
export function rangesOf(letters: readonly string[]): string {
	const ranges: [from: number, to: number][] = [];
	for (const letter of letters) {
		const code = letter.codePointAt(0)!;
		const last = ranges.at(-1);
		if (last?.[1] === code - 1) last[1] = code;
		else ranges.push([code, code]);
	}
	const hex = (code: number) => code.toString(16).toUpperCase();
	return ranges.map(([from, to]) => `U+${hex(from)}${to === from ? '' : `-${hex(to)}`}`).join();
}
