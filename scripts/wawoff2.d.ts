declare module 'wawoff2' {
	const woff2: {
		/** A woff2 font as the TrueType or OpenType font that was packed. */
		decompress(font: Uint8Array): Promise<Uint8Array>;
	};
	export default woff2;
}
