import type { Area } from './ground.ts';
import type { NameWanted } from './name.ts';
import type { Asked, Stand } from './stand.ts';
import type { Rect } from './rects.ts';
import { LINE, textWidth } from './text-width.ts';
import type { Point } from '#lib/geo/types.ts';

/** What a name may lie on, in shares of its letters' room: its own land at the least, of others at the most. */
interface Demands {
	own: number;
	coloured: number;
	plain: number;
}

const DEMANDS = {
	strict: { own: 0.45, coloured: 0.08, plain: 0.45 },
	/** Where nothing else is left: the last letter may touch the next country. */
	tight: { own: 0.55, coloured: 0.2, plain: 0.4 },
	fill: { own: 0.75, coloured: 0.04, plain: 0.25 },
	loose: { own: 0.25, coloured: 0.04, plain: 0.4 },
	needed: { own: 0.01, coloured: 1, plain: 1 },
} satisfies Record<string, Demands>;

/** What is around a name counts too, so that it stands in the middle: so many pixels around it, and their weight. */
const AROUND = [
	[6, 1],
	[15, 1],
	[36, 1],
	[72, 0.8],
] as const;

/** What its own land is worth, and what land of others costs, coloured or not. */
const OWN_GAIN = 4;
const COLOURED_COST = 8;
const PLAIN_COST = 1.4;

/** What each further line costs. */
const LINE_COST = 0.3;

/** So much better a new place has to be than the one where a name stood. */
const WORTH_A_MOVE = 1;

/** How good a place is that no name may have. */
const NOWHERE = -Infinity;

/** So many pixels from the mark of its country a name is a point worse. */
const FAR = 120;

/** So many places are looked at for a name first. */
const CANDIDATES = 900;

/** Spaces between letters that are tried in a country with room, in em. */
const SPACINGS = [0.42, 0.28, 0.14];

/** A name is kept so far off the edge of the visible part, in cells. */
const MARGIN = 1;

/** Lines that a name may be set in: one, and broken between words so that they are about as wide. */
export function brokenInto(text: string): string[][] {
	const words = text.split(' ');
	const settings = [[text]];
	for (let lines = 2; lines <= Math.min(3, words.length); lines++) {
		let best: string[] | null = null;
		const widest = (parts: string[]) => Math.max(...parts.map((part) => textWidth(part, 1)));
		const split = (from: number, left: number, before: string[]) => {
			if (left === 1) {
				const parts = [...before, words.slice(from).join(' ')];
				if (!best || widest(parts) < widest(best)) best = parts;
				return;
			}
			for (let to = from + 1; to <= words.length - left + 1; to++)
				split(to, left - 1, [...before, words.slice(from, to).join(' ')]);
		};
		split(0, lines, []);
		if (best) settings.push(best);
	}
	return settings;
}

/** From the top of its capitals to its base line, in sizes of the type: what a line's letters cover. */
const CAPITALS = 0.74;

/** Between names in one line, in sizes of their type. */
const APART = 0.4;

/** What lines of a name take, in pixels: with air for other names, and the letters alone for the land below. */
export function roomOf({ size, note }: NameWanted, lines: readonly string[], spacing = 0) {
	const all = note ? [...lines, note] : lines;
	const letters = Math.max(...all.map((line) => textWidth(line, size, spacing)));
	return {
		width: letters + size * APART,
		height: LINE * size * all.length,
		letters,
		tall: (LINE * (all.length - 1) + CAPITALS) * size,
	};
}

export const rectAround = ([x, y]: Point, width: number, height: number): Rect => ({
	x0: x - width / 2,
	y0: y - height / 2,
	x1: x + width / 2,
	y1: y + height / 2,
});

export const areaOf = (name: NameWanted, { ground, drawn }: Asked): Area | null =>
	name.region ? ground.region(name.region, drawn) : ground.country(name.id);

