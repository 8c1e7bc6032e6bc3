import { placed } from './placed.ts';
import { toPlace, type Lettered, type Lettering } from './to-place.ts';

/** The lettering of a map: of few countries each with its category, then all other names as room allows. */
export function letter(lettering: Lettering): Lettered {
	const { lettered, placement } = toPlace(lettering);
	return { names: placed(placement), lettered };
}
