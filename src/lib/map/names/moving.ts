import type { Lettered } from './to-place.ts';
import type { LetteredName } from './lettering.ts';
import type { NamePlaced } from './name.ts';
import type { MapName } from './names-wanted.ts';
import { overlap, type Rect } from './rects.ts';
import type { GlobeSurface } from '../camera/globe-surface.ts';
import { placeOf } from '#lib/geo/places.ts';
import type { Point } from '#lib/geo/types.ts';

/** Lettering as it was placed, which goes with the land while the map moves. */
export interface Moving {
	names: readonly NamePlaced<MapName>[];
	/** How it is shown now: on the same land, without names that have come to lie on others. */
	at(scale: number, globe: GlobeSurface | null): Lettered;
}

/** @param scale pixels of the lettering in one map unit when it was placed */
export function moving(placed: Lettered, scale: number, globe: GlobeSurface | null): Moving {
	const { names, lettered } = placed;
	if (!globe) {
		return {
			names,
			// All letters keep their size: on a map that becomes smaller they meet.
			at: (now) => (now < scale * 0.99 ? { names: free(names, now / scale), lettered } : placed),
		};
	}
	/** The places of the flat map that lie below the names. */
	const anchor = (point: Point) => globe.under(point);
	const anchors = names.map(({ place, at, curve, leader }) => ({
		place: anchor(place),
		at: anchor(at),
		curve: curve?.map(anchor),
		leader: leader?.map(anchor),
	}));
	const spots = lettered.map(({ id }) => {
		const label = placeOf(id)?.label;
		return label && { label, then: globe.at(label) };
	});
	return {
		names,
		at(now, turned) {
			if (!turned) return { names: [], lettered: [] };
			const moved = (from: Point | null): Point | null => from && turned.at(from);
			const all = <T extends readonly Point[]>(from: (Point | null)[] | undefined): T | null => {
				const to = from?.map(moved);
				return to?.every((point) => point !== null) ? (to as unknown as T) : null;
			};
			const there = names.flatMap((name, i): NamePlaced<MapName>[] => {
				const { place, at, curve, leader } = anchors[i]!;
				const to = moved(place);
				if (!to) return [];
				const bent = all<[Point, Point, Point]>(curve);
				const line = all<[Point, Point]>(leader);
				if ((name.curve && !bent) || (name.leader && !line)) return [];
				return [
					{
						...name,
						place: to,
						at: moved(at) ?? name.at,
						...(bent ? { curve: bent } : {}),
						...(line ? { leader: line } : {}),
					},
				];
			});
			const pairs = lettered.flatMap((name, i): LetteredName[] => {
				const spot = spots[i];
				const to = spot?.then && turned.at(spot.label);
				return to ? [shifted(name, [to[0] - spot.then![0], to[1] - spot.then![1]])] : [];
			});
			return { names: now < scale * 0.99 ? free(there, now / scale) : there, lettered: pairs };
		},
	};
}

function shifted(name: LetteredName, [dx, dy]: Point): LetteredName {
	const by = ([x, y]: Point): Point => [x + dx, y + dy];
	const leader: LetteredName['leader'] = name.leader && [by(name.leader[0]), by(name.leader[1])];
	return { ...name, middle: by(name.middle), leader };
}

/** Without the names that lie on more important ones, on a map that has become so much smaller. */
function free(names: readonly NamePlaced<MapName>[], smaller: number): NamePlaced<MapName>[] {
	const taken: Rect[] = [];
	return names.filter(({ rects }) => {
		const now = rects.map(({ x0, y0, x1, y1 }): Rect => {
			const [x, y] = [((x0 + x1) / 2) * smaller, ((y0 + y1) / 2) * smaller];
			const [w, h] = [(x1 - x0) / 2, (y1 - y0) / 2];
			return { x0: x - w, y0: y - h, x1: x + w, y1: y + h };
		});
		if (now.some((rect) => taken.some((other) => overlap(rect, other)))) return false;
		taken.push(...now);
		return true;
	});
}
