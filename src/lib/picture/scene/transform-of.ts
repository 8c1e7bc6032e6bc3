import type { Transform } from './context.ts';
import type { MapWindow } from '../map-window.ts';

/** From units of so many map units to pixels of the picture. */
export function transformOf({ box: window, scale, visible }: MapWindow, unit = 1): Transform {
	const [x, y] = [window[0] - visible[0] * scale, window[1] - visible[1] * scale];
	return { translate: [round(x), round(y)], scale: round(scale * unit) };
}

const round = (n: number) => Number(n.toFixed(4));
