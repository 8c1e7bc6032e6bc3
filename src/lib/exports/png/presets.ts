import type { ExportPreset } from '../format.ts';
import type { Size } from '#lib/geo/camera.ts';
import type { PixelSize } from '#lib/picture/png/pixel-size.ts';

/** A size that is offered for pictures. */
export interface PngPreset extends ExportPreset, PixelSize {
	/** Neither sea nor background. */
	transparent: boolean;
}

const SCREEN = 96;
const WIDE: Size = { width: 1200, height: 675 };
const size = (width: number, height: number): Size => ({ width, height });

export const PNG_PRESETS = [
	{
		id: 'full-hd',
		label: '1920 × 1080, for slides',
		pixels: size(1920, 1080),
		layout: WIDE,
		density: SCREEN,
		transparent: false,
	},
	{
		id: 'uhd',
		label: '3840 × 2160, for large screens',
		pixels: size(3840, 2160),
		layout: WIDE,
		density: SCREEN,
		transparent: false,
	},
	{
		id: 'a4',
		label: 'A4 landscape at 300 dpi, for print',
		pixels: size(3508, 2480),
		layout: size(1200, 848),
		density: 300,
		transparent: false,
	},
	{
		id: 'square',
		label: '2160 × 2160, square',
		pixels: size(2160, 2160),
		layout: size(960, 960),
		density: SCREEN,
		transparent: false,
	},
	{
		id: 'transparent',
		label: '1920 × 1080, without background',
		pixels: size(1920, 1080),
		layout: WIDE,
		density: SCREEN,
		transparent: true,
	},
] as const satisfies readonly PngPreset[];

/** A preset by its id; the first for any other. */
export const pngPreset = (id: string | null): PngPreset =>
	PNG_PRESETS.find((preset) => preset.id === id) ?? PNG_PRESETS[0];
