import { within } from '#lib/geo/camera.ts';
import type { Box, DrawingMeta } from '#lib/geo/types.ts';

/**
 * Id of the finest of some drawings that has all that is in sight; `world` where none has.
 *
 * @param visible in map units
 */
export const finestExtract = (extracts: readonly DrawingMeta[], visible: Box): string =>
	extracts
		.filter(({ extent }) => within(visible, extent))
		.reduce((finest, next) => (next.unit < finest.unit ? next : finest), {
			id: 'world',
			unit: Infinity,
		}).id;
