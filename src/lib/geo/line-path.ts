type Line = readonly (readonly number[])[];

/** SVG path data of open lines, to whole units, from point to point: `M10 20l1 2 3 4M50 60l7 8`. */
export function linePath(lines: readonly Line[]): string {
	return lines
		.map((line) => {
			const whole = line.map(([x = 0, y = 0]) => [Math.round(x), Math.round(y)] as const);
			const [[x0, y0] = [0, 0], ...rest] = whole;
			let [x, y] = [x0, y0];
			const steps = rest.map(([nextX, nextY]) => {
				const step = `${nextX - x} ${nextY - y}`;
				[x, y] = [nextX, nextY];
				return step;
			});
			return `M${x0} ${y0}l${steps.join(' ')}`;
		})
		.join('');
}

/** The lines of path data as `linePath` writes it, closed or open, in absolute points. */
export function linesIn(d: string): [x: number, y: number][][] {
	return (d.match(/M[^M]*/g) ?? []).map((line) => {
		const numbers = (line.match(/-?\d+/g) ?? []).map(Number);
		let [x, y] = [0, 0];
		return Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) => [
			(x += numbers[2 * i] ?? 0),
			(y += numbers[2 * i + 1] ?? 0),
		]);
	});
}
