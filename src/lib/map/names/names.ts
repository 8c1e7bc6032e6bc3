import { alongLand, alongOutline } from './along.ts';
import { apart, beside } from './beside.ts';
import { Ground } from './ground.ts';
import type { Drawn, Land } from './land.ts';
import { overlap, type Rect } from './rects.ts';
import type { NamePlace, NamePlaced, NameWanted } from './name.ts';
import type { Asked, Stand } from './stand.ts';
import { areaOf, inLand, inWater, roomOf } from './straight.ts';
import type { Point } from '#lib/geo/types.ts';

export interface Placing {
	drawn: Drawn;
	land: Land;
	/** The states that have a colour: no name lies on another's. */
	coloured: ReadonlySet<string>;
	/** Room that is taken already, in pixels from the corner of the visible part. */
	taken?: readonly Rect[];
	/** Where names stood: they stay unless they are much better elsewhere. */
	before?: ReadonlyMap<string, Pick<NamePlace, 'place' | 'lines'>>;
	/** Names may follow what is long and narrow; files that cannot turn letters say no. */
	curves?: boolean;
}

/** Half the side of a mark, in pixels. */
const MARK = 4;

/**
 * Chooses the names that are lettered, and where: by priority, without overlaps, each in the visible part of
 * what it names and off what others have coloured.
 */
export function placeNames<T extends NameWanted>(
	wanted: readonly T[],
	{ drawn, land, coloured, taken: given = [], before = new Map(), curves = true }: Placing,
): NamePlaced<T>[] {
	const ground = new Ground(land, coloured);
	const { visible, scale } = land;
	const toPixels = ([x, y]: Point): Point => [(x - visible[0]) * scale, (y - visible[1]) * scale];
	const toMap = ([x, y]: Point): Point => [x / scale + visible[0], y / scale + visible[1]];
	const markOf = (name: NameWanted): Rect => {
		const [x, y] = toPixels(name.at);
		return { x0: x - MARK, y0: y - MARK, x1: x + MARK, y1: y + MARK };
	};
	const marks = wanted.filter(({ dotted }) => dotted).map(markOf);
	const stands = new Map<T, Stand>();
	/** The best place of a name beside others, of which some may be asked to go elsewhere. */
	const seek = (name: T, others: Iterable<readonly [T, Stand]>): Stand | null => {
		const taken = [...given, ...marks];
		for (const [other, { rects }] of others) {
			taken.push(...rects);
			if (other.placement === 'mark') taken.push(markOf(other));
		}
		const isFree = ({ rects }: Pick<Stand, 'rects'>) =>
			!rects.some((rect) => taken.some((t) => overlap(t, rect)));
		const mark = markOf(name);
		if (name.placement === 'mark' && taken.some((room) => overlap(room, mark))) return null;
		const stood = before.get(name.id);
		const kept = stood && { lines: stood.lines.length, at: toPixels(stood.place) };
		return standOf(name, { ground, drawn, isFree, at: toPixels(name.at), kept, curves });
	};
	/** Places a name where others stand that have a place elsewhere too. */
	const makeRoom = (name: T): boolean => {
		const fixed = [...stands].filter(([other]) => !other.coloured || other.needed);
		const wish = seek(name, fixed);
		if (!wish) return false;
		const inTheWay = [...stands].filter(([, { rects }]) =>
			rects.some((rect) => wish.rects.some((wished) => overlap(rect, wished))),
		);
		const next = new Map(stands);
		for (const [other] of inTheWay) next.delete(other);
		next.set(name, wish);
		for (const [other] of inTheWay) {
			const elsewhere = seek(other, next);
			if (!elsewhere || elsewhere.leader) return false;
			next.set(other, elsewhere);
		}
		for (const [each, stand] of next) stands.set(each, stand);
		return true;
	};
	for (const name of wanted.toSorted((a, b) => b.priority - a.priority)) {
		const stand = seek(name, stands);
		if (stand) stands.set(name, stand);
		else if (name.coloured) makeRoom(name);
	}
	return [...stands].map(([name, stand]) => {
		const { middle, lines, spacing, rects, own, curve, leader } = stand;
		const stood = before.get(name.id)?.place;
		return {
			...name,
			place: stood && near(toPixels(stood), middle) ? stood : toMap(middle),
			lines,
			spacing,
			rects,
			own,
			noted: Boolean(name.note && stand.noted),
			...(curve ? { curve: curve.map(toMap) as [Point, Point, Point] } : {}),
			...(leader ? { leader: leader.map(toMap) as [Point, Point] } : {}),
		};
	});
}

const near = (a: Point, b: Point): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-6;

/** A level name with so much of its letters on its own land needs no curve. */
const WELL_WITHIN = 0.85;

function standOf(name: NameWanted, asked: Asked): Stand | null {
	const { placement } = name;
	if (placement === 'water') return inWater(name, asked);
	if (placement === 'beside' || placement === 'mark') return beside(name, asked);
	if (placement === 'outline')
		return (
			(name.note ? inLand(name, asked, 'loose') : null) ??
			(asked.curves ? alongOutline(name, asked) : null) ??
			inLand({ ...name, note: undefined }, asked, 'loose') ??
			apart({ ...name, note: undefined }, asked)
		);
	if (placement === 'fill') return inLand(name, asked, 'fill');
	const level = inLand(name, asked, 'strict');
	if (level && level.own > WELL_WITHIN) return level;
	const curved = asked.curves ? alongLand(name, asked) : null;
	const best = curved && (!level || curved.score > level.score) ? curved : level;
	return (
		best ??
		inLand(name, asked, 'tight') ??
		beside(name, asked) ??
		(name.needed || isLarger(name, asked) ? apart(name, asked) : null) ??
		(name.needed ? inLand(name, asked, 'needed') : null)
	);
}

/** Whether more land is in sight than the name would cover, were it of another shape. */
function isLarger(name: NameWanted, asked: Asked): boolean {
	const { width, height } = roomOf(name, [name.text]);
	return (areaOf(name, asked)?.count ?? 0) * asked.ground.land.cell ** 2 > width * height;
}
