import { grow, union, WORLD_FRAME } from '#lib/geo/camera.ts';
import { claims } from '#lib/atlas/categories.ts';
import { FEW } from '#lib/atlas/standfirst.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { CategoryId } from '#lib/corpus/types.ts';
import { boxOf } from '#lib/geo/boxes.ts';
import { placeOf } from '#lib/geo/places.ts';
import type { Box, Point } from '#lib/geo/types.ts';

const [LEFT, TOP, RIGHT, BOTTOM] = WORLD_FRAME;

/** Width of a window as high as the world, in map units: what half of a phone's screen shows of it. */
const WINDOW = 340;

/**
 * What a map opens on where it is higher than wide, in whole map units; `null` where nothing is classified.
 * The box around the countries that a viewpoint classifies and its vantage's middle, with a margin, if that
 * is no wider than a window as high as the world, or if they are few; otherwise the window that most of
 * them lie in: the whole would be a strip between two empty seas. Computed when the content is compiled.
 */
export function classifiedFrame({ countries }: Pick<Viewpoint, 'countries'>): Box | null {
	const idsWhere = (holds: (category: CategoryId) => boolean) =>
		Object.entries(countries).flatMap(([id, { category }]) => (holds(category) ? id : []));
	const middlesWhere = (holds: (category: CategoryId) => boolean) =>
		idsWhere(holds).flatMap((id) => {
			const place = placeOf(id);
			return place ? [place.label] : [];
		});
	const classified = idsWhere(claims);
	const boxes = classified.flatMap((id) => {
		const box = boxOf(id);
		return box ? [box] : [];
	});
	if (boxes.length === 0) return null;
	const vantage = middlesWhere((category) => category === 'self');
	const around = union([...boxes, ...vantage.map(([x, y]): Box => [x, y, x, y])])!;
	const box = grow(around, 0.03).map(Math.round) as Box;
	return classified.length <= FEW || box[2] - box[0] <= WINDOW
		? box
		: densestWindow(middlesWhere(claims), vantage);
}

/** The window as high as the world that has most of the points in it; of equal ones the vantage's, and the middle one. */
function densestWindow(points: readonly Point[], vantage: readonly Point[]): Box {
	let best = { left: [LEFT], score: -1 };
	for (let left = LEFT; left <= RIGHT - WINDOW; left++) {
		const has = ([x]: Point) => x > left && x < left + WINDOW;
		const score = points.filter(has).length + (vantage.some(has) ? 0.5 : 0);
		if (score > best.score) best = { left: [left], score };
		else if (score === best.score) best.left.push(left);
	}
	const left = best.left[Math.floor(best.left.length / 2)]!;
	return [left, TOP, left + WINDOW, BOTTOM];
}
