const COMMAND = /([MLHVCQZ])([^MLHVCQZ]*)/gi;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi;

type Point = [x: number, y: number];

/**
 * SVG path data as operators of a PDF page: `m`, `l`, `c`, `h`. Of SVG's commands those that pictures
 * have: M L H V C Q Z, absolute and relative.
 *
 * @throws {Error} for any other command
 */
export function pathOperators(d: string): string {
	const stray = /[^MLHVCQZe\d\s.,+-]/i.exec(d);
	if (stray) throw new Error(`A path has the command "${stray[0]}"`);
	const out: string[] = [];
	let at: Point = [0, 0];
	let start: Point = [0, 0];
	for (const [, letter = '', rest = ''] of d.matchAll(COMMAND)) {
		const command = letter.toUpperCase();
		const relative = letter !== command;
		const numbers = (rest.match(NUMBER) ?? []).map(Number);
		const point = (i: number): Point => {
			const [x = 0, y = 0] = numbers.slice(i, i + 2);
			return relative ? [at[0] + x, at[1] + y] : [x, y];
		};
		const to = (end: Point, operator: string, ...controls: Point[]) => {
			out.push(`${[...controls, end].flat().map(spell).join(' ')} ${operator}`);
			at = end;
		};
		switch (command) {
			case 'Z':
				out.push('h');
				at = start;
				break;
			case 'H':
				for (const x of numbers) to([relative ? at[0] + x : x, at[1]], 'l');
				break;
			case 'V':
				for (const y of numbers) to([at[0], relative ? at[1] + y : y], 'l');
				break;
			case 'C':
				for (let i = 0; i < numbers.length; i += 6) to(point(i + 4), 'c', point(i), point(i + 2));
				break;
			case 'Q':
				for (let i = 0; i < numbers.length; i += 4) {
					const [control, end] = [point(i), point(i + 2)];
					to(end, 'c', towards(at, control), towards(end, control));
				}
				break;
			default:
				for (let i = 0; i < numbers.length; i += 2) {
					const first = command === 'M' && i === 0;
					to(point(i), first ? 'm' : 'l');
					if (first) start = at;
				}
		}
	}
	return out.join('\n');
}

/** A quadratic curve's control point as one of the two of a cubic one. */
const towards = ([x, y]: Point, [cx, cy]: Point): Point => [
	x + ((cx - x) * 2) / 3,
	y + ((cy - y) * 2) / 3,
];

/** A number as PDF takes it: no exponents. */
export const spell = (n: number): string => String(Number(n.toFixed(3)));

/** How far the control points of a quarter of a circle are from its ends, in radii. */
const QUARTER = 0.5523;

/** A circle as path data. */
export function circlePath(x: number, y: number, r: number): string {
	const k = r * QUARTER;
	return (
		`M${x + r},${y}` +
		`C${x + r},${y + k},${x + k},${y + r},${x},${y + r}` +
		`C${x - k},${y + r},${x - r},${y + k},${x - r},${y}` +
		`C${x - r},${y - k},${x - k},${y - r},${x},${y - r}` +
		`C${x + k},${y - r},${x + r},${y - k},${x + r},${y}Z`
	);
}
