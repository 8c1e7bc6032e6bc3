import { element } from './xml.ts';
import { STEP, steps, type Ring } from './units.ts';
import type { Freeform, Outline } from './description.ts';

/** A point on the grid of a freeform. */
type Step = readonly [x: number, y: number];

const onGrid = (ring: Ring): Step[] => {
	const points = ring.map(([x, y]): Step => [steps(x), steps(y)]);
	return points.filter(([x, y], i) => {
		const [beforeX, beforeY] = points[i - 1] ?? [NaN, NaN];
		return x !== beforeX || y !== beforeY;
	});
};

const extremes = (outline: Outline): Step[] => {
	if ('rings' in outline) return outline.rings.flatMap(onGrid);
	if ('lines' in outline) return outline.lines.flatMap(onGrid);
	const { x, y, radius } = outline.circle;
	return [
		[steps(x - radius), steps(y - radius)],
		[steps(x + radius), steps(y + radius)],
	];
};

/**
 * A freeform's place and its drawing: a path for each outline, in whole steps from its upper left
 * corner. Rings within rings are holes. `null` where there is nothing to draw.
 */
export function geometry({ outlines }: Pick<Freeform, 'outlines'>): string | null {
	let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of outlines.flatMap(extremes)) {
		x0 = Math.min(x0, x);
		y0 = Math.min(y0, y);
		x1 = Math.max(x1, x);
		y1 = Math.max(y1, y);
	}
	if (x0 === Infinity) return null;
	const [w, h] = [Math.max(1, x1 - x0), Math.max(1, y1 - y0)];
	// Nine tenths of a file are these: written without the care that names and texts need.
	const point = ([x, y]: Step) => `<a:pt x="${x - x0}" y="${y - y0}"/>`;
	const track = (ring: Ring, close: boolean): string => {
		const [first, ...rest] = onGrid(ring);
		if (!first || rest.length === 0) return '';
		return (
			element('a:moveTo', {}, point(first)) +
			rest.map((each) => `<a:lnTo>${point(each)}</a:lnTo>`).join('') +
			(close ? element('a:close') : '')
		);
	};
	const drawn = (outline: Outline): string => {
		if ('rings' in outline) return outline.rings.map((ring) => track(ring, true)).join('');
		if ('lines' in outline) return outline.lines.map((ring) => track(ring, false)).join('');
		const { x, y, radius } = outline.circle;
		const r = steps(radius);
		const quarter = (from: number) =>
			element('a:arcTo', { wR: r, hR: r, stAng: from, swAng: 5400000 });
		return (
			element('a:moveTo', {}, point([steps(x) - r, steps(y)])) +
			[10800000, 16200000, 0, 5400000].map(quarter).join('') +
			element('a:close')
		);
	};
	const paths = outlines.flatMap((outline) => {
		const commands = drawn(outline);
		if (!commands) return [];
		const { fill, stroke } = outline;
		return element(
			'a:path',
			{ w, h, fill: fill ? undefined : 'none', stroke: stroke ? undefined : 0 },
			commands,
		);
	});
	return (
		element(
			'a:xfrm',
			{},
			element('a:off', { x: x0 * STEP, y: y0 * STEP }),
			element('a:ext', { cx: w * STEP, cy: h * STEP }),
		) +
		element(
			'a:custGeom',
			{},
			element('a:avLst'),
			element('a:gdLst'),
			element('a:ahLst'),
			element('a:cxnLst'),
			element('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
			element('a:pathLst', {}, ...paths),
		)
	);
}
