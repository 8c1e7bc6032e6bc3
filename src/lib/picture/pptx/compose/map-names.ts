import { lineHeight, widthOf, type Setting } from './fonts.ts';
import type { MapSource } from './map-parts.ts';
import { placeOf } from '#lib/geo/places.ts';
import { placedNames } from '../../placed-names.ts';
import { inPicture } from '../../map-window.ts';
import { dashOn } from '#lib/theme/ink.ts';
import type { Point } from '#lib/geo/types.ts';
import type { Colour, Fill, Item, Paragraph, TextBox } from '../write/description.ts';

/**
 * How much larger names are than on a screen: 11 pixels cannot be read from the back row. Names are placed
 * on a map that is so much smaller, and drawn on this one.
 */
const LARGER = { world: 1.3, region: 1.15 };

/** Sizes of the type in pixels before that, as `map.css` has them. */
const LETTERED = { name: 12.5, category: 11.5 };

/** Room beside a name, in pixels: fonts differ. */
const AIR = 6;

/** Of a name on its country so much lies there, … */
const WELL_WITHIN = 0.95;

/** … for which a thin map's may be so wide: in square roots of its area, and in radii around its place. */
const FILLS = 1.1;
const REACHES = 3.6;

const points = (pixels: number) => Math.round(pixels * 7.5) / 10;

/** The names on the map: by weight and without overlaps, on thin maps with the category and a line. */
export function names(source: MapSource): Item[] {
	const { viewpoint, lookup, mapWindow, region, colours } = source;
	const larger = region ? LARGER.region : LARGER.world;
	const placed = placedNames(viewpoint, lookup, {
		drawing: source.drawing,
		mapWindow: { ...mapWindow, scale: mapWindow.scale / larger },
		region,
	});
	const ink = colours.surface('ink');

	/**
	 * On its country a name is light or dark, as the colour below it asks; where it reaches over others
	 * it has a ground of paper.
	 *
	 * @param own how much of it lies on its country, from 0 to 1
	 */
	const colourOf = (id: string, own: number): { colour: Colour; ground?: Fill } => {
		const standing = viewpoint.countries[id];
		const colour = standing ? ink : colours.surface('muted');
		if (own < WELL_WITHIN)
			return { colour, ground: { colour: colours.surface('paper'), opacity: 0.7 } };
		return { colour: standing ? dashOn(colours.category(standing.category)) : colour };
	};

	const box = (
		name: string,
		middle: Point,
		paragraphs: Paragraph[],
		settings: Setting[],
		ground: Fill | undefined,
	) => {
		const texts = paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));
		const width = Math.max(...texts.map((text, i) => widthOf(text, settings[i] as Setting))) + AIR;
		const height = settings.reduce((sum, setting) => sum + lineHeight(setting), 0);
		const [x, y] = inPicture(mapWindow, middle);
		return {
			kind: 'text',
			name,
			box: [x - width / 2, y - height / 2, x + width / 2, y + height / 2],
			paragraphs,
			anchor: 'middle',
			single: true,
			...(ground ? { fill: ground } : {}),
		} satisfies TextBox;
	};

	const plain = placed.names.map(({ id, text, lines, kind, place, size, own }): Item => {
		const isRegion = kind === 'region';
		const setting: Setting = {
			family: isRegion ? 'serif' : 'sans',
			size: points(size * larger),
			bold: kind === 'vantage',
		};
		// A region's name is no country's: it has a ground wherever it stands.
		const { colour, ground } = colourOf(isRegion ? '' : id, isRegion ? 0 : own);
		const paragraphs = lines.map((line): Paragraph => {
			const run = { text: line, ...setting, colour: isRegion ? ink : colour, italic: isRegion };
			return { align: 'centre', runs: [run] };
		});
		return box(
			text,
			place,
			paragraphs,
			lines.map(() => setting),
			ground,
		);
	});

	const lettered = placed.lettered.flatMap(({ id, name, category, middle, leader }): Item[] => {
		const first: Setting = { family: 'sans', size: points(LETTERED.name * larger), bold: true };
		const second: Setting = { family: 'sans', size: points(LETTERED.category * larger) };
		const wide = Math.max(widthOf(name, first), widthOf(category, second));
		const { size = 0, radius = 0 } = placeOf(id) ?? {};
		const fits = wide <= mapWindow.scale * Math.min(size * FILLS, radius * REACHES);
		const { colour, ground } = colourOf(id, fits && !leader ? 1 : 0);
		const paragraphs: Paragraph[] = [
			{ align: 'centre', runs: [{ text: name, ...first, colour }] },
			{ align: 'centre', runs: [{ text: category, ...second, colour }] },
		];
		const line: Item[] = leader
			? [
					{
						kind: 'line',
						name: `${name}: line`,
						decorative: true,
						from: inPicture(mapWindow, leader[0]),
						to: inPicture(mapWindow, leader[1]),
						line: { colour: ink, width: 1 },
					},
				]
			: [];
		return [...line, box(`${name}: ${category}`, middle, paragraphs, [first, second], ground)];
	});
	return [...plain, ...lettered];
}
