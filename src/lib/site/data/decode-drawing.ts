import { aboutAddress } from '../address/addresses.ts';
import { claimsInWords } from './disputes.ts';
import { lookup } from './tables.ts';
import { EVERYWHERE, sheetOf, type WorldTopology } from '#lib/geo/decode-world.ts';
import { GLOBE_UNIT } from '#lib/geo/globe-size.ts';
import type { Sheet } from '#lib/geo/types.ts';
import { renderDisputes } from '#lib/map/flat/render-disputes.ts';

/** A drawing nearer than the world, as its file has it, with the marks of what is disputed. */
export function decodeDrawing(file: Sheet | WorldTopology): Sheet {
	const sheet = 'arcs' in file ? sheetOf(file) : file;
	return { ...sheet, marks: marksOf(sheet) };
}

/** The marks of what is disputed for a globe, which puts them in their places as it turns. */
export const globeMarks = (): string =>
	marksOf({ unit: GLOBE_UNIT, disputed: { d: 'M0 0', within: EVERYWHERE } });

const marksOf = (sheet: Pick<Sheet, 'unit' | 'disputed'>) =>
	renderDisputes(sheet, {
		label: ({ name, claimants }) => `${name}: ${claimsInWords(claimants, lookup)}`,
		href: ({ id }) => aboutAddress(`dispute-${id}`),
	});
