/** A closed ring of integer points; the closing point is not repeated. */
export type Ring = [x: number, y: number][];

/** Numbers side by side, with a space only where none would join them. */
function pair(x: number, y: number, first: boolean): string {
	return `${first || x < 0 ? '' : ' '}${x}${y < 0 ? '' : ' '}${y}`;
}

/**
 * SVG path data of closed rings: `m1234 567l3-2 4 5z`, relative and in integers, as short as it gets.
 * After `z` the pen is back at the ring's start, which is where the next `m` counts from.
 */
export function encodePath(rings: readonly Ring[]): string {
	let d = '';
	let [startX, startY] = [0, 0];
	for (const [start, ...rest] of rings) {
		if (!start) continue;
		d += `m${pair(start[0] - startX, start[1] - startY, true)}`;
		[startX, startY] = start;
		let [x, y] = start;
		rest.forEach((point, i) => {
			d += `${i === 0 ? 'l' : ''}${pair(point[0] - x, point[1] - y, i === 0)}`;
			[x, y] = point;
		});
		d += 'z';
	}
	return d;
}

/**
 * The rings of path data that `encodePath` wrote, in absolute integer points.
 * @throws if the data holds anything but `m`, `l`, `z` and integers
 */
export function decodePath(d: string): Ring[] {
	if (!/^(m-?\d+[ -]\d+(l[-\d ]+)?z)*$/.test(d)) {
		throw new Error(`Not path data of a drawing (m, l, z with integers): ${d.slice(0, 60)}`);
	}
	const rings: Ring[] = [];
	let [startX, startY] = [0, 0];
	for (const part of d.split('z').slice(0, -1)) {
		const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
		const ring: Ring = [];
		let [x, y] = [startX, startY];
		for (let i = 0; i + 1 < numbers.length; i += 2) {
			x += numbers[i] ?? 0;
			y += numbers[i + 1] ?? 0;
			ring.push([x, y]);
		}
		[startX, startY] = ring[0] ?? [startX, startY];
		rings.push(ring);
	}
	return rings;
}
