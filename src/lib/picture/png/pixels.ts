import { withDensity } from './density.ts';
import { FileError } from '../file-error.ts';
import type { PixelSize } from './pixel-size.ts';

/**
 * An SVG that stands alone as the pixels of a PNG file.
 *
 * @throws {FileError} where the browser gives no drawing of that size
 */
export async function pixelsOf(
	svg: string,
	{ pixels: { width, height }, density }: PixelSize,
	signal: AbortSignal,
): Promise<Blob> {
	const image = new Image(width, height);
	// The policy lets pictures be data, and nothing else that is made in the page.
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	signal.throwIfAborted();
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	if (!context) throw tooLarge(width, height);
	if (!keepsColours(context)) throw protectedFromReading();
	context.drawImage(image, 0, 0, width, height);
	const file = await canvas.convertToBlob({ type: 'image/png' });
	signal.throwIfAborted();
	const bytes = withDensity(new Uint8Array(await file.arrayBuffer()), density);
	return new Blob([bytes], { type: 'image/png' });
}

/** Colours that a reader's protection would have to guess. */
const PROBES = ['#a65c1d', '#002a65', '#f8e353'];

/**
 * Whether what is drawn can be read back. Browsers that protect their readers from being recognised give
 * noise in its place (Firefox with `privacy.resistFingerprinting`, Tor Browser, LibreWolf), also in files.
 */
function keepsColours(context: OffscreenCanvasRenderingContext2D): boolean {
	for (const [x, colour] of PROBES.entries()) {
		context.fillStyle = colour;
		context.fillRect(x, 0, 1, 1);
	}
	const { data } = context.getImageData(0, 0, PROBES.length, 1);
	const read = PROBES.map((_, i) =>
		[0, 1, 2].map((part) => data[4 * i + part]!.toString(16).padStart(2, '0')).join(''),
	);
	context.clearRect(0, 0, PROBES.length, 1);
	return read.every((colour, i) => `#${colour}` === PROBES[i]);
}

const protectedFromReading = () =>
	new FileError(
		'This browser protects you from being recognised by pictures, and would put noise into the file. SVG and PDF are not concerned; Share has the address of a picture that is ready.',
	);

const tooLarge = (width: number, height: number) =>
	new FileError(
		`This browser makes no picture of ${width} × ${height} pixels; a smaller one may do.`,
	);
