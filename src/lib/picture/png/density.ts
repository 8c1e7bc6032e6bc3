/** Length of the signature that every PNG file begins with. */
const SIGNATURE = 8;

/** Length and type before the data of a chunk, the checksum behind it. */
const HEAD = 8;
const CHECKSUM = 4;

const INCH = 0.0254;

/**
 * A PNG file that says how many of its pixels are an inch: a chunk `pHYs` behind the first one.
 *
 * @param file as a canvas makes it, without a density of its own
 */
export function withDensity(file: Uint8Array, perInch: number): Uint8Array<ArrayBuffer> {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const behindFirst = SIGNATURE + HEAD + view.getUint32(SIGNATURE) + CHECKSUM;
	const perMetre = Math.round(perInch / INCH);
	const chunk = new DataView(new ArrayBuffer(HEAD + 9 + CHECKSUM));
	chunk.setUint32(0, 9);
	chunk.setUint32(4, 0x70485973); // pHYs
	chunk.setUint32(8, perMetre);
	chunk.setUint32(12, perMetre);
	chunk.setUint8(16, 1); // metres
	chunk.setUint32(17, crc32(new Uint8Array(chunk.buffer, 4, 13)));
	const out = new Uint8Array(file.length + chunk.byteLength);
	out.set(file.subarray(0, behindFirst));
	out.set(new Uint8Array(chunk.buffer), behindFirst);
	out.set(file.subarray(behindFirst), behindFirst + chunk.byteLength);
	return out;
}

/** The checksum of PNG chunks (ISO 3309). */
function crc32(bytes: Uint8Array): number {
	let crc = ~0;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return ~crc >>> 0;
}
