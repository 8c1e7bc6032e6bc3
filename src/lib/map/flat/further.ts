/** What a map has beyond its first view: textures, and the names of seas and capitals. */
import type { MapName } from '../names/names-wanted.ts';
import { FURTHER_NAMES } from '#lib/geo/waters.ts';
import { LETTERING } from '#lib/theme/sizes.ts';
import './further.css';

export { default as Textures } from './Textures.svelte';

/** What is set between the letters of water, in em, as `further.css` has it. */
const SPACING = 0.14;

/** How much wider than its `radius` a name may be, by `placeNames`. */
const WIDTH_OF_RADIUS = 2.4;

/**
 * Oceans, seas and capitals: lettered where the names of countries and regions leave room, seas as far
 * as there is water, capitals beside their mark.
 */
export const furtherNames: readonly MapName[] = FURTHER_NAMES.map(
	([text, kind, x, y, width], i): MapName => ({
		id: `further-${i}`,
		kind,
		region: '',
		text,
		at: [x, y],
		radius: width / WIDTH_OF_RADIUS,
		size: LETTERING[kind],
		priority: -1 - i,
		placement: kind === 'capital' ? 'beside' : 'fill',
		...(kind === 'capital' ? {} : { spacing: SPACING }),
	}),
);
