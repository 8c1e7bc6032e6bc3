import { lineOf, type SphereLine } from './line.ts';
import rings from '#lib/geo/generated/antarctica.json';

/** The continent that the flat map leaves off, for the light globe; its node is `s-ATA`. */
export const antarctica = (): SphereLine[] =>
	rings.map((ring) =>
		lineOf(
			Array.from({ length: ring.length / 2 - 1 }, (_, i) => [
				(ring[2 * i] ?? 0) / 10,
				(ring[2 * i + 1] ?? 0) / 10,
			]),
			true,
		),
	);
