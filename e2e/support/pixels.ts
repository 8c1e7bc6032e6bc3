import { PNG } from 'pngjs';

/** 0 to 255 each. */
export interface Colour {
	red: number;
	green: number;
	blue: number;
}

/**
 * Decodes a screenshot.
 *
 * @param screenshot what `page.screenshot()` gives
 * @returns reads the colour at a pixel; throws a RangeError outside the picture
 */
export function pixelsOf(screenshot: Buffer): (x: number, y: number) => Colour {
	const { width, height, data } = PNG.sync.read(screenshot);
	return (x, y) => {
		const [column, row] = [Math.round(x), Math.round(y)];
		if (column < 0 || row < 0 || column >= width || row >= height) {
			throw new RangeError(`(${x}, ${y}) is outside the picture of ${width} × ${height} pixels.`);
		}
		const at = (row * width + column) * 4;
		return { red: data[at]!, green: data[at + 1]!, blue: data[at + 2]! };
	};
}

/** `#rrggbb` as a colour. Throws where it is spelled otherwise. */
export function colourOf(hex: string): Colour {
	const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
	if (!channels) throw new Error(`“${hex}” is no colour of the form #rrggbb.`);
	const [red, green, blue] = channels.slice(1).map((channel) => parseInt(channel, 16));
	return { red: red!, green: green!, blue: blue! };
}

/** `#rrggbb`, lower case. */
export function hexOf({ red, green, blue }: Colour): string {
	return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Whether two colours are the same but for rounding and antialiasing.
 *
 * @param tolerance largest difference of any channel, 0 to 255
 */
export function isNear(colour: Colour, hex: string, tolerance = 4): boolean {
	const wanted = colourOf(hex);
	return (['red', 'green', 'blue'] as const).every(
		(channel) => Math.abs(colour[channel] - wanted[channel]) <= tolerance,
	);
}
