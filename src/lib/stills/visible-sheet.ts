import { decodePath } from '#lib/geo/path.ts';
import type { Box, Sheet } from '#lib/geo/types.ts';

/**
 * A sheet without the shapes that lie wholly out of sight: a region's drawing reaches further than a
 * picture of it.
 *
 * @param visible in map units
 */
export function visibleSheet(sheet: Sheet, visible: Box): Sheet {
	const [x0, y0, x1, y1] = visible.map((side) => side / sheet.unit) as [
		number,
		number,
		number,
		number,
	];
	const isSeen = ({ d }: { d: string }): boolean =>
		decodePath(d).some((ring) => {
			const across = ring.map(([x]) => x);
			const down = ring.map(([, y]) => y);
			return (
				Math.min(...across) < x1 &&
				Math.max(...across) > x0 &&
				Math.min(...down) < y1 &&
				Math.max(...down) > y0
			);
		});
	return { ...sheet, shapes: sheet.shapes.filter(isSeen) };
}
