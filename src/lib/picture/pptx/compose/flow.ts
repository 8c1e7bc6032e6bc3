/** Something that takes so much of a line, in pixels. */
interface Wide {
	width: number;
	/** Before it, unless it begins a line. */
	gap: number;
}

/** Puts things side by side and goes on below where a line is full; each with its corner. */
export function flow<T extends Wide>(
	items: readonly T[],
	width: number,
	line: number,
): { placed: { item: T; x: number; y: number }[]; height: number } {
	let [x, y] = [0, 0];
	const placed = items.map((item) => {
		const gap = x > 0 ? item.gap : 0;
		if (x > 0 && x + gap + item.width > width) {
			x = 0;
			y += line;
		} else x += gap;
		const at = { item, x, y };
		x += item.width;
		return at;
	});
	return { placed, height: items.length > 0 ? y + line : 0 };
}
