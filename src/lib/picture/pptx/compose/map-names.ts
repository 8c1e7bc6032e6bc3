import { lineHeight, widthOf, type Setting } from './fonts.ts';
import type { MapSource } from './map-parts.ts';
import { placeOf } from '#lib/geo/places.ts';
import { placedNames } from '../../placed-names.ts';
import { inPicture } from '../../map-window.ts';
import { dashOn } from '#lib/theme/ink.ts';
import type { Point } from '#lib/geo/types.ts';
import type { Item, Paragraph, Run, TextBox } from '../write/description.ts';
import { POINT } from '../write/units.ts';
import { LETTERING } from '#lib/theme/sizes.ts';

/** The size of the smallest name, in points: less cannot be read from the back row. */
const LEAST = 12;

/** How many times larger names are than on a screen. */
const LARGER = (LEAST * POINT) / LETTERING.name;

/** Room beside a name, in pixels: fonts differ. */
const AIR = 6;

/** Of a name on its country so much lies there, … */
const WELL_WITHIN = 0.95;

/** … for which a thin map's may be so wide: in square roots of its area, and in radii around its place. */
const FILLS = 1.1;
const REACHES = 3.6;

/** The size of type that has so many pixels on a screen. */
const points = (pixels: number) => Math.round((pixels * LARGER * 10) / POINT) / 10;

/** The names on the map: by weight and without overlaps, on thin maps with the category and a line. */
export function names(source: MapSource): Item[] {
	const { viewpoint, lookup, mapWindow, colours } = source;
	const placed = placedNames(viewpoint, lookup, { ...source, larger: LARGER });
	const ink = colours.surface('ink');

	/**
	 * On its country a name is light or dark, as the colour below it asks; where it reaches over others
	 * it is ink with a halo of paper around its letters.
	 *
	 * @param own how much of it lies on its country, from 0 to 1
	 */
	const colourOf = (id: string, own: number): Pick<Run, 'colour' | 'halo'> => {
		const standing = viewpoint.countries[id];
		const colour = standing ? ink : colours.surface('muted');
		if (own < WELL_WITHIN) return { colour, halo: colours.surface('halo') };
		return { colour: standing ? dashOn(colours.category(standing.category)) : colour };
	};

	const box = (name: string, middle: Point, paragraphs: Paragraph[], settings: Setting[]) => {
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
		} satisfies TextBox;
	};

	const plain = placed.names.map(({ id, text, lines, kind, place, size, own }): Item => {
		const isRegion = kind === 'region';
		const setting: Setting = {
			family: isRegion ? 'serif' : 'sans',
			size: points(size),
			bold: kind === 'vantage',
		};
		// A region's name is no country's: it has a halo wherever it stands.
		const look = isRegion ? { ...colourOf('', 0), colour: ink } : colourOf(id, own);
		const paragraphs = lines.map((line): Paragraph => {
			return { align: 'centre', runs: [{ text: line, ...setting, ...look, italic: isRegion }] };
		});
		return box(
			text,
			place,
			paragraphs,
			lines.map(() => setting),
		);
	});

	const lettered = placed.lettered.flatMap(({ id, name, category, middle, leader }): Item[] => {
		const first: Setting = { family: 'sans', size: points(LETTERING.lettered), bold: true };
		const second: Setting = { family: 'sans', size: points(LETTERING.category) };
		const wide = Math.max(widthOf(name, first), widthOf(category, second));
		const { size = 0, radius = 0 } = placeOf(id) ?? {};
		const fits = wide <= mapWindow.scale * Math.min(size * FILLS, radius * REACHES);
		const look = colourOf(id, fits && !leader ? 1 : 0);
		const paragraphs: Paragraph[] = [
			{ align: 'centre', runs: [{ text: name, ...first, ...look }] },
			{ align: 'centre', runs: [{ text: category, ...second, ...look }] },
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
		return [...line, box(`${name}: ${category}`, middle, paragraphs, [first, second])];
	});
	return [...plain, ...lettered];
}
