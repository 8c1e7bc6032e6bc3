/** SVG path data of open lines, to whole units: `M1 2 3 4M5 6 7 8`. */
export function linePath(lines: readonly (readonly (readonly number[])[])[]): string {
	const point = ([x = 0, y = 0]: readonly number[]) => `${Math.round(x)} ${Math.round(y)}`;
	return lines.map((line) => `M${line.map(point).join(' ')}`).join('');
}
