import { withDensity } from './density.ts';
import { ExportError } from '../format.ts';
import type { PngPreset } from './presets.ts';

/**
 * An SVG that stands alone as the pixels of a PNG file.
 *
 * @throws {ExportError} where the browser gives no drawing of that size
 */
export async function pixelsOf(
	svg: string,
	{ pixels: { width, height }, density }: PngPreset,
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
	new ExportError(
		`This browser makes no picture of ${width} × ${height} pixels; a smaller one may do.`,
	);