/** The best place on its own land, level, in one line or more; `null` where there is none that is good enough. */
export function inLand(name: NameWanted, asked: Asked, demand: keyof typeof DEMANDS): Stand | null {
	const { ground, isFree, kept } = asked;
	const area = areaOf(name, asked);
	if (!area) return null;
	const demands = DEMANDS[demand];
	const isOwn = (shape: string, x: number, y: number) => shape === name.id || area.holds(x, y);
	const { columns, rows, cell } = ground.land;

	const dot = name.dotted ? asked.at : null;
	const isGood = (stand: Stand) =>
		isFree(stand) && (demand === 'needed' || ground.leavesOthers(stand.rects, isOwn));

	let best: Stand | null = null;
	let stays: Stand | null = null;
	brokenInto(name.text).forEach((lines, i) => {
		const { width, height, letters, tall } = roomOf(name, lines);
		const [w, h] = [Math.ceil(letters / cell), Math.ceil(tall / cell)];
		const [beyondX, beyondY] = [(width / cell - w) / 2, (height / cell - h) / 2];
		const ownAt = (x: number, y: number) => area.own.in(x, y, x + w, y + h) / (w * h);
		/** How good a place is whose letters begin at a cell. */
		const weigh = (x: number, y: number, own: number): number => {
			if (own < demands.own || x < MARGIN + beyondX || y < MARGIN + beyondY) return NOWHERE;
			if (x + w > columns - MARGIN - beyondX || y + h > rows - MARGIN - beyondY) return NOWHERE;
			const { coloured, plain } = ground.shares(x, y, x + w, y + h, area);
			if (coloured > demands.coloured || plain > demands.plain) return NOWHERE;
			let score = OWN_GAIN * own - COLOURED_COST * coloured - PLAIN_COST * plain - LINE_COST * i;
			for (const [pixels, weight] of AROUND) {
				const by = Math.round(pixels / cell);
				const more = area.own.in(x - by, y - by, x + w + by, y + h + by);
				score += (weight * more) / ((w + 2 * by) * (h + 2 * by));
			}
			if (dot) score -= Math.hypot((x + w / 2) * cell - dot[0], (y + h / 2) * cell - dot[1]) / FAR;
			return score;
		};
		const stand = (middle: Point, score: number, own: number): Stand => {
			const rects = [rectAround(middle, width, height)];
			return { middle, lines, spacing: 0, rects, score, own, noted: Boolean(name.note) };
		};
		const middleOf = (x: number, y: number): Point => [(x + w / 2) * cell, (y + h / 2) * cell];
		const seek = (x0: number, y0: number, x1: number, y1: number, step: number) => {
			const places: { x: number; y: number; score: number; own: number }[] = [];
			for (let y = y0; y < y1; y += step)
				for (let x = x0; x < x1; x += step) {
					const own = ownAt(x, y);
					const score = weigh(x, y, own);
					if (score > (best?.score ?? NOWHERE)) places.push({ x, y, score, own });
				}
			places.sort((a, b) => b.score - a.score);
			for (const { x, y, score, own } of places) {
				const found = stand(middleOf(x, y), score, own);
				if (!isGood(found)) continue;
				best = found;
				return { x, y };
			}
			return null;
		};
		const [left, top] = [area.x0 - Math.floor(w / 2), area.y0 - Math.floor(h / 2)];
		const [right, bottom] = [area.x1 - Math.floor(w / 2), area.y1 - Math.floor(h / 2)];
		const step = Math.max(1, Math.round(Math.sqrt(((right - left) * (bottom - top)) / CANDIDATES)));
		const found = seek(left, top, right, bottom, step);
		if (found && step > 1)
			seek(found.x - step + 1, found.y - step + 1, found.x + step, found.y + step, 1);
		if (kept?.lines === lines.length) {
			const [x, y] = [Math.round(kept.at[0] / cell - w / 2), Math.round(kept.at[1] / cell - h / 2)];
			const own = ownAt(x, y);
			const score = weigh(x, y, own);
			const stood = stand(kept.at, score, own);
			if (score > NOWHERE && isGood(stood)) stays = stood;
		}
	});
	const chosen = pick(best, stays);
	return chosen && name.placement !== 'outline' ? spaced(name, chosen, area, asked) : chosen;
}

/** The place where a name stood, unless another is much better. */
const pick = (best: Stand | null, stays: Stand | null): Stand | null =>
	stays && (!best || stays.score > best.score - WORTH_A_MOVE) ? stays : best;

/** In a country with much room letters stand apart, as far as that keeps them well within it. */
function spaced(name: NameWanted, stand: Stand, area: Area, { isFree, ground }: Asked): Stand {
	if (stand.own < 1 || stand.lines.length > 1 || name.note) return stand;
	const [x, y] = stand.middle;
	const { cell } = ground.land;
	for (const spacing of SPACINGS) {
		const { width, height } = roomOf(name, stand.lines, spacing);
		const rects = [rectAround(stand.middle, width, height)];
		const reach = width / 2 + 2 * name.size;
		const box = [x - reach, y - height, x + reach, y + height].map((n) => Math.round(n / cell));
		const [x0, y0, x1, y1] = box as [number, number, number, number];
		const own = area.own.in(x0, y0, x1, y1) / ((x1 - x0) * (y1 - y0));
		if (own > 0.97 && isFree({ rects })) return { ...stand, spacing, rects };
	}
	return stand;
}

/** Water is lettered in its middle, as far as there is water along it, and off all land. */
export function inWater(name: NameWanted, { ground, at, isFree }: Asked): Stand | null {
	const spacing = WATER_SPACING;
	const { width, height } = roomOf(name, [name.text], spacing);
	if (width > (name.room ?? 0) * ground.land.scale) return null;
	const { columns, rows, cell } = ground.land;
	for (const [dx, dy] of NUDGES) {
		const middle: Point = [at[0] + (dx * width) / 4, at[1] + dy * height];
		const rect = rectAround(middle, width, height);
		const box = [rect.x0, rect.y0, rect.x1, rect.y1].map((n) => Math.round(n / cell));
		const [x0, y0, x1, y1] = box as [number, number, number, number];
		const inside = x0 >= MARGIN && y0 >= MARGIN && x1 <= columns - MARGIN && y1 <= rows - MARGIN;
		if (!inside || !isFree({ rects: [rect] })) continue;
		const { plain, coloured } = ground.shares(x0, y0, x1, y1, null);
		if (plain + coloured > 0.04) continue;
		return { middle, lines: [name.text], spacing, rects: [rect], score: 0, own: 0 };
	}
	return null;
}

/** What is set between the letters of water, in em: `map.css` repeats it. */
const WATER_SPACING = 0.14;

/** Where water is lettered instead: quarters of its name's width, and lines. */
const NUDGES: readonly Point[] = [
	[0, 0],
	[0, 1],
	[0, -1],
	[1, 0],
	[-1, 0],
	[0, 2],
	[0, -2],
];
