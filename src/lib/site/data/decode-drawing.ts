import { aboutAddress } from '../address/addresses.ts';
import { claimsInWords } from './disputes.ts';
import { lookup } from './tables.ts';
import { EVERYWHERE, drawingOf, type WorldTopology } from '#lib/geo/decode-world.ts';
import { GLOBE_UNIT } from '#lib/geo/globe-size.ts';
import type { Drawing } from '#lib/geo/types.ts';
import { renderDisputes } from '#lib/map/flat/render-disputes.ts';

/** A drawing nearer than the world, as its file has it, with the marks of what is disputed. */
export function decodeDrawing(file: Drawing | WorldTopology): Drawing {
	const drawing = 'arcs' in file ? drawingOf(file) : file;
	return { ...drawing, marks: marksOf(drawing) };
}

/** The marks of what is disputed for a globe, which puts them in their places as it turns. */
export const globeMarks = (): string =>
	marksOf({ unit: GLOBE_UNIT, disputed: { d: 'M0 0', within: EVERYWHERE } });

const marksOf = (drawing: Pick<Drawing, 'unit' | 'disputed'>) =>
	renderDisputes(drawing, {
		label: ({ name, claimants }) => `${name}: ${claimsInWords(claimants, lookup)}`,
		href: ({ id }) => aboutAddress(`dispute-${id}`),
	});
