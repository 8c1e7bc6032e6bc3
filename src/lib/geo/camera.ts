import type { Box, Point } from './types.ts';

/** Where the reader looks: the place in the middle of the free space, and how large. */
export interface Camera {
	/** Map units. */
	x: number;
	/** Map units. */
	y: number;
	/** Screen pixels in one map unit. */
	scale: number;
}

/** Where the WebGL renderer looks, on either projection. */
export interface RendererCamera extends Camera {
	/** What the globe has in its middle, in degrees. */
	lon: number;
	lat: number;
	/** The map's middle from that of the container, to the right and down, in pixels. */
	offset: readonly [dx: number, dy: number];
}

/** A part of the map to be brought into view, and why: a new `key` moves the camera, a new box does not. */
export interface CameraTarget {
	key: string;
	box: Box;
}

/** Width and height of the free space, in screen pixels. */
export interface Size {
	width: number;
	height: number;
}

/** What the map opens on: the inhabited world, from Alaska to New Zealand. In map units. */
export const WORLD_FRAME: Box = [0, 14, 960, 404];

/** The same for the drawing's `viewBox`: corner, width and height. */
export const VIEW_BOX = [
	...WORLD_FRAME.slice(0, 2),
	WORLD_FRAME[2] - WORLD_FRAME[0],
	WORLD_FRAME[3] - WORLD_FRAME[1],
].join(' ');

/**
 * The free space that the server draws for, before anything is measured: of a common window's with an open
 * panel and without it the mean.
 */
export const NOMINAL: Size = { width: 1080, height: 640 };

/** Closer than this the 50m geometry has nothing more to show. */
export const MAX_SCALE = 80;

const boxWidth = ([x0, , x1]: Box) => x1 - x0;
const boxHeight = ([, y0, , y1]: Box) => y1 - y0;

/** The middle of a box. */
export const middleOf = ([x0, y0, x1, y1]: Box): Point => [(x0 + x1) / 2, (y0 + y1) / 2];

/** The scale at which a box just fits the free space. */
export const fittingScale = (box: Box, { width, height }: Size): number =>
	Math.min(width / boxWidth(box), height / boxHeight(box));

/**
 * The camera that shows a box whole, as large as can be: in the middle, but for what would lie beyond the
 * world's edge while there is more of the world on the other side.
 */
export function fit(box: Box, size: Size): Camera {
	const [x, y] = middleOf(box);
	const scale = boundedScale(fittingScale(box, size), size);
	const [x0, y0, x1, y1] = WORLD_FRAME;
	return {
		x: inWorld(x, size.width / scale, x0, x1),
		y: inWorld(y, size.height / scale, y0, y1),
		scale,
	};
}

/** The middle of what is seen, kept so that it lies within from and to; their middle where it is longer. */
const inWorld = (middle: number, seen: number, from: number, to: number) =>
	seen >= to - from ? (from + to) / 2 : Math.min(to - seen / 2, Math.max(from + seen / 2, middle));

/** Moves by screen pixels: the map follows the pointer. */
export const pan = (camera: Camera, dx: number, dy: number, size: Size): Camera =>
	onDrawing({ ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale }, size);

/**
 * Zooms by a factor and keeps what lies under a point of the screen where it is.
 *
 * @param at pixels from the middle of the free space
 */
export function zoomAt(camera: Camera, factor: number, [px, py]: Point, size: Size): Camera {
	const scale = boundedScale(camera.scale * factor, size);
	const shift = 1 / camera.scale - 1 / scale;
	return clamp({ x: camera.x + px * shift, y: camera.y + py * shift, scale }, size);
}

/** What the free space shows, in map units. */
export const visibleBox = ({ x, y, scale }: Camera, { width, height }: Size): Box => [
	x - width / 2 / scale,
	y - height / 2 / scale,
	x + width / 2 / scale,
	y + height / 2 / scale,
];

/** Bounded zoom, and a bounded pan: the middle of the screen stays on the drawing. */
export function clamp(camera: Camera, size: Size): Camera {
	const [x0, y0, x1, y1] = WORLD_FRAME;
	return {
		x: Math.min(x1, Math.max(x0, camera.x)),
		y: Math.min(y1, Math.max(y0, camera.y)),
		scale: boundedScale(camera.scale, size),
	};
}

/** Bounds a pan: some sea may show beyond the edge, but most of the screen stays on the drawing. */
function onDrawing(camera: Camera, size: Size): Camera {
	const [x0, y0, x1, y1] = WORLD_FRAME;
	const inset = (seen: number, whole: number) => (Math.min(seen, whole) / 2) * 0.75;
	const dx = inset(size.width / camera.scale, x1 - x0);
	const dy = inset(size.height / camera.scale, y1 - y0);
	return {
		...camera,
		x: Math.min(x1 - dx, Math.max(x0 + dx, camera.x)),
		y: Math.min(y1 - dy, Math.max(y0 + dy, camera.y)),
	};
}

const boundedScale = (scale: number, size: Size) =>
	Math.min(MAX_SCALE, Math.max(fittingScale(WORLD_FRAME, size) * 0.85, scale));

/** A camera between two others; zooming is even when the logarithm of the scale is. */
export function between(a: Camera, b: Camera, t: number): Camera {
	const scale = a.scale * (b.scale / a.scale) ** t;
	// Linear movement during a change of scale would speed up at the near end: weight the progress by the scale.
	// Between nearly equal scales the weight would be little but rounding.
	const even = Math.abs(b.scale / a.scale - 1) < 1e-4;
	const progress = even ? t : (1 / a.scale - 1 / scale) / (1 / a.scale - 1 / b.scale);
	return { x: a.x + (b.x - a.x) * progress, y: a.y + (b.y - a.y) * progress, scale };
}

/** A box grown on every side by a share of its longer side. */
export function grow([x0, y0, x1, y1]: Box, share: number): Box {
	const by = Math.max(x1 - x0, y1 - y0) * share;
	return [x0 - by, y0 - by, x1 + by, y1 + by];
}

/** The smallest box around boxes, or `null` around none. */
export function union(boxes: readonly Box[]): Box | null {
	if (boxes.length === 0) return null;
	return [
		Math.min(...boxes.map((b) => b[0])),
		Math.min(...boxes.map((b) => b[1])),
		Math.max(...boxes.map((b) => b[2])),
		Math.max(...boxes.map((b) => b[3])),
	];
}

/** Whether a box lies within another. */
export const within = (inner: Box, outer: Box): boolean =>
	inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

/** Whether a box is visible as a whole and large enough that the camera need not come nearer. */
export const isWellSeen = (box: Box, visible: Box): boolean =>
	within(box, visible) &&
	Math.max(boxWidth(box) / boxWidth(visible), boxHeight(box) / boxHeight(visible)) > 0.3;

/**
 * The camera as the transform of the drawing, in units of the `viewBox`, which is `WORLD_FRAME`
 * fitted into the free space. Without a size the free space is taken to have the frame's shape: that
 * is what the server writes, and what stands until the script has measured.
 */
export function transformOf(camera: Camera, size: Size | null): string {
	const unitScale = fittingScale(WORLD_FRAME, size ?? NOMINAL);
	const k = camera.scale / unitScale;
	const [cx, cy] = middleOf(WORLD_FRAME);
	return `translate(${round(cx - camera.x * k)} ${round(cy - camera.y * k)}) scale(${round(k)})`;
}

const round = (n: number) => Number(n.toFixed(4));
