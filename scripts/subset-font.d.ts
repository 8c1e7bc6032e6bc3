declare module 'subset-font' {
	/** Cuts a font to the letters of a text, and its axes to ranges. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			targetFormat: 'woff2' | 'sfnt';
			variationAxes?: Record<string, { min: number; max: number }>;
		},
	): Promise<Uint8Array>;
}
