import { clipLine } from '../../clip.ts';
import { inSight, spotOf, type MapSource } from './map-parts.ts';
import { DISPUTES } from '#lib/geo/disputes.ts';
import type { Ring } from '#lib/geo/path.ts';
import type { Freeform, Item, Line } from '../write/description.ts';

/** Widths in pixels of the slide. */
const COAST = 2.2;
const REGION = 2.4;
const BOUNDARY = { halo: 2.6, line: 1.4 };
const RING = { radius: 5, line: 1.4 };

/** What part of the window's longer side a ring keeps from its edge, so that it is whole. */
const INSET = 0.01;

/** Islands of a region that are less than this across have no outline, in pixels. */
const NARROW = 12;

/** A drawing of lines alone, cut off at the window. */
function lines(
	name: string,
	rings: readonly Ring[],
	line: Line,
	{ mapWindow }: MapSource,
): Freeform {
	return {
		kind: 'freeform',
		name,
		decorative: true,
		outlines: [
			{
				lines: inSight(rings, mapWindow).flatMap((ring) => clipLine(ring, mapWindow.box)),
				fill: false,
				stroke: true,
			},
		],
		line,
	};
}

/** The coast: it lies under the countries, so that half of its width is seen. */
export const coast = (source: MapSource): Freeform =>
	lines(
		'Coastline',
		source.thin.coast,
		{ colour: source.colours.surface('coast'), width: COAST },
		source,
	);

const closed = (ring: Ring): Ring => [...ring, ...ring.slice(0, 1)];

/** The outline of the region that is shown, without the islands that so heavy a line would cover. */
export function regionOutline(source: MapSource): Item[] {
	const { region, thin, mapWindow, lookup, colours } = source;
	const outline = thin.outlines.find((each) => each.region === region);
	if (!region || !outline) return [];
	const span = (values: number[]) => Math.max(...values) - Math.min(...values);
	const across = (ring: Ring) =>
		mapWindow.scale * Math.min(span(ring.map(([x]) => x)), span(ring.map(([, y]) => y)));
	const wide = outline.rings.filter((ring) => across(ring) > NARROW);
	const name = `Outline of the region ${lookup.region(region)?.name ?? region}`;
	const line = { colour: colours.surface('ink'), width: REGION };
	return [lines(name, (wide.length > 0 ? wide : outline.rings).map(closed), line, source)];
}

/** What is disputed: dashed boundaries over the continuous ones, a dashed ring for each other area. */
export function disputes(source: MapSource): Item[] {
	const { near, thin, mapWindow, colours } = source;
	if (!near) return [];
	const name = 'Disputed boundaries';
	const halo = { colour: colours.surface('halo'), width: BOUNDARY.halo };
	const ink = colours.surface('ink');
	const rings = DISPUTES.flatMap((area): Item[] => {
		const spot = spotOf(area.at, mapWindow, INSET);
		if (!spot) return [];
		const [x, y] = spot;
		const r = RING.radius;
		const claimants = area.claimants.map((id) => source.lookup.name(id)).join(', ');
		return [
			{
				kind: 'ellipse',
				name: `Disputed: ${area.name}`,
				description: `${area.name}: disputed; claimed by ${claimants}`,
				box: [x - r, y - r, x + r, y + r],
				line: { colour: ink, width: RING.line, dash: 'dots' },
			},
		];
	});
	return [
		lines(`${name}: ground`, thin.disputed, halo, source),
		lines(name, thin.disputed, { colour: ink, width: BOUNDARY.line, dash: 'dashes' }, source),
		...rings,
	];
}
