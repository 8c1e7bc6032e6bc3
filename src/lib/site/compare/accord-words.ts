import type { Accord } from '#lib/atlas/accord.ts';
import type { FamilyId } from '#lib/corpus/types.ts';

const FAMILY: Record<FamilyId, string> = {
	self: 'its own',
	aligned: 'aligned',
	'in-between': 'in between',
	opposed: 'opposed',
	none: 'named only',
};

/**
 * What the documents of one power say together: "3 of 7 documents seen from Russia speak, 2 of them opposed; 3 on the
 * scale, spread 2".
 */
export function accordInWords(accord: Accord, power: string): string {
	const { documents, naming, speaking, family, inFamily, same, spread, onScale } = accord;
	if (speaking === 0) {
		const named = naming === 0 ? '' : `, ${naming} name it only`;
		return `None of ${documents} documents seen from ${power} says anything of it${named}`;
	}
	const said = `${speaking} of ${documents} documents seen from ${power} ${speaking === 1 ? 'speaks' : 'speak'}`;
	if (speaking === 1) return said;
	const at = same
		? ', all in the same category'
		: family === null
			? ', divided between families'
			: inFamily === speaking
				? `, all ${FAMILY[family]}`
				: `, ${inFamily} of them ${FAMILY[family]}`;
	return `${said}${at}${spread === null ? '' : `; ${onScale} on the scale, spread ${spread}`}`;
}
