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

/**
 * A `transform` of SVG: `translate`, `scale` and `rotate`, in any number.
 *
 * @throws {Error} for any other function
 */
export function readTransform(transform: string): Matrix {
	return [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].reduce<Matrix>(
		(matrix, [, name, list = '']) => {
			const [x = 0, y] = list.split(/[\s,]+/).map(Number);
			return inside(matrix, single(name ?? '', x, y));
		},
		IDENTITY,
	);
}

function single(name: string, x: number, y: number | undefined): Matrix {
	if (name === 'translate') return [1, 0, 0, 1, x, y ?? 0];
	if (name === 'scale') return [x, 0, 0, y ?? x, 0, 0];
	if (name !== 'rotate') throw new Error(`A picture has the transform "${name}"`);
	const [cos, sin] = [Math.cos((x * Math.PI) / 180), Math.sin((x * Math.PI) / 180)];
	return [cos, sin, -sin, cos, 0, 0];
}

/** A transform as PDF writes it; with more digits than a place needs, for it is multiplied. */
export const spellMatrix = (matrix: Matrix): string =>
	matrix.map((n) => String(Number(n.toFixed(6)))).join(' ');
