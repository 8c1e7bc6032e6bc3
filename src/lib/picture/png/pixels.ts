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
	context.drawImage(image, 0, 0, width, height);
	const file = await canvas.convertToBlob({ type: 'image/png' });
	signal.throwIfAborted();
	const bytes = withDensity(new Uint8Array(await file.arrayBuffer()), density);
	return new Blob([bytes], { type: 'image/png' });
}

const tooLarge = (width: number, height: number) =>
	new FileError(
		`This browser makes no picture of ${width} × ${height} pixels; a smaller one may do.`,
	);
