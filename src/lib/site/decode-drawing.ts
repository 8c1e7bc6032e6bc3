import { aboutAddress } from './addresses.ts';
import { claimsInWords } from './disputes.ts';
import { lookup } from './tables.ts';
import { sheetOf, type WorldTopology } from '#lib/geo/decode-world.ts';
import type { Sheet } from '#lib/geo/types.ts';
import { renderDisputes } from '#lib/map/render-disputes.ts';

/** A drawing nearer than the world, as its file has it, with the marks of what is disputed. */
export function decodeDrawing(file: Sheet | WorldTopology): Sheet {
	const sheet = 'arcs' in file ? sheetOf(file) : file;
	const marks = renderDisputes(sheet, {
		label: ({ name, claimants }) => `${name}: ${claimsInWords(claimants, lookup)}`,
		href: ({ id }) => aboutAddress(`dispute-${id}`),
	});
	return { ...sheet, marks };
}
