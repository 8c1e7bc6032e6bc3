import type { Transform } from '../scene/context.ts';

/** `[a, b, c, d, e, f]`: x′ = a x + c y + e, y′ = b x + d y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** What the inner transform does first, and then the outer one. */
export const inside = (outer: Matrix, inner: Matrix): Matrix => {
	const [a, b, c, d, e, f] = outer;
	const [g, h, i, j, k, l] = inner;
	return [
		a * g + c * h,
		b * g + d * h,
		a * i + c * j,
		b * i + d * j,
		a * k + c * l + e,
		b * k + d * l + f,
	];
};

/** A point in the coordinates outside. */
export const apply = (
	[a, b, c, d, e, f]: Matrix,
	[x, y]: readonly [number, number],
): [number, number] => [a * x + c * y + e, b * x + d * y + f];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** A transform of a picture as a matrix. */
export function matrixOf({ translate, scale, rotate }: Transform): Matrix {
	const steps: Matrix[] = [];
	if (translate) steps.push([1, 0, 0, 1, ...translate]);
	if (scale !== undefined) {
		const [x, y] = typeof scale === 'number' ? [scale, scale] : scale;
		steps.push([x, 0, 0, y, 0, 0]);
	}
	if (rotate !== undefined) {
		const angle = (rotate * Math.PI) / 180;
		const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
		steps.push([cos, sin, -sin, cos, 0, 0]);
	}
	return steps.reduce(inside, IDENTITY);
}

/** A transform as PDF writes it; with more digits than a place needs, for it is multiplied. */
export const spellMatrix = (matrix: Matrix): string =>
	matrix.map((n) => String(Number(n.toFixed(6)))).join(' ');
